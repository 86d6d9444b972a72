'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link } from '@/i18n/link'
import { newEventId, recordEvent, type StudyContext } from '@/lib/device/record'
import { KNOWN_DAYS } from '@/lib/domain/study/events'
import { addDays, studyDayOf } from '@/lib/domain/time/study-day'
import type { PlacementLesson } from './placement-item'

export interface FoundLesson {
  lesson: PlacementLesson
  /** The marks, by which each can be taken back. */
  marks: { factId: string; id: string }[]
}

interface Props {
  found: FoundLesson[]
  lessons: PlacementLesson[]
  courseSlug: string
  study: StudyContext
}

/** What was marked as known, when it is asked again, and a way to take each mark back. */
export function PlacementResult({ found, lessons, courseSlug, study }: Props) {
  const t = useTranslations('placement')
  const format = useFormatter()
  const [back, setBack] = useState<string[]>([])
  const [today] = useState(() => todayOf(study))
  const day = format.dateTime(new Date(`${addDays(today, KNOWN_DAYS)}T00:00:00Z`), {
    ...{ month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' },
  })
  const marked = found.filter(({ lesson }) => !back.includes(lesson.slug))
  const next = lessons.find(({ slug }) => marked.every(({ lesson }) => lesson.slug !== slug))

  function takeBack({ lesson, marks }: FoundLesson) {
    for (const { factId, id } of marks)
      void recordEvent(study, { id: newEventId(), kind: 'undo', factId, targetId: id })
    setBack([...back, lesson.slug])
  }

  return (
    <>
      <h1>{t('found', { count: marked.length })}</h1>
      <p className="lead">{marked.length > 0 ? t('again', { day }) : t('noneFound')}</p>
      {found.length > 0 && (
        <ul className="found" aria-label={t('foundLessons')}>
          {found.map((each) => {
            const { slug, position, title } = each.lesson
            const isBack = back.includes(slug)
            return (
              <li key={slug} className="row">
                <span>{t('lesson', { position, title })}</span>
                {isBack ? (
                  <span className="note" role="status">
                    {t('takenBack')}
                  </span>
                ) : (
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('takeBackOf', { title })}
                    onClick={() => takeBack(each)}
                  >
                    {t('takeBack')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <div className="gap2" />
      <p className="row">
        {next && (
          <Link className="btn p" href={`/courses/${courseSlug}/${next.slug}`}>
            {t('readNext', { position: next.position, title: next.title })}
          </Link>
        )}
        <Link className={next ? undefined : 'btn p'} href={`/courses/${courseSlug}`}>
          {t('toCourse')}
        </Link>
      </p>
    </>
  )
}

function todayOf({ zone, dayStart }: StudyContext): string {
  const own = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC'
  return studyDayOf(new Date(), own, dayStart ?? '04:00')
}
