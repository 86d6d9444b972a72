import { DEMAND_OF } from '../question/demand'
import type { QuestionKind } from '../question/question'
import type { LessonMemories } from './progress'

/** Answers about one fact by one kind of question. */
export interface KindCount {
  factId: string
  kind: QuestionKind
  answers: number
  right: number
}

export interface Share {
  answers: number
  share: number
}

/** How often a lesson's facts were recognised, and how often they came to mind unaided. */
export interface LessonRecognition {
  slug: string
  position: number
  title: string
  recognised: Share
  produced: Share
}

/** A side with fewer answers than this is no comparison. */
const LEAST = 5

/** The lessons that were asked in both ways often enough to compare them. */
export function recognitionIn(lessons: readonly LessonMemories[], counts: readonly KindCount[]): LessonRecognition[] {
  return lessons.flatMap(({ slug, position, title, facts }) => {
    const ids = new Set(facts.map(({ factId }) => factId))
    const own = counts.filter(({ factId }) => ids.has(factId))
    const recognised = shareOf(own.filter(({ kind }) => DEMAND_OF[kind] === 'recognise'))
    const produced = shareOf(own.filter(({ kind }) => DEMAND_OF[kind] === 'produce'))
    const isComparable = Math.min(recognised.answers, produced.answers) >= LEAST
    return isComparable ? [{ slug, position, title, recognised, produced }] : []
  })
}

/** The lesson in which one recognises much more than one can say; null where no gap is worth a word. */
export function widestGap(lessons: readonly LessonRecognition[]): LessonRecognition | null {
  const gapOf = ({ recognised, produced }: LessonRecognition) => recognised.share - produced.share
  const [widest] = lessons.toSorted((a, b) => gapOf(b) - gapOf(a))
  return widest && gapOf(widest) >= 0.1 ? widest : null
}

function shareOf(counts: readonly KindCount[]): Share {
  const answers = counts.reduce((sum, count) => sum + count.answers, 0)
  const right = counts.reduce((sum, count) => sum + count.right, 0)
  return { answers, share: answers === 0 ? 0 : right / answers }
}
