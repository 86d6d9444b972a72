'use client'

import { type Dispatch, useEffect } from 'react'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import type { Confidence } from '@/lib/domain/study/events'

const CONFIDENCE: Record<string, Confidence> = { KeyQ: 'guess', KeyW: 'likely', KeyE: 'sure' }
const CONFIDENCE_TYPING: Record<string, Confidence> = { Digit1: 'guess', Digit2: 'likely', Digit3: 'sure' }

interface Keys {
  showing: Showing
  order: string[]
  dispatch: Dispatch<ShowingAction>
  onEnter: () => void
}

/**
 * Keys of a question: 1–4 choose, Q W E (Alt+1–3 in a field) say how sure, H hints, Enter checks or goes on.
 * Read by place (`event.code`): with the Korean layout on, `event.key` of Q is ㅂ.
 */
export function useQuestionKeys({ showing, order, dispatch, onEnter }: Keys) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const meaning = meaningOf(event, order, showing.phase)
      if (!meaning) return
      event.preventDefault()
      if (meaning === 'enter') onEnter()
      else dispatch(meaning)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [showing, order, dispatch, onEnter])
}

/** What a key asks for here: an action on the question, to check or go on, or nothing. */
function meaningOf(event: KeyboardEvent, order: string[], phase: Showing['phase']): ShowingAction | 'enter' | null {
  if (!isMeant(event)) return null
  const isTyping = isField(event.target)
  const action = isTyping || event.altKey ? typingAction(event) : plainAction(event, order)
  if (action && phase === 'asking') return action
  return event.code === 'Enter' && !isTyping && !isControl(event.target) ? 'enter' : null
}

/** A key of ours: not one that composes a syllable, repeats, belongs to the browser or was taken already. */
function isMeant(event: KeyboardEvent): boolean {
  return !(event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.defaultPrevented)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function typingAction(event: KeyboardEvent): ShowingAction | null {
  const confidence = event.altKey ? CONFIDENCE_TYPING[event.code] : undefined
  return confidence ? { type: 'rate', confidence } : null
}

function plainAction(event: KeyboardEvent, order: string[]): ShowingAction | null {
  const confidence = CONFIDENCE[event.code]
  if (confidence) return { type: 'rate', confidence }
  if (event.code === 'KeyH') return { type: 'hint' }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  const optionId = digit ? order[Number(digit) - 1] : undefined
  return optionId ? { type: 'choose', optionId } : null
}

/** Enter on a link or on a button that is not an option keeps its own meaning. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button:not(.opt, .conf button), summary, select') !== null
}
