import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { findOpenInvitation } from '@/lib/operations/accounts'
import { viewerOf } from '../../asking'
import { JoinForm } from './join-form'

/** The address is a secret: it must not travel to other sites, nor be kept by a search engine. */
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false } }

/** Where an invitation leads: its address is settled, name and password are chosen here. */
export default async function JoinPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params
  setRequestLocale(languageOf(locale))
  const [viewer, invitation] = [await viewerOf(), await findOpenInvitation(token, await timeOfRequest())]
  const t = await getTranslations('auth')
  if (!invitation) {
    return (
      <PageFrame viewer={viewer} className="entry">
        <EntryPage title={t('linkOver')} lead={t('linkOverLead')}>
          <Link className="btn" href="/signin">
            {t('signIn')}
          </Link>
        </EntryPage>
      </PageFrame>
    )
  }
  return (
    <PageFrame viewer={viewer} className="entry">
      <EntryPage
        title={t('join')}
        lead={t('joinLead', { role: invitation.role, email: invitation.email })}
        notes={[t('noteDevices'), t('notePrivacy')]}
      >
        <Strings namespaces={['auth']}>
          <JoinForm token={token} email={invitation.email} />
        </Strings>
        <div className="gap1" />
        <p className="note">
          <Link href="/privacy">{t('privacyLink')}</Link>
        </p>
      </EntryPage>
    </PageFrame>
  )
}
