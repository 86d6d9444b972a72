import { judgeTyped } from '../answer/judge'
import type { TypedKey } from '../answer/typed-key'
import type { Language } from '../language'
import { grade } from '../question/grade'
import { type Grading, isWorked, type QuestionBody, type Response, type WorkedBody } from '../question/question'
import { isWritten } from '../question/written'
import type { Attempt, Confidence } from '../study/events'
import { isWorkedOut, NOTHING_WORKED, type Working, type WorkingAction, work, workedResponse } from './working'

/** What stands between the learner and the verdict: "did you mean …?", or a free retry with its reason. */
export type Remark = { kind: 'ask'; matched: string } | { kind: 'retry'; rule: string; text: string | null }

/** One showing of one question, from the first glance to the verdict. */
export interface Showing extends Working {
  phase: 'asking' | 'answered'
  /** What the learner does now. An explanation is told first, then its points are ticked. */
  mode: 'choose' | 'type' | 'order' | 'place' | 'tell' | 'tick'
  /** The options chosen so far; of a grid the row and the column. */
  picks: string[]
  /** Of a claim: whether the learner says that it holds; null until they have said so. */
  side: boolean | null
  text: string
  confidence: Confidence | null
  hintShown: boolean
  /** Chips asked for where the answer could have been typed. */
  hasChips: boolean
  attempts: Attempt[]
  remark: Remark | null
  response: Response | null
  grading: Grading | null
}

export type ShowingAction =
  | WorkingAction
  | { type: 'choose'; optionId: string }
  | { type: 'take-side'; holds: boolean }
  | { type: 'write'; text: string }
  | { type: 'rate'; confidence: Confidence }
  | { type: 'hint' }
  | { type: 'chips' }
  | { type: 'submit'; at: string }
  | { type: 'confirm'; isMeant: boolean; at: string }

/** `isTyped` asks what has chips without them, once the memory is firm. */
export function beginShowing(body: QuestionBody, isTyped: boolean): Showing {
  return {
    ...NOTHING_WORKED,
    phase: 'asking',
    mode: modeOf(body, isTyped),
    picks: [],
    side: null,
    text: '',
    confidence: null,
    hintShown: false,
    hasChips: false,
    attempts: [],
    remark: null,
    response: null,
    grading: null,
  }
}

function modeOf(body: QuestionBody, isTyped: boolean): Showing['mode'] {
  switch (body.kind) {
    case 'cloze':
    case 'occlusion':
      return isTyped ? 'type' : 'choose'
    case 'typed':
    case 'numeric':
      return 'type'
    case 'ordering':
      return 'order'
    case 'matching':
    case 'categorise':
      return 'place'
    case 'free_recall':
      return 'tell'
    default:
      return 'choose'
  }
}

/** Whether there is something to check. */
export function canSubmit(body: QuestionBody, showing: Showing): boolean {
  if (showing.phase === 'answered') return false
  if (isWorked(body)) return isWorkedOut(body, showing)
  return showing.mode === 'choose' ? showing.picks.length > 0 : showing.text.trim() !== ''
}

/** What the next step is called: an explanation is first held against its points. */
export function checkLabel({ mode }: Showing): 'check' | 'work.compare' {
  return mode === 'tell' ? 'work.compare' : 'check'
}

/** The screen's step: what the learner does to a showing. Grading is the very function the server uses. */
export function advanceShowing(body: QuestionBody, language: Language) {
  return (showing: Showing, action: ShowingAction): Showing => {
    if (showing.phase === 'answered') return showing
    switch (action.type) {
      case 'choose':
        return { ...showing, picks: picked(body, showing.picks, action.optionId), remark: null }
      case 'take-side':
        return takeSide(showing, action.holds)
      case 'write':
        return { ...showing, text: action.text, remark: null }
      case 'rate':
        return { ...showing, confidence: action.confidence }
      case 'hint':
        return { ...showing, hintShown: true }
      case 'chips':
        return { ...showing, mode: 'choose', hasChips: true, remark: null }
      case 'submit':
        return canSubmit(body, showing) ? submit(body, language, showing, action.at) : showing
      case 'confirm':
        return settle(body, language, showing, { text: showing.text, confirmed: action.isMeant })
      default:
        return work(body, showing, action)
    }
  }
}

function submit(body: QuestionBody, language: Language, showing: Showing, at: string): Showing {
  if (isWorked(body)) return submitWorked(body, language, showing, at)
  if (showing.mode === 'choose') return submitPicks(body, language, showing, at)
  const response = { text: showing.text }
  const judged = judgeTyped(typedKeyOf(body, language), showing.text)
  const attempts = [...showing.attempts, { response, at }]
  if (judged.outcome === 'ask') return { ...showing, attempts, remark: { kind: 'ask', matched: judged.matched ?? '' } }
  if (judged.outcome === 'retry')
    return { ...showing, attempts, remark: { kind: 'retry', rule: judged.rule, text: judged.remark ?? null } }
  return settle(body, language, showing, response)
}

/** What is no number may be written again; an explanation is first held against its points. */
function submitWorked(body: WorkedBody, language: Language, showing: Showing, at: string): Showing {
  const response = workedResponse(body, showing)
  if (response === 'points-first') return { ...showing, mode: 'tick' }
  if (response !== 'not-a-number') return settle(body, language, showing, response)
  const attempts = [...showing.attempts, { response: { text: showing.text }, at }]
  return { ...showing, attempts, remark: { kind: 'retry', rule: 'number', text: null } }
}

/** One is chosen instead of another; of several right ones each is taken and put back by itself. */
function picked(body: QuestionBody, picks: string[], optionId: string): string[] {
  if (body.kind !== 'multiple') return [optionId]
  return picks.includes(optionId) ? picks.filter((id) => id !== optionId) : [...picks, optionId]
}

/** The side may be changed until it was said to be right: then only the reason is still asked. */
function takeSide(showing: Showing, holds: boolean): Showing {
  return showing.side === holds || showing.attempts.length > 0 ? showing : { ...showing, side: holds, picks: [] }
}

/** Whoever sees what is true but not why may look at the reasons once more. */
function submitPicks(body: QuestionBody, language: Language, showing: Showing, at: string): Showing {
  const response = { optionIds: showing.picks }
  const { verdict, evidence } = grade(body, response, language)
  const isFirst = showing.attempts.length === 0
  if (verdict === 'right' || evidence.sided !== true || !isFirst) return settle(body, language, showing, response)
  const attempts = [{ response, at }]
  return { ...showing, picks: [], attempts, remark: { kind: 'retry', rule: 'reason', text: null } }
}

function settle(body: QuestionBody, language: Language, showing: Showing, response: Response): Showing {
  return { ...showing, phase: 'answered', remark: null, response, grading: grade(body, response, language) }
}

function typedKeyOf(body: QuestionBody, language: Language): TypedKey {
  if (!isWritten(body)) throw new Error(`A ${body.kind} question has no typed key`)
  return body.text[language]
}
