import { normalForm } from '../answer/normal-form'
import type { Language } from '../language'
import type { Response } from '../question/question'

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

/** What equal answers have in common: the same spelling but for case and spaces, or the same options. */
export function normalOf(response: Response): string {
  if ('text' in response) return normalForm(response.text)
  if ('order' in response) return response.order.join(' ')
  if ('placed' in response)
    return Object.entries(response.placed)
      .map(([item, place]) => `${item}=${place}`)
      .sort()
      .join(' ')
  if ('recalled' in response) return normalForm(response.recalled)
  return [...response.optionIds].sort().join(' ')
}
