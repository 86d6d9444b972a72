import type { Metadata } from 'next'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { ExportLinks } from '@/components/admin/export-links'
import { dayIn, PassingList } from '@/components/admin/passing-list'
import { QuestionFilters } from '@/components/admin/question-filters'
import { QuestionRow, StatusViews } from '@/components/admin/question-list'
import { QuestionPages } from '@/components/admin/question-pages'
import { QuestionTable } from '@/components/admin/question-table'
import { SearchField } from '@/components/admin/search-field'
import { ViewLinks } from '@/components/admin/view-links'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { requireInstructor } from '@/lib/auth/require'
import { countViews } from '@/lib/data/question-list'
import { listSavedViews } from '@/lib/data/saved-views'
import type { Language } from '@/lib/domain/language'
import { isFiltered, queryOf } from '@/lib/domain/question/listing'
import { passingFacts } from '@/lib/operations/passing-facts'
import { type Desk, deskOf, type SearchParams } from './desk'
import { OwnViews } from './own-views'
import { PassingActs } from './passing-acts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin')
  return { title: t('questions') }
}

/** All questions, a page at a time: search, filters, order and page stand in the address. */
export default async function QuestionsPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const { userId, settings } = await requireInstructor()
  const [desk, views, counts] = await Promise.all([deskOf(searchParams), listSavedViews(userId), countViews()])
  const t = await getTranslations('admin')
  const { filter, facts } = desk
  const { page, ...query } = queryOf(filter)
  const { q, ...kept } = query
  return (
    <Strings namespaces={['admin', 'questions']}>
      <div className="bank">
        <Head />
        <Passing language={language} />
        <SearchField
          label={t('search')}
          search={filter.search}
          action={language === 'ko' ? '/admin/questions' : '/en/admin/questions'}
          kept={kept}
        />
        <ViewLinks filter={filter} counts={counts} />
        <OwnViews views={views} query={new URLSearchParams(query).toString()} />
        <QuestionFilters filter={filter} facts={facts} language={language} />
        <StatusViews filter={filter} counts={desk.counts} />
        <Found desk={desk} language={language} zone={settings.zone} />
      </div>
    </Strings>
  )
}

async function Head() {
  const [t, admin] = await Promise.all([getTranslations('questions'), getTranslations('admin')])
  return (
    <div className="row spread">
      <h1>{admin('questions')}</h1>
      <p className="row">
        <Link className="quiet" href="/admin/import">
          {admin('import')}
        </Link>
        <Link className="quiet" href="/admin/questions/coverage">
          {t('coverage')}
        </Link>
        <Link className="btn p sm" href="/admin/questions/new">
          {admin('new')}
        </Link>
      </p>
    </div>
  )
}

/** What is said of products does not hold for ever: whoever writes questions looks at it when its day comes. */
async function Passing({ language }: { language: Language }) {
  const [{ facts, more, next }, format] = await Promise.all([timeOfRequest().then(passingFacts), getFormatter()])
  const until = dayIn(format, next)
  return (
    <PassingList
      {...{ facts, more, language }}
      actsOf={({ id, isPaused }) => <PassingActs factId={id} isPaused={isPaused} until={until} />}
    />
  )
}

async function Found({ desk, language, zone }: { desk: Desk; language: Language; zone: string }) {
  const [t, admin] = await Promise.all([getTranslations('questions'), getTranslations('admin')])
  const { filter, found, counts, facts } = desk
  const lacking = filter.view === 'no-produce' ? facts.filter((fact) => fact.lacksProduce) : []
  return (
    <section aria-label={admin('list')}>
      {lacking.length > 0 && (
        <ul className="lacking" aria-label={t('lacking')}>
          {lacking.map(({ id, statement }) => (
            <li key={id}>
              <span className="mono">{id}</span> {statement[language]}
              <Link href={{ pathname: '/admin/questions/new', query: { fact: id, kind: 'typed' } }}>
                {t('writeTyped', { fact: id })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {found.length === 0 ? (
        <p className="note none">
          {isFiltered(filter) ? admin('noneFound') : t('noneYet')}{' '}
          {isFiltered(filter) && <Link href="/admin/questions">{t('showAll')}</Link>}
        </p>
      ) : (
        <>
          <QuestionTable questions={found} filter={filter} language={language} zone={zone} />
          <div className="rows">
            {found.map((question) => (
              <QuestionRow key={question.id} question={question} filter={filter} language={language} isOpen={false} />
            ))}
          </div>
        </>
      )}
      <QuestionPages filter={filter} counts={counts} />
      {found.length > 0 && <ExportLinks filter={filter} />}
    </section>
  )
}
