import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { LessonMemories } from '@/lib/domain/progress/progress'
import type { Ink } from '@/lib/domain/study/recall'
import { FactCell } from './fact-cell'

const INKS: Ink[] = [1, 2, 3, 4, 5, 0]

/** 기억 원고지: one cell a fact, grouped by lesson; the ink is the predicted recall of today. A table says the same. */
export function MemoryManuscript({ lessons }: { lessons: LessonMemories[] }) {
  const t = useTranslations('me')
  return (
    <>
      <div className="hangwide memo" aria-hidden="true">
        {lessons.map(({ slug, position, title, facts }) => (
          <div className="mr" key={slug}>
            <span className="no">{position}</span>
            <span className="tt">{title}</span>
            <span className="facts">
              {facts.map(({ factId, glyph, ink, statement }) => (
                <span key={factId} title={statement}>
                  <FactCell glyph={glyph} ink={ink} />
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      <div className="gap1" />
      <p className="lg note" aria-hidden="true">
        {t('legend')}
        {INKS.map((ink) => (
          <span key={ink}>
            <FactCell glyph="" ink={ink} />
            {t(`ink.${ink}`)}
          </span>
        ))}
      </p>
      <details className="as-table">
        <summary>{t('asTable')}</summary>
        <MemoryTable lessons={lessons} />
      </details>
    </>
  )
}

function MemoryTable({ lessons }: { lessons: LessonMemories[] }) {
  const t = useTranslations('me')
  const format = useFormatter()
  return (
    <div className="scroll">
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
    </div>
  )
}
