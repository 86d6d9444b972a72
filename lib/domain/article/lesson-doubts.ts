import type { LessonDraft } from './course-draft'
import { estimatedMinutes, partsOf } from './sittings'

/** About eight memories are one sitting; ten are two. */
const MOST_FACTS = 9
/** So far may an author's figure lie from the estimate. */
const OFF_BY = 1.5

/** What a careful teacher would still mend in how a lesson is laid out. */
export function doubtsOfLesson({ slug, minutes, text }: Pick<LessonDraft, 'slug' | 'minutes' | 'text'>): string[] {
  const parts = partsOf(text)
  const facts = new Set(text.ko.blocks.flatMap(({ factIds }) => factIds)).size
  const isLong = parts.length === 1 && facts > MOST_FACTS
  const long = `lesson ${slug}: ${facts} facts in one sitting: let it pause in the middle (\`pause: SECTION\`)`
  const estimate = estimatedMinutes(text)
  const isOff = Math.abs(minutes - estimate) > OFF_BY * parts.length
  const off = `lesson ${slug}: says ${minutes} minutes, and takes about ${estimate}: leave \`minutes\` out, or mend it`
  return [...(isLong ? [long] : []), ...(isOff ? [off] : [])]
}
