'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { focusOn } from '@/app/[locale]/focus-on'
import { Link } from '@/i18n/link'
import { newEventId, recordEvent, type StudyContext } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import type { PlacementItem, PlacementLesson } from './placement-item'
import { PlacementQuestion } from './placement-question'
import { type FoundLesson, PlacementResult } from './placement-result'

interface Props {
  items: PlacementItem[]
  /** The lessons that have something new, to say where to go on. */
  lessons: PlacementLesson[]
  courseSlug: string
  language: Language
  study: StudyContext
}

/** Begins when it is told to, asks one after another, and marks nothing before its end. */
export function Placement({ items, lessons, courseSlug, language, study }: Props) {
  const [asked, setAsked] = useState<number | null>(null)
  const [known, setKnown] = useState<number[]>([])
  const [found, setFound] = useState<FoundLesson[] | null>(null)
  const place = useHeading(asked, found !== null)

  /** Every fact of the lessons found known gets its mark, once: what the device keeps is sent whenever it can be. */
  function finish(indexes: number[]) {
    if (found) return
    const marked = items
      .filter((_, index) => indexes.includes(index))
      .map((item) => ({
        lesson: item.lesson,
        marks: item.factIds.map((factId) => ({ factId, id: newEventId() })),
      }))
    for (const { marks } of marked) for (const mark of marks) void recordEvent(study, { ...mark, kind: 'known' })
    setFound(marked)
  }

  function goOn(isKnown: boolean) {
    if (asked === null) return
    const all = isKnown ? [...known, asked] : known
    setKnown(all)
    if (asked + 1 < items.length) setAsked(asked + 1)
    else finish(all)
  }

  const item = asked === null ? undefined : items[asked]
  return (
    <div className="placing" ref={place}>
      {found ? (
        <PlacementResult {...{ found, lessons, courseSlug, study }} />
      ) : item ? (
        <PlacementQuestion
          key={asked}
          {...{ item, language, study }}
          number={(asked ?? 0) + 1}
          of={items.length}
          onGoOn={goOn}
          onStop={() => finish(known)}
        />
      ) : (
        <Beginning count={items.length} courseSlug={courseSlug} onBegin={() => setAsked(0)} />
      )}
    </div>
  )
}

function Beginning({ count, courseSlug, onBegin }: { count: number; courseSlug: string; onBegin: () => void }) {
  const t = useTranslations('placement')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{count > 0 ? t('lead', { count }) : t('nothingNew')}</p>
      {count > 0 && <p className="note">{t('leave')}</p>}
      <div className="gap2" />
      <p className="row">
        {count > 0 && (
          <button type="button" className="btn p" onClick={onBegin}>
            {t('begin')}
          </button>
        )}
        <Link className={count > 0 ? undefined : 'btn p'} href={`/courses/${courseSlug}`}>
          {t('toCourse')}
        </Link>
      </p>
    </>
  )
}

/** The focus goes to the heading of what came in place of the last. */
function useHeading(asked: number | null, isDone: boolean) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked === null && !isDone) return
    focusOn(place.current?.querySelector('h1'))
    scrollTo({ top: 0 })
  }, [asked, isDone])
  return place
}
