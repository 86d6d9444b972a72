import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Link } from '@/i18n/link'
import { foreignIn, type Language } from '@/lib/domain/language'
import { DEMAND_OF, DEMANDS, kindsOf, QUESTION_KINDS } from '@/lib/domain/question/demand'
import type { MatrixRow } from '@/lib/domain/question/matrix'
import type { FilterFact } from './question-filters'

type Row = MatrixRow<FilterFact>

/** A table for each lesson: facts down, kinds across, and in words what is missing. */
export function CoverageMatrix({ rows, language }: { rows: Row[]; language: Language }) {
  const t = useTranslations('questions')
  const lessons = [...new Set(rows.map(({ fact }) => `${fact.course}/${fact.lessonSlug}`))]
  if (rows.length === 0) return <p className="note none">{t('nothingMissing')}</p>
  return lessons.map((lesson) => {
    const own = rows.filter(({ fact }) => `${fact.course}/${fact.lessonSlug}` === lesson)
    const title = own[0]?.fact.lesson[language] ?? ''
    return (
      <section key={lesson}>
        <h2 lang={foreignIn(language, title)}>{title}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="wide" tabIndex={0} aria-label={t('matrixOf', { lesson: title })}>
          <table className="cm">
            <Head />
            <tbody>
              {own.map((row) => (
                <FactRow key={row.fact.id} row={row} language={language} />
              ))}
            </tbody>
          </table>
        </section>
      </section>
    )
  })
}

function Head() {
  const t = useTranslations('questions')
  const admin = useTranslations('admin')
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('by.fact')}
        </th>
        {DEMANDS.map((demand) => (
          <th key={demand} scope="colgroup" colSpan={kindsOf(demand).length}>
            {t(`demand.${demand}`)}
          </th>
        ))}
        <th scope="col" rowSpan={2}>
          {t('missing')}
        </th>
      </tr>
      <tr>
        {QUESTION_KINDS.map((kind) => (
          <th key={kind} scope="col">
            {admin(`kind.${kind}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function FactRow({ row: { fact, cells, missing, tooFew }, language }: { row: Row; language: Language }) {
  const t = useTranslations('questions')
  const words = [
    ...missing.map((demand) => t(`demand.${demand}`)),
    ...(tooFew > 0 ? [t('more', { count: tooFew })] : []),
  ]
  return (
    <tr>
      <th scope="row">
        <span className="mono">{fact.id}</span> <span className="ink3">{t(`tier.${fact.tier}`)}</span>
        <span className="st" lang={foreignIn(language, fact.statement[language])}>
          {fact.statement[language]}
        </span>
      </th>
      {cells.map((cell) => (
        <Cell key={cell.kind} factId={fact.id} cell={cell} isMissing={missing.includes(DEMAND_OF[cell.kind])} />
      ))}
      <td className={words.length > 0 ? 'gap' : 'ink3'}>
        {words.length > 0 && <Mark name="look" />}
        {words.join(', ') || t('nothing')}
      </td>
    </tr>
  )
}

interface CellProps {
  factId: string
  cell: Row['cells'][number]
  isMissing: boolean
}

/** A number leads to the questions that it counts; an empty cell to writing one. */
function Cell({ factId, cell: { kind, published, drafts }, isMissing }: CellProps) {
  const t = useTranslations('questions')
  const admin = useTranslations('admin')
  const name = { fact: factId, kind: admin(`kind.${kind}`) }
  if (published + drafts > 0) {
    const query = { fact: factId, kind }
    return (
      <td>
        <Link
          href={{ pathname: '/admin/questions', query }}
          aria-label={t('cell', { ...name, published, drafts })}
          className="num"
        >
          {published}
          {drafts > 0 && <span className="d">{t('drafts', { count: drafts })}</span>}
        </Link>
      </td>
    )
  }
  return (
    <td>
      <Link
        className={isMissing ? 'hollow gap' : 'hollow'}
        href={{ pathname: '/admin/questions/new', query: { fact: factId, kind } }}
        aria-label={t('writeOne', name)}
      >
        <span aria-hidden="true">＋</span>
      </Link>
    </td>
  )
}
