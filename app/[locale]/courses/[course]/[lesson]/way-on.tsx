import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/link'
import type { Language } from '@/lib/domain/language'
import type { OpenedLesson } from '@/lib/operations/lessons'

interface Props {
  opened: OpenedLesson
  language: Language
}

/** After a lesson of which nothing is asked: the next one, or the course. */
export async function WayOn({ opened: { course, lesson }, language }: Props) {
  const t = await getTranslations('lesson')
  const next = course.lessons.find(({ position }) => position > lesson.position)
  return (
    <p className="hang row end">
      {next && (
        <Link className="btn p" href={`/courses/${course.slug}/${next.slug}`}>
          {t('nextLesson', { title: next.text[language].title })}
        </Link>
      )}
      <Link className="btn" href={`/courses/${course.slug}`}>
        {t('toCourse')}
      </Link>
    </p>
  )
}
