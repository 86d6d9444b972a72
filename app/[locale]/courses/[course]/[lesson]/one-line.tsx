'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { focusOn } from '@/app/[locale]/focus-on'

interface Props {
  /** The points that a good explanation touches. */
  points: { factId: string; statement: string }[]
}

/** 한 줄 설명: the lesson in one's own words, then a list to tick off by oneself. Neither is scored or stored. */
export function OneLine({ points }: Props) {
  const t = useTranslations('lesson.oneLine')
  const [text, setText] = useState('')
  const [isCompared, setCompared] = useState(false)
  if (points.length === 0) return null
  return (
    <>
      <p className="m note hd">{t('label')}</p>
      <section className="one-line" aria-labelledby="one-line">
        <h2 id="one-line">{t('title')}</h2>
        <p className="ink2" id="one-line-note">
          {t('note')}
        </p>
        <textarea
          className="in"
          rows={3}
          maxLength={500}
          value={text}
          aria-labelledby="one-line"
          aria-describedby="one-line-note"
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

function Points({ points }: Props) {
  const t = useTranslations('lesson.oneLine')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => focusOn(title.current), [])
  function toggle(factId: string) {
    const next = new Set(ticked)
    if (!next.delete(factId)) next.add(factId)
    setTicked(next)
  }
  return (
    <>
      <h3 ref={title}>{t('points')}</h3>
      <ul>
        {points.map(({ factId, statement }) => (
          <li key={factId}>
            <label>
              <input className="tick" type="checkbox" checked={ticked.has(factId)} onChange={() => toggle(factId)} />
              <span>{statement}</span>
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
