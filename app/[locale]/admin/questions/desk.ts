import type { AbstractIntlMessages } from 'next-intl'
import type { FactChoice } from '@/components/admin/fact-field'
import { getCourse } from '@/lib/data/content'
import type { InLanguages } from '@/lib/domain/language'
import { type ListedQuestion, QUESTION_STATUSES, type QuestionStatus } from '@/lib/domain/question/draft'
import type { ListFilter } from '@/lib/domain/question/search'
import { findQuestions } from '@/lib/operations/questions'
import en from '@/messages/en.json'
import ko from '@/messages/ko.json'

const COURSE = 'what-is-llm'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The list and the facts that lie on the instructor's desk whatever is open. */
export interface Desk {
  filter: ListFilter
  found: ListedQuestion[]
  counts: Record<QuestionStatus, number>
  facts: FactChoice[]
}

/** What learners are told in a preview, which may stand in the other language than its page. */
export const LEARNER_WORDS: InLanguages<AbstractIntlMessages> = { ko: ko.question, en: en.question }

export async function deskOf(searchParams: SearchParams): Promise<Desk> {
  const filter = filterOf(await searchParams)
  const [{ found, counts }, all, course] = await Promise.all([
    findQuestions(filter),
    findQuestions({ search: '', status: null }),
    getCourse(COURSE),
  ])
  const facts = (course?.facts ?? []).map((fact): FactChoice => {
    const lesson = course?.lessons.find(({ slug }) => slug === fact.lessonSlug)
    return {
      id: fact.id,
      tier: fact.tier,
      lesson: { ko: lesson?.text.ko.title ?? '–', en: lesson?.text.en.title ?? '–' },
      statement: fact.statement,
      caveat: fact.caveat,
      questions: all.found.filter(({ factId, status }) => factId === fact.id && status !== 'retired').length,
    }
  })
  return { filter, found, counts, facts }
}

function filterOf({ q, status }: Awaited<SearchParams>): ListFilter {
  return {
    search: typeof q === 'string' ? q.slice(0, 100) : '',
    status: QUESTION_STATUSES.find((one) => one === status) ?? null,
  }
}
