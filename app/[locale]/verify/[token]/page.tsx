import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { addressToVerify } from '@/lib/operations/mailed-links'
import { viewerOf } from '../../asking'
import { VerifyForm } from './verify-form'

/** The address is a secret: it must not travel to other sites, nor be kept by a search engine. */
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false } }

/** Confirms an address by one tap. Opening the page changes nothing: mail scanners open every link. */
export default async function VerifyPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params
  setRequestLocale(languageOf(locale))
  const [viewer, address] = [await viewerOf(), await addressToVerify(token, await timeOfRequest())]
  const t = await getTranslations('auth')
  return (
    <PageFrame viewer={viewer} className="entry">
      {address ? (
        <EntryPage title={t('verify')} lead={t('verifyLead')}>
          <p className="own-address">{address}</p>
          <Strings namespaces={['auth']}>
            <VerifyForm token={token} />
          </Strings>
        </EntryPage>
      ) : (
        <EntryPage title={t('linkOver')} lead={t('verifyOverLead')}>
          <Link className="btn" href="/me/settings">
            {t('toSettings')}
          </Link>
        </EntryPage>
      )}
    </PageFrame>
  )
}
