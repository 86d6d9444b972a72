import { useTranslations } from 'next-intl'
import { LessonGate } from '@/components/lesson/lesson-gate'
import { Link } from '@/i18n/link'
import { gateOf } from '@/lib/domain/progress/gate'
import { isUnread, type LessonMemories, lessonToRead, nextSitting } from '@/lib/domain/progress/progress'

interface Props {
  courseSlug: string
  lessons: LessonMemories[]
  /** Whether there is nothing else to do today. */
  isFirst: boolean
}

/** The first lesson that still has something new, if there is one; before it a short review, where that helps. */
export function NextLesson({ courseSlug, lessons, isFirst }: Props) {
  const t = useTranslations('today')
  const lesson = lessonToRead(lessons)
  if (!lesson) return null
  const isBegun = lesson.facts.some(({ isMet }) => isMet)
  const sitting = nextSitting(lesson)
  const unread = lesson.facts.filter((fact) => isUnread(fact) && sitting?.factIds.includes(fact.factId))
  const gate = gateOf(lesson, lessons)
  return (
    <>
      <div className="rule hangwide" />
      <div className="gap3" />
      <div className="m">
        <span className="numeral sm" aria-hidden="true">
          {lesson.position}
        </span>
      </div>
      <section className="cont">
        <p className="note">{isBegun ? t('readOn') : t('nextLesson')}</p>
        <h2>{sitting?.number === 2 ? t('secondSitting', { title: lesson.title }) : lesson.title}</h2>
        <p className="ink2">
          {t('lessonTakes', { minutes: sitting?.minutes ?? lesson.minutes, facts: unread.length })}
          {lesson.sittings.length > 1 && sitting?.number === 1 && ` · ${t('firstSitting')}`}
        </p>
        {gate && (
          <p className="gate">
            <LessonGate gate={gate} courseSlug={courseSlug} />
          </p>
        )}
      </section>
      <div className="n cta">
        <Link className={isFirst ? 'btn p' : 'btn'} href={`/courses/${courseSlug}/${lesson.slug}`}>
          {isBegun ? t('readOn') : t('read')}
        </Link>
      </div>
      <div className="gap3" />
    </>
  )
}
