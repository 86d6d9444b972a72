import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Language } from '@/lib/domain/language'
import { type ListedQuestion, QUESTION_STATUSES, type QuestionStatus } from '@/lib/domain/question/draft'
import type { ListFilter } from '@/lib/domain/question/search'
import { SearchField } from './search-field'

interface Props {
  questions: ListedQuestion[]
  counts: Record<QuestionStatus, number>
  filter: ListFilter
  language: Language
  /** The question that is open beside the list. */
  openId: string | null
}

/** The instructor's list: search and status stand in the address, so that a view can be kept and sent. */
export function QuestionList({ questions, counts, filter, language, openId }: Props) {
  const t = useTranslations('admin')
  return (
    <section className={openId === null ? 'li' : 'li beside'} aria-label={t('list')}>
      <SearchField filter={filter} action={language === 'ko' ? '/admin/questions' : '/en/admin/questions'} />
      <nav className="sv" aria-label={t('views')}>
        <StatusLink status={null} filter={filter} count={counts.draft + counts.published + counts.retired} />
        {QUESTION_STATUSES.map((status) => (
          <StatusLink key={status} status={status} filter={filter} count={counts[status]} />
        ))}
      </nav>
      <div className="new">
        <Link className="btn sm" href="/admin/questions/new">
          {t('new')}
        </Link>
      </div>
      {questions.map((question) => (
        <Row
          key={question.id}
          question={question}
          filter={filter}
          language={language}
          isOpen={question.id === openId}
        />
      ))}
      {questions.length === 0 && <p className="note none">{t('noneFound')}</p>}
    </section>
  )
}

function StatusLink({ status, filter, count }: { status: QuestionStatus | null; filter: ListFilter; count: number }) {
  const t = useTranslations('admin')
  return (
    <Link
      href={{ pathname: '/admin/questions', query: queryOf({ ...filter, status }) }}
      aria-current={filter.status === status ? 'true' : undefined}
    >
      {status === null ? t('all') : t(`status.${status}`)} <b className="num">{count}</b>
    </Link>
  )
}

interface RowProps {
  question: ListedQuestion
  filter: ListFilter
  language: Language
  isOpen: boolean
}

function Row({ question, filter, language, isOpen }: RowProps) {
  const t = useTranslations('admin')
  const { id, factId, kind, status, hasDraft, prompt } = question
  const written = ([language, 'ko', 'en'] as const).find((each) => prompt[each])
  return (
    <Link
      className={isOpen ? 'qi on' : 'qi'}
      href={{ pathname: `/admin/questions/${id}`, query: queryOf(filter) }}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className="s" lang={written}>
        {written ? prompt[written] : t('noPrompt')}
      </span>
      <span className="mt">
        <span className="mono">{factId}</span>
        <span>{t(`kind.${kind}`)}</span>
        <span className={status === 'published' ? undefined : 'd'}>
          {t(`status.${status}`)}
          {status === 'published' && hasDraft && <span className="d"> · {t('hasDraft')}</span>}
        </span>
      </span>
    </Link>
  )
}

function queryOf({ search, status }: ListFilter): Record<string, string> {
  return { ...(search ? { q: search } : {}), ...(status ? { status } : {}) }
}
