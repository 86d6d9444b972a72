import type { InLanguages } from '../language'
import { clozeOf } from './draft-cloze'
import { hotspotOf } from './draft-hotspot'
import { gathered, type Material, NO_MATERIAL } from './draft-material'
import { multipleOf } from './draft-multiple'
import { numericOf } from './draft-numeric'
import { occlusionOf } from './draft-occlusion'
import { orderingOf } from './draft-ordering'
import { placingOf } from './draft-placing'
import { recallOf } from './draft-recall'
import { singleOf } from './draft-single'
import { trueFalseOf } from './draft-true-false'
import { typedOf } from './draft-typed'
import type { QuestionBody, QuestionKind } from './question'

/** A question while somebody writes it. */
export interface QuestionDraft {
  factId: string
  /** `YYYY-MM` for what is true of a product on a date, else null. */
  asOf: string | null
  body: QuestionBody
}

/** What a draft says, or what is published. */
export interface QuestionWording {
  asOf: string | null
  body: QuestionBody
}

/** Where a question stands. `editVersion` is 0 for a new one. */
export interface QuestionStanding {
  id: string
  editVersion: number
  status: QuestionStatus
  /** The number of the version that learners are asked, or null. */
  published: number | null
  hasDraft: boolean
  /** What that version says; null before the first. */
  current: QuestionWording | null
}

/** A question as it is kept, with what the editor opens: the unfinished work if there is any, else what is published. */
export interface StoredQuestion extends QuestionStanding {
  draft: QuestionDraft
  editedAt: Date
}

/** One version of a question, as its history shows it. */
export interface ListedVersion extends QuestionWording {
  number: number
  /** Higher than the one before where the meaning changed. */
  revision: number
  createdAt: Date
  /** The author's name; null for the operator's tool (`isByTool`), and for somebody whose account is deleted. */
  author: string | null
  isByTool: boolean
  reason: string | null
}

/** How many options are good; more are kept if somebody insists. */
export const MOST_OPTIONS = 4

export function emptyDraft(kind: QuestionKind = 'single', factId = ''): QuestionDraft {
  return { factId, asOf: null, body: bodyOf(kind, NO_MATERIAL) }
}

/** The same draft as another kind. `spare` is what earlier kinds held and this one has no place for. */
export function asKind(
  draft: QuestionDraft,
  kind: QuestionKind,
  spare: Material = NO_MATERIAL,
): { draft: QuestionDraft; spare: Material } {
  const material = gathered(spare, draft.body)
  return { draft: { ...draft, body: bodyOf(kind, material) }, spare: material }
}

/** Where the kinds are joined. */
function bodyOf(kind: QuestionKind, material: Material): QuestionBody {
  switch (kind) {
    case 'single':
      return singleOf(material)
    case 'multiple':
      return multipleOf(material)
    case 'true_false':
      return trueFalseOf(material)
    case 'cloze':
      return clozeOf(material)
    case 'occlusion':
      return occlusionOf(material)
    case 'typed':
      return typedOf(material)
    case 'ordering':
      return orderingOf(material)
    case 'matching':
    case 'categorise':
      return placingOf(kind, material)
    case 'numeric':
      return numericOf(material)
    case 'hotspot':
      return hotspotOf(material)
    case 'free_recall':
      return recallOf(material)
  }
}

export const QUESTION_STATUSES = ['draft', 'published', 'retired'] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]

/** A question as the instructor's list shows it. */
export interface ListedQuestion {
  id: string
  factId: string
  kind: QuestionKind
  status: QuestionStatus
  /** Whether there is unpublished work on it. */
  hasDraft: boolean
  prompt: InLanguages<string>
}
