import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { redirect } from '@/i18n/navigation'
import { identify } from '@/lib/auth/identify'
import { viewerOf } from '../../asking'
import { signOutAction } from './actions'
import { SettingsForm } from './settings-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

/** How much, how often, by which clock; and the way out. */
export default async function SettingsPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = languageOf((await params).locale)
  setRequestLocale(locale)
  const asking = await identify()
  if (asking.kind !== 'user') return redirect({ href: '/signin', locale })
  const t = await getTranslations('settings')
  const theme = (await cookies()).get('saegim-theme')?.value ?? 'auto'
  return (
    <PageFrame viewer={await viewerOf()} className="entry settings">
      <EntryPage title={t('title')}>
        <Strings namespaces={['settings', 'auth']}>
          <SettingsForm name={asking.name} settings={asking.settings} theme={theme} />
        </Strings>
        <div className="gap3" />
        <div className="rule" />
        <div className="gap1" />
        <form action={signOutAction}>
          <button type="submit" className="btn">
            {t('signOut')}
          </button>
        </form>
      </EntryPage>
    </PageFrame>
  )
}
