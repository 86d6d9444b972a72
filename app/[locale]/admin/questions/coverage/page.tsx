import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CoverageMatrix } from '@/components/admin/coverage-matrix'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireInstructor } from '@/lib/auth/require'
import { listFacts } from '@/lib/data/fact-choices'
import { countByKind } from '@/lib/data/question-list'
import { matrixOf } from '@/lib/domain/question/matrix'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('questions'))('coverage') }
}

/** What is asked of each fact, by lesson, and what is missing: each cell leads to the questions or to writing one. */
export default async function CoveragePage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  await requireInstructor()
  const [t, admin, facts, counts] = await Promise.all([
    getTranslations('questions'),
    getTranslations('admin'),
    listFacts(),
    countByKind(),
  ])
  const isOnlyMissing = (await searchParams).missing === '1'
  const rows = matrixOf(facts, counts)
  const lacking = rows.filter(({ missing, tooFew }) => missing.length > 0 || tooFew > 0)
  return (
    <div className="bank">
      <Link className="quiet" href="/admin/questions">
        {admin('list')}
      </Link>
      <h1>{t('coverage')}</h1>
      <p className="ink2">{t('coverageLead', { lacking: lacking.length, count: rows.length })}</p>
      <nav className="sv" aria-label={t('coverage')}>
        <Link href="/admin/questions/coverage" aria-current={isOnlyMissing ? undefined : 'true'}>
          {t('allFacts')} <b className="num">{rows.length}</b>
        </Link>
        <Link
          href={{ pathname: '/admin/questions/coverage', query: { missing: '1' } }}
          aria-current={isOnlyMissing ? 'true' : undefined}
        >
          {t('onlyMissing')} <b className="num">{lacking.length}</b>
        </Link>
      </nav>
      <CoverageMatrix rows={isOnlyMissing ? lacking : rows} language={language} />
    </div>
  )
}
