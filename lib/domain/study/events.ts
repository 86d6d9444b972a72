import type { Language } from '../language'
import type { Grading, Response } from '../question/question'
import type { StudyDay } from './card'

export type Confidence = 'sure' | 'likely' | 'guess'
export type AnswerSource = 'lesson' | 'review' | 'relearn' | 'placement'

/** A fact that placement found known is asked again after a week. */
export const KNOWN_DAYS = 7

/** Whether an answer rates a memory; what is repeated at once, or asked to find out, is kept as evidence alone. */
export function rates(source: AnswerSource): boolean {
  return source === 'lesson' || source === 'review'
}

/** An earlier try at the same showing: a retry in a lesson, a typo asked about, a free retry. */
export interface Attempt {
  response: Response
  at: string
}

interface Common {
  /** UUID v7 in lower case, made by the device when the question is shown or the act done. */
  id: string
  deviceId: string
  /** The device's own counter. */
  seq: number
  factId: string | null
  /** The device's clock, ISO instant in whole milliseconds. */
  claimedAt: string
  zone: string
  /** `HH:MM`, the hour at which the learner's study day begins. */
  dayStart: string
}

export interface AnswerFields {
  kind: 'answer'
  factId: string
  questionVersionId: string
  response: Response
  attempts: Attempt[]
  /** Null where it was not asked (the one-tap question on `/`). */
  confidence: Confidence | null
  hintsUsed: number
  optionOrder: string[]
  language: Language
  durationMs: number
  source: AnswerSource
}

/** What a device may send. */
export type ClientEvent = Common &
  (
    | AnswerFields
    | { kind: 'undo'; factId: string; targetId: string }
    | { kind: 'enrol'; factId: string }
    | { kind: 'withdraw'; factId: string }
    | { kind: 'suspend'; factId: string; reason: string }
    | { kind: 'resume'; factId: string; reason: string }
    | { kind: 'known'; factId: string }
    | { kind: 'bury'; factId: string; until: StudyDay }
    | { kind: 'reset'; factId: string }
  )

/** What only the server makes. */
export type ServerEvent = Common &
  // `questionVersionId` names the version that was published with it
  (
    | { kind: 'changed'; factId: string; revision: number; questionVersionId: string }
    | {
        kind: 'regrade'
        factId: string
        targetId: string
        grading: Grading
        why: string
        questionVersionId: string
      }
    | { kind: 'parameters'; factId: null; parametersId: string }
  )

export type StudyEvent = ClientEvent | ServerEvent
export type EventKind = StudyEvent['kind']

/** The scheduling in force when an answer was recorded. */
export interface Scheduling {
  parametersId: string
  desiredRetention: number
  maximumIntervalDays: number
  schedulerVersion: string
}

/** What the server adds at arrival, once and for ever. */
export interface Stamp {
  recordedAt: string
  effectiveAt: string
  studyDay: StudyDay
  logVersion: number
  contentHash: string
  grading?: Grading
  scheduling?: Scheduling
  /** For answers: the revision of the question version that was answered. */
  questionRevision?: number
}

export type StampedEvent = StudyEvent & Stamp
