import type { InLanguages, Language } from '../language'
import type { QuestionBody } from '../question/question'
import type { DisputeKind, DisputeStatus } from './report'

/** Which reports an instructor looks at. */
export const DESK_VIEWS = ['open', 'closed'] as const
export type DeskView = (typeof DESK_VIEWS)[number]

/** Reports that say the same of a question: one answer, or that something is wrong with it. */
export interface DisputeGroup {
  /** The latest of its reports: it stands for all. */
  id: string
  kind: DisputeKind
  status: Exclude<DisputeStatus, 'withdrawn'>
  language: Language
  /** The answer as it was given last. */
  literal: string | null
  /** Whether it was written, not chosen. */
  isTyped: boolean
  /** How many people, and from when to when. */
  reporters: number
  first: Date
  last: Date
  remarks: string[]
  /** What the reporters were told; of an open one, what they were told before it was opened again. */
  reply: string | null
  closedAt: Date | null
  closedBy: string | null
  question: {
    id: string
    factId: string
    prompt: InLanguages<string>
    body: QuestionBody
    isRetired: boolean
    /** Whether its meaning changed since it was reported: then the report may be settled already. */
    hasChanged: boolean
  }
}

/** How an instructor closes reports. */
export type Closing =
  | { status: 'accepted'; reply: string | null }
  | { status: 'blocked'; reply: string }
  | { status: 'answered'; reply: string }
