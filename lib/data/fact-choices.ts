import type { Flag, Tier } from '../domain/article/lesson'
import type { InLanguages } from '../domain/language'
import { kindsOf } from '../domain/question/demand'
import { database } from './client'

/** A fact that questions can be about, with what an instructor must know to choose it. */
export interface ListedFact {
  id: string
  course: string
  courseTitle: InLanguages<string>
  lessonSlug: string | null
  lesson: InLanguages<string>
  tier: Tier
  flag: Flag
  statement: InLanguages<string>
  caveat: InLanguages<string> | null
  /** How many questions are about it that are not retired. */
  questions: number
  /** A core fact of which no published question asks for the word itself. */
  lacksProduce: boolean
}

const PRODUCING = { status: 'published' as const, use: 'review' as const, kind: { in: kindsOf('produce') } }
const NOWHERE = { ko: '–', en: '–' }

/** The facts of all courses in the order of their lessons; a course has some eighty. */
export async function listFacts(): Promise<ListedFact[]> {
  const rows = await database().fact.findMany({
    where: { archivedAt: null, course: { archivedAt: null } },
    orderBy: [{ course: { createdAt: 'asc' } }, { courseId: 'asc' }, { position: 'asc' }],
    select: {
      ...{ id: true, tier: true, flag: true, statement: true, caveat: true },
      course: { select: { slug: true, title: true } },
      lesson: { select: { slug: true, text: true, archivedAt: true } },
      _count: { select: { questions: { where: { status: { not: 'retired' } } } } },
      questions: { where: PRODUCING, select: { id: true }, take: 1 },
    },
  })
  return rows.map(({ id, tier, flag, statement, caveat, course, lesson, _count, questions }) => {
    const standing = lesson && !lesson.archivedAt ? lesson : null
    const text = standing?.text as InLanguages<{ title: string }> | undefined
    return {
      ...{ id, tier, course: course.slug, questions: _count.questions },
      lacksProduce: tier === 'core' && questions.length === 0,
      courseTitle: course.title as InLanguages<string>,
      flag: flag === 'wrong_category' ? 'wrong-category' : flag,
      lessonSlug: standing?.slug ?? null,
      lesson: text ? { ko: text.ko.title, en: text.en.title } : NOWHERE,
      statement: statement as InLanguages<string>,
      caveat: caveat as InLanguages<string> | null,
    }
  })
}
