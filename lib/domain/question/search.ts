import type { ListedQuestion, QuestionStatus } from './draft'

export interface ListFilter {
  search: string
  status: QuestionStatus | null
}

/** The questions whose prompt, fact or id holds every word of the search, and how many there are by status. */
export function searchQuestions<T extends ListedQuestion>(
  questions: T[],
  { search, status }: ListFilter,
): { found: T[]; counts: Record<QuestionStatus, number> } {
  const words = folded(search).split(/\s+/).filter(Boolean)
  const matching = questions.filter((question) => words.every((word) => textOf(question).includes(word)))
  const counts: Record<QuestionStatus, number> = { draft: 0, published: 0, retired: 0 }
  for (const question of matching) counts[question.status] += 1
  return { found: matching.filter((question) => status === null || question.status === status), counts }
}

function textOf({ id, factId, prompt }: ListedQuestion): string {
  return folded(`${id} ${factId} ${prompt.ko} ${prompt.en}`)
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
