import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { readLink } from '@/lib/operations/accounts'
import { viewerOf } from '../../asking'
import { FirstAdministratorForm, NewPasswordForm } from './reset-forms'

interface Props {
  params: Promise<{ locale: string; token: string }>
}

/** The address is a secret: it must not travel to other sites, nor be kept by a search engine. */
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false } }

/** A link that works once: it sets a password, or makes the first administrator. */
export default async function ResetPage({ params }: Props) {
  const { locale, token } = await params
  setRequestLocale(languageOf(locale))
  const [viewer, link] = [await viewerOf(), await readLink(token, await timeOfRequest())]
  const t = await getTranslations('auth')
  if (!link) {
    return (
      <PageFrame viewer={viewer} className="entry">
        <EntryPage title={t('linkOver')} lead={t('linkOverLead')}>
          <p className="row">
            <Link className="btn p" href="/forgot">
              {t('forgotSend')}
            </Link>
            <Link className="btn" href="/signin">
              {t('signIn')}
            </Link>
          </p>
        </EntryPage>
      </PageFrame>
    )
  }
  const { email } = link
  return (
    <PageFrame viewer={viewer} className="entry">
      <EntryPage
        title={t(email === null ? 'firstAdministrator' : 'newPassword')}
        lead={email === null ? t('firstAdministratorLead') : t('newPasswordFor', { email })}
      >
        <Strings namespaces={['auth']}>
          {email === null ? <FirstAdministratorForm token={token} /> : <NewPasswordForm token={token} email={email} />}
        </Strings>
      </EntryPage>
    </PageFrame>
  )
}
