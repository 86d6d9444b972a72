import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Course, Fact } from '@/lib/domain/article/lesson'
import type { Language } from '@/lib/domain/language'

interface Props {
  ids: string[]
  /** What it is that the facts teach, for those who hear one link after another. */
  of: string
  course: Course
  language: Language
}

/** Where something is taught: the passage of its first fact in each lesson. */
export function FactLinks({ ids, of, course, language }: Props) {
  const t = useTranslations('reference')
  const facts = firstOfLessons(ids.flatMap((id) => course.facts.find((fact) => fact.id === id) ?? []))
  if (facts.length === 0) return null
  return (
    <p className="taught">
      {facts.map(({ id, statement, lessonSlug }) => {
        const lesson = course.lessons.find(({ slug }) => slug === lessonSlug)
        return (
          <Link key={id} href={`/facts/${id}`}>
            <span className="vh">{of} – </span>
            {lesson
              ? t('lesson', { position: lesson.position, title: lesson.text[language].title })
              : statement[language]}
          </Link>
        )
      })}
    </p>
  )
}

function firstOfLessons(facts: Fact[]): Fact[] {
  return facts.filter(
    ({ lessonSlug }, index) => facts.findIndex((other) => other.lessonSlug === lessonSlug) === index || !lessonSlug,
  )
}
