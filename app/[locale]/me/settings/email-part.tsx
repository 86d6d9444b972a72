import { getTranslations } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { hasMail } from '@/lib/mail/post'
import type { OwnAccount } from '@/lib/operations/own-account'
import { ResendForm } from './resend-form'

/** The address of an account, and whether it was confirmed. Nothing is locked while it is not. */
export async function EmailPart({ account }: { account: OwnAccount }) {
  const t = await getTranslations('account')
  return (
    <section className="part" id="email" aria-labelledby="email-part">
      <h2 id="email-part">{t('email')}</h2>
      <p className="own-address">{account.email}</p>
      {account.isVerified ? (
        <p className="note">{t('verified')}</p>
      ) : (
        <>
          <p className="ink2">{t('unverified')}</p>
          <p className="note">{t(hasMail() ? 'unverifiedNote' : 'unverifiedNoMail')}</p>
          <Strings namespaces={['account', 'auth']}>
            <ResendForm hasMail={hasMail()} />
          </Strings>
        </>
      )}
    </section>
  )
}
