'use client'

import { type Dispatch, useLayoutEffect } from 'react'
import { isWorked, type QuestionBody, type TrueFalseBody, type WorkedBody } from '@/lib/domain/question/question'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import { arranged, shownOrder } from '@/lib/domain/session/working'
import type { Confidence } from '@/lib/domain/study/events'
import { hasLetterKeys, isField } from './letter-keys'

const CONFIDENCE: Record<string, Confidence> = { KeyQ: 'guess', KeyW: 'likely', KeyE: 'sure' }
const CONFIDENCE_TYPING: Record<string, Confidence> = { Digit1: 'guess', Digit2: 'likely', Digit3: 'sure' }

interface Keys {
  body: QuestionBody
  showing: Showing
  order: string[]
  dispatch: Dispatch<ShowingAction>
  onEnter: () => void
}

/**
 * Keys of a question: 1–6 choose, Q W E (Alt+1–3 in a field) say how sure, H hints, Enter checks or goes on.
 * Read by place (`event.code`): with the Korean layout on, `event.key` of Q is ㅂ.
 */
export function useQuestionKeys({ body, showing, order, dispatch, onEnter }: Keys) {
  // before the question is painted: a key pressed the moment it stands there is heard
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const meaning = meaningOf(event, body, order, showing)
      if (!meaning) return
      event.preventDefault()
      if (meaning === 'enter') onEnter()
      else dispatch(meaning)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [body, showing, order, dispatch, onEnter])
}

/** What a key asks for here: an action on the question, to check or go on, or nothing. */
function meaningOf(
  event: KeyboardEvent,
  body: QuestionBody,
  order: string[],
  showing: Showing,
): ShowingAction | 'enter' | null {
  if (!isMeant(event) || isInDialog(event.target)) return null
  const isTyping = isField(event.target)
  const isHeld = isTyping || event.altKey
  const action = isHeld ? typingAction(event) : hasLetterKeys() && plainAction(event, body, order, showing)
  if (action && showing.phase === 'asking') return action
  if (isReveal(event, showing)) return 'enter'
  return event.code === 'Enter' && !isTyping && !isControl(event.target) ? 'enter' : null
}

/** A key of ours: not one that composes a syllable, repeats, belongs to the browser or was taken already. */
function isMeant(event: KeyboardEvent): boolean {
  return !(event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.defaultPrevented)
}

/** Over the question something else is open: its keys are its own. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null
}

/** Space turns an explanation over that was said aloud; on a control it keeps its own meaning. */
function isReveal({ code, target }: KeyboardEvent, { phase, mode }: Showing): boolean {
  return code === 'Space' && phase === 'asking' && mode === 'tell' && !isField(target) && !isPressed(target)
}

function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, summary, select') !== null
}

function typingAction(event: KeyboardEvent): ShowingAction | null {
  const confidence = event.altKey ? CONFIDENCE_TYPING[event.code] : undefined
  return confidence ? { type: 'rate', confidence } : null
}

function plainAction(
  event: KeyboardEvent,
  body: QuestionBody,
  order: string[],
  showing: Showing,
): ShowingAction | null {
  const confidence = CONFIDENCE[event.code]
  if (confidence) return { type: 'rate', confidence }
  if (event.code === 'KeyH') return { type: 'hint' }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  return digit ? numbered(Number(digit), body, order, showing) : null
}

/** What a number stands for: an option, a side of a claim, or, once a side is taken, one of its reasons. */
function numbered(digit: number, body: QuestionBody, order: string[], showing: Showing): ShowingAction | null {
  if (isWorked(body)) return workedByNumber(digit, body, order, showing)
  const { side } = showing
  if (body.kind === 'true_false' && side === null) return digit <= 2 ? { type: 'take-side', holds: digit === 1 } : null
  const shown = body.kind === 'true_false' ? order.filter((id) => isReasonFor(body, id, side)) : order
  const optionId = shown[digit - 1]
  return optionId ? { type: 'choose', optionId } : null
}

/** A step is taken up by its number, and put where the next number says; a thing is taken up; a point is ticked. */
function workedByNumber(digit: number, body: WorkedBody, order: string[], showing: Showing): ShowingAction | null {
  const optionId = shownOrder(body, showing, order)[digit - 1]
  switch (body.kind) {
    case 'ordering':
      return optionId ? moveOf(optionId, digit - 1, shownOrder(body, showing, order), showing.held) : null
    case 'matching':
    case 'categorise':
      return optionId ? { type: 'hold', optionId } : null
    case 'free_recall':
      return tickOf(body.text.ko.options[digit - 1]?.id, showing)
    case 'numeric':
    case 'hotspot':
      return null
  }
}

function moveOf(optionId: string, place: number, shown: string[], held: string | null): ShowingAction {
  const isTakenUp = held !== null && held !== optionId
  return isTakenUp ? { type: 'arrange', order: arranged(shown, held, place) } : { type: 'hold', optionId }
}

function tickOf(optionId: string | undefined, { mode }: Showing): ShowingAction | null {
  return optionId && mode === 'tick' ? { type: 'tick', optionId } : null
}

function isReasonFor({ text }: TrueFalseBody, id: string, side: boolean | null): boolean {
  return text.ko.options.some((reason) => reason.id === id && reason.holds === side)
}

/** Enter on a link or on a button that is not an option keeps its own meaning. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button:not(.opt, .conf button), summary, select') !== null
}
