import { getTranslations } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import type { OwnAccount } from '@/lib/operations/own-account'
import { FirstPassword } from './first-password'

/** Changes the password; an account that another sign-in made gets its first. */
export async function PasswordPart({ account }: { account: OwnAccount }) {
  const t = await getTranslations('account')
  return (
    <section className="part" id="password" aria-labelledby="password-part">
      <h2 id="password-part">{t('password')}</h2>
      <p className="ink2">{t(account.hasPassword ? 'passwordLead' : 'noPassword')}</p>
      <div className="gap1" />
      <Strings namespaces={['account', 'auth']}>
        <FirstPassword email={account.email} hasPassword={account.hasPassword} />
      </Strings>
    </section>
  )
}
