import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { LastAnswer } from '@/lib/domain/progress/last-answer'
import type { LessonMemories } from '@/lib/domain/progress/progress'
import type { StudyDay } from '@/lib/domain/study/card'
import type { Ink } from '@/lib/domain/study/recall'
import { CellKeys } from './cell-keys'
import { FactCell } from './fact-cell'
import { MemoryCell } from './memory-cell'

const INKS: Ink[] = [1, 2, 3, 4, 5, 0]

interface Props {
  lessons: LessonMemories[]
  lastAnswers: ReadonlyMap<string, LastAnswer>
  today: StudyDay
}

/** 기억 원고지: one cell a fact, grouped by lesson; the ink is the predicted recall of today. A table says the same. */
export function MemoryManuscript({ lessons, lastAnswers, today }: Props) {
  const t = useTranslations('me')
  const first = lessons.find(({ facts }) => facts.length > 0)?.facts[0]
  return (
    <>
      <CellKeys label={t('sheet')}>
        {lessons.map(({ slug, position, title, facts }) => (
          <div className="mr" key={slug}>
            <span className="no" aria-hidden="true">
              {position}
            </span>
            <span className="tt">{title}</span>
            <span className="facts">
              {facts.map((fact) => (
                <MemoryCell
                  key={fact.factId}
                  fact={fact}
                  lastAnswer={lastAnswers.get(fact.factId) ?? null}
                  today={today}
                  isFirst={fact === first}
                />
              ))}
            </span>
          </div>
        ))}
      </CellKeys>
      <div className="gap1" />
      <p className="wide lg note" aria-hidden="true">
        {t('legend')}
        {INKS.map((ink) => (
          <span key={ink}>
            <FactCell glyph="" ink={ink} />
            {t(`ink.${ink}`)}
          </span>
        ))}
      </p>
      <details className="wide as-table">
        <summary>{t('asTable')}</summary>
        <MemoryTable lessons={lessons} />
      </details>
    </>
  )
}

function MemoryTable({ lessons }: Pick<Props, 'lessons'>) {
  const t = useTranslations('me')
  const format = useFormatter()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" aria-label={t('manuscript')} tabIndex={0}>
      <table className="tb">
        <caption className="vh">{t('manuscript')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lesson')}</th>
            <th scope="col">{t('fact')}</th>
            <th scope="col" className="r">
              {t('recall')}
            </th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.flatMap(({ position, facts }) =>
            facts.map(({ factId, statement, recall, due }) => (
              <tr key={factId}>
                <td className="num">{position}</td>
                <td>
                  <Link href={`/facts/${factId}`}>{statement}</Link>
                </td>
                <td className="r">{recall === null ? t('notLearned') : format.number(recall, { style: 'percent' })}</td>
                <td className="num nb">{due ?? '–'}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
