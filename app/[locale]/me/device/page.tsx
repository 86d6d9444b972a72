import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { viewerOf } from '@/app/[locale]/asking'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { readChoice } from '@/lib/auth/browser-choices'
import { DeviceForm } from './device-form'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('deviceTitle') }
}

/** What anybody can choose without an account: language, display and keys, for this browser alone. */
export default async function DevicePage({ params, searchParams }: Props) {
  const locale = languageOf((await params).locale)
  setRequestLocale(locale)
  const [t, viewer, { saved }] = await Promise.all([getTranslations('settings'), viewerOf(), searchParams])
  const [theme, keys] = [await readChoice('theme'), await readChoice('keys')]
  return (
    <PageFrame viewer={viewer} className="entry settings">
      <EntryPage title={t('deviceTitle')} lead={t('deviceLead')}>
        <Strings namespaces={['settings', 'auth']}>
          <DeviceForm choices={{ locale, theme, keys }} wasSaved={Boolean(saved)} />
        </Strings>
        <div className="gap3" />
        <p className="note">
          {viewer.name ? (
            <Link href="/me/settings">{t('toAccount')}</Link>
          ) : (
            <>
              {t('withoutAccount')} <Link href="/signup">{t('signUp')}</Link>
            </>
          )}
        </p>
      </EntryPage>
    </PageFrame>
  )
}
