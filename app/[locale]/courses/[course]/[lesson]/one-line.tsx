'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { focusOn } from '@/app/[locale]/focus-on'
import { useEarlyWords } from '@/components/ui/use-early-words'
import type { Point } from '@/lib/domain/article/points'

interface Props {
  id: string
  /** What is to be explained. */
  title: string
  points: Point[]
}

/** 한 줄 설명: what was read in one's own words, then a list to tick off by oneself. Neither is scored or stored. */
export function OneLine({ id, title, points }: Props) {
  const t = useTranslations('lesson.oneLine')
  const [text, setText] = useState('')
  const field = useEarlyWords<HTMLTextAreaElement>(text, setText)
  const [isCompared, setCompared] = useState(false)
  if (points.length === 0) return null
  return (
    <>
      <p className="m note hd">{t('label')}</p>
      <section className="one-line" aria-labelledby={id}>
        <h2 id={id} data-stop>
          {title}
        </h2>
        <p className="ink2" id={`${id}-note`}>
          {t('note')}
        </p>
        <textarea
          ref={field}
          className="in"
          rows={3}
          maxLength={500}
          value={text}
          aria-labelledby={id}
          aria-describedby={`${id}-note`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {isCompared ? (
          <Points points={points} />
        ) : (
          <button type="button" className="btn" disabled={text.trim() === ''} onClick={() => setCompared(true)}>
            {t('compare')}
          </button>
        )}
      </section>
      <div className="gap4" />
    </>
  )
}

function Points({ points }: { points: Point[] }) {
  const t = useTranslations('lesson.oneLine')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => focusOn(title.current), [])
  function toggle(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  return (
    <>
      <h3 ref={title}>{t('points')}</h3>
      <ul>
        {points.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input className="tick" type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {t('touched', { count: ticked.size, all: points.length })}
      </p>
    </>
  )
}
