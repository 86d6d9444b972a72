import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Language } from '@/lib/domain/language'
import { QUESTION_STATUSES, type QuestionStatus } from '@/lib/domain/question/draft'
import { type ListFilter, queryOf, type TabledQuestion } from '@/lib/domain/question/listing'
import { QuestionPages } from './question-pages'
import { SearchField } from './search-field'

interface Props {
  questions: TabledQuestion[]
  counts: Record<QuestionStatus, number>
  filter: ListFilter
  language: Language
  /** The question that is open beside the list. */
  openId: string | null
}

/** The instructor's list beside a question: it keeps whatever view it was opened from. */
export function QuestionList({ questions, counts, filter, language, openId }: Props) {
  const t = useTranslations('admin')
  const { q, page, ...kept } = queryOf(filter)
  return (
    <section className="li beside" aria-label={t('list')}>
      <SearchField
        label={t('search')}
        search={filter.search}
        action={language === 'ko' ? '/admin/questions' : '/en/admin/questions'}
        kept={kept}
      />
      <StatusViews filter={filter} counts={counts} />
      <div className="new">
        <Link className="btn sm" href="/admin/questions/new">
          {t('new')}
        </Link>
      </div>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          filter={filter}
          language={language}
          isOpen={question.id === openId}
        />
      ))}
      {questions.length === 0 && <p className="note none">{t('noneFound')}</p>}
      <QuestionPages filter={filter} counts={counts} />
    </section>
  )
}

/** How many there are in each status, and the way to them. */
export function StatusViews({ filter, counts }: { filter: ListFilter; counts: Record<QuestionStatus, number> }) {
  const t = useTranslations('admin')
  return (
    <nav className="sv" aria-label={t('views')}>
      {([null, ...QUESTION_STATUSES] as const).map((status) => (
        <Link
          key={status}
          href={{ pathname: '/admin/questions', query: queryOf({ ...filter, status, page: 1 }) }}
          aria-current={filter.status === status ? 'true' : undefined}
        >
          {status === null ? t('all') : t(`status.${status}`)}{' '}
          <b className="num">{status === null ? counts.draft + counts.published + counts.retired : counts[status]}</b>
        </Link>
      ))}
    </nav>
  )
}

interface RowProps {
  question: TabledQuestion
  filter: ListFilter
  language: Language
  isOpen: boolean
}

/** One question where there is little room: beside an editor, and on a phone. */
export function QuestionRow({ question, filter, language, isOpen }: RowProps) {
  const t = useTranslations('admin')
  const { id, factId, kind, status, hasDraft, prompt, written, disputes } = question
  const shown = ([language, 'ko', 'en'] as const).find((each) => prompt[each].trim())
  const gaps = (['ko', 'en'] as const).filter((each) => written[each] !== 'whole')
  return (
    <Link
      className={isOpen ? 'qi on' : 'qi'}
      href={{ pathname: `/admin/questions/${id}`, query: queryOf(filter) }}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className="s" lang={shown}>
        {shown ? prompt[shown] : t('noPrompt')}
      </span>
      <span className="mt">
        <span className="mono">{factId}</span>
        <span>{t(`kind.${kind}`)}</span>
        <span className={status === 'published' ? undefined : 'd'}>
          {t(`status.${status}`)}
          {status === 'published' && hasDraft && <span className="d"> · {t('hasDraft')}</span>}
        </span>
        {gaps.map((each) => (
          <span key={each} className="w">
            {t('unwritten', { language: each, written: written[each] })}
          </span>
        ))}
        {disputes > 0 && <span className="b">{t('disputes', { count: disputes })}</span>}
      </span>
    </Link>
  )
}
