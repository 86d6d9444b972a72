'use client'

import { useTranslations } from 'next-intl'
import { type CompositionEvent, type KeyboardEvent, useRef } from 'react'
import { useEarlyWords } from '@/components/ui/use-early-words'
import type { Language } from '@/lib/domain/language'

interface Props {
  text: string
  language: Language
  labelledBy: string
  describedBy?: string
  onWrite: (text: string) => void
  /** Called once for one Enter, also when that Enter ended a Hangul syllable. */
  onEnter: () => void
}

/**
 * Where an answer is typed. With a Korean keyboard the last syllable is still composing when Enter is pressed: that
 * Enter is remembered and acts when the composition ends. Some browsers (Chromium on a Mac) then tell of the same press
 * once more; until the key is let go that is not another one. So one press is one submission.
 */
export function TypedField({ text, language, labelledBy, describedBy, onWrite, onEnter }: Props) {
  const t = useTranslations('question')
  const field = useEarlyWords<HTMLInputElement>(text, onWrite)
  const isEnterPending = useRef(false)
  const isEnterSpent = useRef(false)

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (!isEnter(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.nativeEvent.isComposing) isEnterPending.current = true
    else if (!event.repeat && !isEnterSpent.current) onEnter()
  }

  function onKeyUp(event: KeyboardEvent<HTMLInputElement>) {
    if (isEnter(event)) isEnterSpent.current = false
  }

  function onCompositionEnd(event: CompositionEvent<HTMLInputElement>) {
    onWrite(event.currentTarget.value)
    if (!isEnterPending.current) return
    isEnterPending.current = false
    isEnterSpent.current = true
    onEnter()
  }

  return (
    <input
      ref={field}
      className="in typed-in"
      type="text"
      value={text}
      lang={language}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      placeholder={t('typeHere')}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="done"
      maxLength={200}
      onChange={(event) => onWrite(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onBlur={() => {
        isEnterSpent.current = false
      }}
      onCompositionEnd={onCompositionEnd}
    />
  )
}

function isEnter({ code }: KeyboardEvent): boolean {
  return code === 'Enter' || code === 'NumpadEnter'
}
