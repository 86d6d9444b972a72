import { normalForm } from '../answer/normal-form'
import type { Language } from '../language'
import { optionsOf } from '../question/options'
import type { QuestionBody, Response } from '../question/question'

/** “My answer is right too”, and “something is wrong here”. */
export const DISPUTE_KINDS = ['right_too', 'something_wrong'] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** Three ways in which an instructor closes one, and the one in which the reporter does. */
export type DisputeStatus = 'open' | 'accepted' | 'blocked' | 'answered' | 'withdrawn'

export const REMARK_LONGEST = 500
export const REPLY_LONGEST = 500

/** What a learner says about a question, as it waits on the device and travels. */
export interface Report {
  /** Made by the device: sent twice, it counts once. */
  id: string
  questionVersionId: string
  kind: DisputeKind
  language: Language
  /** The answer it is about; null where nothing was answered. */
  response: Response | null
  /** The id of the answer's event, which may arrive later. */
  eventId: string | null
  remark: string | null
}

/** The answer in the words in which it was given. */
export function literalOf(body: QuestionBody, response: Response, language: Language): string {
  if ('text' in response) return response.text.trim()
  const chosen = optionsOf(body, language).filter(({ id }) => response.optionIds.includes(id))
  return chosen.map(({ text }) => text).join(' · ')
}

/** What equal answers have in common: the same spelling but for case and spaces, or the same options. */
export function normalOf(response: Response): string {
  return 'text' in response ? normalForm(response.text) : [...response.optionIds].sort().join(' ')
}
