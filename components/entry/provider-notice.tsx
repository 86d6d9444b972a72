import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { isProvider } from '@/lib/domain/account/provider'

const REFUSED = [
  'cancelled',
  'failed',
  'unreachable',
  'limit-reached',
  'signed-out',
  'account-disabled',
  'account-unverified',
  'provider-unverified',
  'owned-elsewhere',
  'provider-taken',
  'confirm-email-first',
] as const

/** Why coming back from a provider did not lead in, and what to do. The words are ours, whatever the address says. */
export function ProviderNotice({ provider, refused }: { provider?: string; refused?: string }) {
  const t = useTranslations('providers')
  if (!isProvider(provider) || !refused) return null
  const reason = REFUSED.find((each) => each === refused) ?? 'failed'
  return (
    <>
      <p className="err" role="alert">
        <Mark name="wrong" />
        {t(`refused.${reason}`, { provider: t(`names.${provider}`) })}
      </p>
      <div className="gap1" />
    </>
  )
}
