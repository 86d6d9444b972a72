import { useTranslations } from 'next-intl'
import { FactCell } from '@/components/stats/fact-cell'
import { Link } from '@/i18n/link'
import type { LessonMemories } from '@/lib/domain/progress/progress'

/** A table of contents: each fact of a lesson is one cell, inked as far as it is known. */
export function LessonList({ courseSlug, lessons }: { courseSlug: string; lessons: LessonMemories[] }) {
  const t = useTranslations('course')
  return (
    <nav className="hangwide toc" aria-label={t('lessons')}>
      {lessons.map(({ slug, position, title, minutes, facts }, index) => (
        <Link key={slug} className={index === 0 ? 'l start' : 'l'} href={`/courses/${courseSlug}/${slug}`}>
          <span className="no" aria-hidden="true">
            {position}
          </span>
          <span className="tt">{title}</span>
          <span className="facts s" role="img" aria-label={t('known', { known: countKnown(facts), all: facts.length })}>
            {facts.map(({ factId, ink }) => (
              <FactCell key={factId} glyph="" ink={ink} />
            ))}
          </span>
          <span className="du">{t('minutes', { minutes })}</span>
        </Link>
      ))}
    </nav>
  )
}

function countKnown(facts: LessonMemories['facts']): number {
  return facts.filter(({ recall }) => recall !== null).length
}
