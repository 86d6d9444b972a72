import { useFormatter, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Link } from '@/i18n/link'
import { foreignIn, type Language } from '@/lib/domain/language'
import {
  type ListFilter,
  type ListSort,
  queryOf,
  type TabledQuestion,
  type Written,
} from '@/lib/domain/question/listing'

interface Props {
  questions: TabledQuestion[]
  filter: ListFilter
  language: Language
  zone: string
}

/** The list as a table, each heading of which sorts it; on a phone it gives way to rows. */
export function QuestionTable({ questions, filter, language, zone }: Props) {
  const t = useTranslations('questions')
  return (
    <table className="qt">
      <thead>
        <tr>
          <th scope="col">{t('stem')}</th>
          <Heading sort="fact" filter={filter} />
          <Heading sort="kind" filter={filter} />
          <th scope="col">{t('lesson')}</th>
          <Heading sort="status" filter={filter} />
          <th scope="col">{t('language')}</th>
          <Heading sort="disputes" filter={filter} />
          <Heading sort="edited" filter={filter} />
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <Row key={question.id} question={question} filter={filter} language={language} zone={zone} />
        ))}
      </tbody>
    </table>
  )
}

/** Once sorts it, twice turns the order round. */
function Heading({ sort, filter }: { sort: ListSort; filter: ListFilter }) {
  const t = useTranslations('questions')
  const isOn = filter.sort === sort
  const isReversed = isOn && !filter.isReversed
  // the latest and the most disputed stand first by nature
  const isDown = (sort === 'edited' || sort === 'disputes') !== filter.isReversed
  return (
    <th scope="col" aria-sort={isOn ? (isDown ? 'descending' : 'ascending') : undefined}>
      <Link href={{ pathname: '/admin/questions', query: queryOf({ ...filter, sort, isReversed, page: 1 }) }}>
        {t(`sort.${sort}`)}
        {isOn && <span aria-hidden="true">{isDown ? ' ↓' : ' ↑'}</span>}
      </Link>
    </th>
  )
}

interface RowProps extends Omit<Props, 'questions'> {
  question: TabledQuestion
}

function Row({ question, filter, language, zone }: RowProps) {
  const t = useTranslations('questions')
  const admin = useTranslations('admin')
  const format = useFormatter()
  const { id, factId, kind, lesson, status, hasDraft, prompt, written, disputes, editedAt } = question
  const shown = ([language, 'ko', 'en'] as const).find((each) => prompt[each].trim())
  return (
    <tr>
      <th scope="row">
        <Link href={{ pathname: `/admin/questions/${id}`, query: queryOf(filter) }} lang={shown}>
          {shown ? prompt[shown] : admin('noPrompt')}
        </Link>
      </th>
      <td className="mono">{factId}</td>
      <td>{admin(`kind.${kind}`)}</td>
      <td lang={lesson ? foreignIn(language, lesson[language]) : undefined}>{lesson?.[language] ?? '–'}</td>
      <td className={status === 'published' ? undefined : 'd'}>
        {admin(`status.${status}`)}
        {status === 'published' && hasDraft && <span className="d also">{admin('hasDraft')}</span>}
      </td>
      <td>
        <Languages written={written} />
      </td>
      <td className={disputes > 0 ? 'num b' : 'num'}>{disputes > 0 ? disputes : t('none')}</td>
      <td className="num">
        <time dateTime={editedAt.toISOString()}>
          {format.dateTime(editedAt, { dateStyle: 'short', timeZone: zone })}
        </time>
      </td>
    </tr>
  )
}

/** A tick where a language is whole, words where it is not. */
function Languages({ written }: { written: Record<Language, Written> }) {
  const t = useTranslations('questions')
  return (
    <ul className="written">
      {(['ko', 'en'] as const).map((language) => (
        <li key={language} className={written[language] === 'whole' ? 'ok' : 'w'}>
          {written[language] === 'whole' && <Mark name="right" />}
          {t('written', { language, written: written[language] })}
        </li>
      ))}
    </ul>
  )
}
