import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DeedList } from '@/components/admin/deed-list'
import { HistoryFilters } from '@/components/admin/history-filters'
import { WordingChanges } from '@/components/admin/wording-changes'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { requireInstructor } from '@/lib/auth/require'
import { listActors } from '@/lib/data/audit-log'
import { historyFilterOf } from '@/lib/domain/audit/history'
import type { Language } from '@/lib/domain/language'
import { historyOf, type MadeVersion } from '@/lib/operations/history'
import { RestoreVersion } from './restore-version'

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
  const [{ deeds, next, made }, actors] = await Promise.all([
    historyOf(filter, { language, isAdmin }),
    listActors(isAdmin),
  ])
  const t = await getTranslations('history')
  return (
    <div className="leaf alone ledger">
      <h1>{t('title')}</h1>
      <p className="ink2">{t(isAdmin ? 'lead' : 'leadContents')}</p>
      <HistoryFilters filter={filter} actors={actors} isAdmin={isAdmin} language={language} />
      <Strings namespaces={['history']}>
        <DeedList
          {...{ deeds, filter, next }}
          zone={settings.zone}
          detailOf={({ id }) => {
            const version = made.get(id)
            return version ? <Made version={version} language={language} /> : null
          }}
        />
      </Strings>
    </div>
  )
}

/** What a publishing changed, and the way back to what it made. */
async function Made({ version, language }: { version: MadeVersion; language: Language }) {
  const t = await getTranslations('history')
  const { questionId, number, changes } = version
  return (
    <details>
      <summary>{changes ? t('difference', { count: changes.length }) : t('firstVersion')}</summary>
      {changes && <WordingChanges changes={changes} language={language} />}
      <RestoreVersion id={questionId} number={number} />
    </details>
  )
}
