import type { InLanguages } from '../language'
import { QUESTION_KINDS } from './demand'
import { type ListedQuestion, QUESTION_STATUSES, type QuestionStatus } from './draft'
import type { QuestionKind } from './question'

/** Views that come with the list: what an instructor looks for most. */
export const LIST_VIEWS = ['no-why', 'no-english', 'no-produce', 'disputed'] as const
export type ListView = (typeof LIST_VIEWS)[number]

export const LIST_SORTS = ['edited', 'fact', 'kind', 'status', 'disputes'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** How much of a question is written in a language. */
export type Written = 'none' | 'part' | 'whole'

export const TIERS = ['core', 'support', 'context'] as const
export const FLAGS = ['ok', 'imprecise', 'outdated', 'debatable', 'wrong-category'] as const
export const LANGUAGES_WRITTEN = ['both', 'no-ko', 'no-en'] as const
export const QUESTION_USES = ['review', 'prediction'] as const

/** What stands in the address of the list; null filters nothing. */
export interface ListFilter {
  search: string
  course: string | null
  lesson: string | null
  fact: string | null
  kind: QuestionKind | null
  status: QuestionStatus | null
  use: (typeof QUESTION_USES)[number] | null
  written: (typeof LANGUAGES_WRITTEN)[number] | null
  tier: (typeof TIERS)[number] | null
  flag: (typeof FLAGS)[number] | null
  view: ListView | null
  sort: ListSort
  /** Whether the other end of the order stands first. */
  isReversed: boolean
  page: number
}

export const QUESTIONS_PER_PAGE = 50

/** A question in the table of the list. */
export interface TabledQuestion extends ListedQuestion {
  lesson: InLanguages<string> | null
  written: InLanguages<Written>
  /** Open disputes of any of its versions. */
  disputes: number
  editedAt: Date
}

export type Query = Record<string, string | string[] | undefined>

/** Reads the address; what cannot be read filters nothing. */
export function listFilterOf(query: Query): ListFilter {
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && value !== '' ? value.slice(0, 100).replaceAll('\u0000', '') : null
  }
  const among = <T extends string>(name: string, choices: readonly T[]) =>
    choices.find((choice) => choice === query[name]) ?? null
  const sort = text('sort') ?? 'edited'
  const isReversed = sort.startsWith('-')
  const page = text('page') ?? ''
  return {
    search: text('q') ?? '',
    ...{ course: text('course'), lesson: text('lesson'), fact: text('fact') },
    kind: among('kind', QUESTION_KINDS),
    status: among('status', QUESTION_STATUSES),
    use: among('use', QUESTION_USES),
    written: among('written', LANGUAGES_WRITTEN),
    tier: among('tier', TIERS),
    flag: among('flag', FLAGS),
    view: among('view', LIST_VIEWS),
    sort: LIST_SORTS.find((one) => one === sort.replace('-', '')) ?? 'edited',
    isReversed,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

/** The address again: `listFilterOf(queryOf(filter))` is the filter. */
export function queryOf({ search, sort, isReversed, page, ...chosen }: ListFilter): Record<string, string> {
  const query: Record<string, string> = search ? { q: search } : {}
  for (const [name, value] of Object.entries(chosen)) if (value !== null) query[name] = value
  if (sort !== 'edited' || isReversed) query.sort = `${isReversed ? '-' : ''}${sort}`
  if (page > 1) query.page = String(page)
  return query
}

/** Whether anything is left out of the list. */
export function isFiltered(filter: ListFilter): boolean {
  const { sort, page, ...rest } = queryOf(filter)
  return Object.keys(rest).length > 0
}

/** The words that must all stand in a question, folded as the list keeps them. */
export function wordsOf(search: string): string[] {
  return search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
}

/** How long the name of a view of one's own may be, and how many of them one may keep. */
export const VIEW_NAME_LONGEST = 40
export const MOST_VIEWS = 20

/** A view that an instructor keeps under a name of their own. */
export interface SavedView {
  id: string
  name: string
  /** What stands after the `?`. */
  query: string
}
