import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DeedList } from '@/components/admin/deed-list'
import { HistoryFilters } from '@/components/admin/history-filters'
import { languageOf } from '@/i18n/language'
import { requireInstructor } from '@/lib/auth/require'
import { listActors, listDeeds } from '@/lib/data/audit-log'
import { historyFilterOf } from '@/lib/domain/audit/history'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') }
}

/** Who changed what and when, the latest first. Instructors read of contents, administrators of people too. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const { role, settings } = await requireInstructor()
  const isAdmin = role === 'admin'
  const filter = historyFilterOf(await searchParams)
  const [{ deeds, next }, actors] = await Promise.all([listDeeds(filter, { language, isAdmin }), listActors(isAdmin)])
  const t = await getTranslations('history')
  return (
    <div className="leaf alone ledger">
      <h1>{t('title')}</h1>
      <p className="ink2">{t(isAdmin ? 'lead' : 'leadContents')}</p>
      <HistoryFilters filter={filter} actors={actors} isAdmin={isAdmin} language={language} />
      <DeedList deeds={deeds} filter={filter} next={next} zone={settings.zone} />
    </div>
  )
}
