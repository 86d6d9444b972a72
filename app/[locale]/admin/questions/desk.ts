import type { AbstractIntlMessages, Messages } from 'next-intl'
import { type ListedFact, listFacts } from '@/lib/data/fact-choices'
import { listQuestionPage } from '@/lib/data/question-list'
import type { InLanguages } from '@/lib/domain/language'
import type { QuestionStatus } from '@/lib/domain/question/draft'
import { type ListFilter, listFilterOf, type Query, type TabledQuestion } from '@/lib/domain/question/listing'
import type { Reference } from '@/lib/domain/reference/reference'
import { listDrawn } from '@/lib/operations/reference'
import en from '@/messages/en.json'
import ko from '@/messages/ko.json'

export type SearchParams = Promise<Query>

/** The list and the facts that lie on the instructor's desk whatever is open. */
export interface Desk {
  filter: ListFilter
  found: TabledQuestion[]
  counts: Record<QuestionStatus, number>
  facts: ListedFact[]
  /** What courses with diagrams draw on, by the course. */
  drawn: Record<string, Reference>
}

/** What learners are told in a preview, which may stand in the other language than its page. */
export const LEARNER_WORDS: InLanguages<AbstractIntlMessages> = { ko: ko.question, en: en.question }

/** What the editor says, whatever it says it about. */
export const EDITOR_WORDS: (keyof Messages)[] = [
  ...(['admin', 'draft', 'lint', 'question'] as const),
  ...(['conflict', 'publishing', 'slots'] as const),
]

export async function deskOf(searchParams: SearchParams): Promise<Desk> {
  const filter = listFilterOf(await searchParams)
  const [{ found, counts }, facts, drawn] = await Promise.all([listQuestionPage(filter), listFacts(), listDrawn()])
  return { filter, found, counts, facts, drawn }
}
