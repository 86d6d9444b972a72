import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { getPathname, redirect } from '@/i18n/navigation'
import { identify } from '@/lib/auth/identify'
import { ownAccount } from '@/lib/operations/own-account'
import { viewerOf } from '../../asking'
import { DeleteForm } from './delete-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('data') }
}

/** What is kept of somebody: to take along, and to delete. */
export default async function DataPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = languageOf((await params).locale)
  setRequestLocale(locale)
  const asking = await identify()
  if (asking.kind !== 'user') {
    const next = getPathname({ href: '/me/data', locale })
    return redirect({ href: { pathname: '/signin', query: { next } }, locale })
  }
  const t = await getTranslations('account')
  const account = await ownAccount(asking.userId)
  return (
    <PageFrame viewer={await viewerOf()} className="entry settings">
      <EntryPage title={t('data')} lead={t('dataPageLead')}>
        <section aria-labelledby="download-part">
          <h2 id="download-part">{t('download')}</h2>
          <p className="ink2">{t('downloadLead')}</p>
          <div className="gap1" />
          <p>
            <a className="btn p" href="/api/me/data" download>
              {t('downloadFile')}
            </a>
          </p>
        </section>
        <section className="part" aria-labelledby="delete-part">
          <h2 id="delete-part">{t('delete')}</h2>
          <p>{t('deleteLead')}</p>
          <ul className="goes">
            {(['goesLog', 'goesAccount', 'goesDevices'] as const).map((what) => (
              <li key={what}>{t(what)}</li>
            ))}
          </ul>
          <p className="ink2">{t('deleteStays')}</p>
          <div className="gap1" />
          <Strings namespaces={['account', 'auth']}>
            <DeleteForm email={account.email} hasPassword={account.hasPassword} />
          </Strings>
        </section>
        <div className="gap3" />
        <p>
          <Link className="quiet" href="/me/settings">
            {t('backToSettings')}
          </Link>
        </p>
      </EntryPage>
    </PageFrame>
  )
}
