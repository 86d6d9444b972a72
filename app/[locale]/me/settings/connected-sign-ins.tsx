import { getTranslations } from 'next-intl/server'
import { ProviderNotice } from '@/components/entry/provider-notice'
import { Strings } from '@/components/layout/strings'
import { offeredProviders } from '@/lib/auth/offered-providers'
import type { AskingUser } from '@/lib/auth/require'
import { isProvider, PROVIDERS } from '@/lib/domain/account/provider'
import type { Language } from '@/lib/domain/language'
import { ownWaysIn } from '@/lib/operations/providers'
import { ProviderList } from './provider-list'

interface Props {
  asking: AskingUser
  locale: Language
  /** What came of a trip to a provider. */
  came: { provider?: string; refused?: string; connected?: string }
}

/** The accounts elsewhere that open this one, and a password for whoever has none. */
export async function ConnectedSignIns({ asking, locale, came }: Props) {
  const t = await getTranslations('providers')
  const { connected } = await ownWaysIn(asking.userId)
  const offered = offeredProviders()
  const listed = PROVIDERS.filter((provider) => offered.includes(provider) || connected.includes(provider))
  if (listed.length === 0) return null
  const isNew = came.connected !== undefined && isProvider(came.provider) && connected.includes(came.provider)
  return (
    <section className="part" id="sign-ins" aria-labelledby="sign-ins-part">
      <h2 id="sign-ins-part">{t('title')}</h2>
      <p className="ink2">{t('lead')}</p>
      <div className="gap1" />
      <ProviderNotice provider={came.provider} refused={came.refused} />
      <Strings namespaces={['providers']}>
        <ProviderList
          locale={locale}
          providers={listed.map((provider) => ({ provider, isConnected: connected.includes(provider) }))}
          nowConnected={isNew && isProvider(came.provider) ? came.provider : null}
        />
      </Strings>
    </section>
  )
}
