import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { LessonMemories } from '@/lib/domain/progress/progress'

/** The first lesson with a fact not yet learned, if there is one. */
export function NextLesson({ courseSlug, lessons }: { courseSlug: string; lessons: LessonMemories[] }) {
  const t = useTranslations('today')
  const lesson = lessons.find(({ facts }) => facts.some(({ recall }) => recall === null))
  if (!lesson) return null
  const isBegun = lesson.facts.some(({ recall }) => recall !== null)
  const fresh = lesson.facts.filter(({ recall }) => recall === null).length
  return (
    <>
      <div className="rule hangwide" />
      <div className="gap3" />
      <div className="m">
        <span className="numeral sm">{lesson.position}</span>
      </div>
      <section className="cont">
        <p className="note">{isBegun ? t('readOn') : t('nextLesson')}</p>
        <h2>{lesson.title}</h2>
        <p className="ink2">{t('lessonTakes', { minutes: lesson.minutes, facts: fresh })}</p>
      </section>
      <div className="n cta">
        <Link className="btn" href={`/courses/${courseSlug}/${lesson.slug}`}>
          {isBegun ? t('readOn') : t('read')}
        </Link>
      </div>
      <div className="gap3" />
    </>
  )
}
