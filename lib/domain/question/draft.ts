import type { InLanguages, Language } from '../language'
import type { Option, QuestionKind, SingleBody, SingleText } from './question'

/** A single choice while somebody writes it. */
export interface QuestionDraft {
  factId: string
  /** `YYYY-MM` for what is true of a product on a date, else null. */
  asOf: string | null
  body: SingleBody
}

export type DraftChange =
  | { type: 'fact'; factId: string }
  | { type: 'as-of'; asOf: string | null }
  | { type: 'key'; optionId: string }
  | { type: 'words'; language: Language; field: 'prompt' | 'hint'; words: string }
  | { type: 'option-words'; language: Language; optionId: string; field: 'text' | 'why'; words: string }
  | { type: 'add-option' }
  | { type: 'remove-option'; optionId: string }

export const MOST_OPTIONS = 4
const OPTION_IDS = ['a', 'b', 'c', 'd', 'e', 'f']

/** Three empty options, the first of them right: they are shuffled when shown. */
export function emptyDraft(): QuestionDraft {
  const text = () => ({ prompt: '', hint: '', options: OPTION_IDS.slice(0, 3).map(emptyOption) })
  return { factId: '', asOf: null, body: { kind: 'single', key: 'a', text: { ko: text(), en: text() } } }
}

export function changeDraft(draft: QuestionDraft, change: DraftChange): QuestionDraft {
  switch (change.type) {
    case 'fact':
      return { ...draft, factId: change.factId }
    case 'as-of':
      return { ...draft, asOf: change.asOf }
    default:
      return { ...draft, body: changeBody(draft.body, change) }
  }
}

function changeBody(body: SingleBody, change: Exclude<DraftChange, { type: 'fact' | 'as-of' }>): SingleBody {
  switch (change.type) {
    case 'key':
      return { ...body, key: change.optionId }
    case 'words':
      return withText(body, change.language, (text) => ({ ...text, [change.field]: change.words }))
    case 'option-words':
      return withText(body, change.language, (text) => ({
        ...text,
        options: text.options.map((one) =>
          one.id === change.optionId ? { ...one, [change.field]: change.words } : one,
        ),
      }))
    case 'add-option': {
      const id = OPTION_IDS.find((candidate) => body.text.ko.options.every((one) => one.id !== candidate))
      return id ? withOptions(body, (options) => [...options, emptyOption(id)]) : body
    }
    case 'remove-option':
      return withOptions(body, (options) => options.filter(({ id }) => id !== change.optionId))
  }
}

function withText(body: SingleBody, language: Language, change: (text: SingleText) => SingleText): SingleBody {
  return { ...body, text: { ...body.text, [language]: change(body.text[language]) } }
}

/** Options pair across languages, so they come and go in both. */
function withOptions(body: SingleBody, change: (options: Option[]) => Option[]): SingleBody {
  const both = (['ko', 'en'] as const).map((language) => [
    language,
    { ...body.text[language], options: change(body.text[language].options) },
  ])
  return { ...body, text: Object.fromEntries(both) as InLanguages<SingleText> }
}

function emptyOption(id: string): Option {
  return { id, text: '', why: '' }
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
