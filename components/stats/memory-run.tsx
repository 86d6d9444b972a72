import { useTranslations } from 'next-intl'
import type { LessonMemories } from '@/lib/domain/progress/progress'
import { FactCell } from './fact-cell'

/** The running manuscript: every fact in one grid; a lesson's number stands above its first cell. */
export function MemoryRun({ lessons }: { lessons: LessonMemories[] }) {
  const t = useTranslations('today')
  const facts = lessons.flatMap((lesson) => lesson.facts)
  const known = facts.filter(({ recall }) => recall !== null).length
  return (
    <div className="run" role="img" aria-label={t('runLabel', { known, all: facts.length })}>
      {lessons.flatMap(({ position, facts: ofLesson }) =>
        ofLesson.map(({ factId, glyph, ink }, index) => (
          <span key={factId} data-n={index === 0 ? position : undefined}>
            <FactCell glyph={glyph} ink={ink} />
          </span>
        )),
      )}
    </div>
  )
}
