import type { LessonDraft } from './course-draft'
import type { ParsedArticle } from './parse'
import { estimatedMinutes, partsOf } from './sittings'
import type { Warning } from './warning'

/** About eight memories are one sitting; ten are two. */
const MOST_FACTS = 9
/** So far may an author's figure lie from the estimate of a sitting. */
const OFF_BY = 1.5

type Laid = Pick<LessonDraft, 'slug' | 'minutes' | 'text'>

/** What a careful teacher would still mend in how a lesson is laid out. */
export function doubtsOfLesson({ slug, minutes, text }: Laid): Pick<Warning, 'code' | 'message'>[] {
  const parts = partsOf(text)
  const facts = new Set(text.ko.blocks.flatMap(({ factIds }) => factIds)).size
  const isLong = parts.length === 1 && facts > MOST_FACTS
  const long = `lesson ${slug}: ${facts} facts in one sitting: let it pause in the middle (\`pause: SECTION\`)`
  const estimate = estimatedMinutes(text)
  const isOff = Math.abs(minutes - estimate) > OFF_BY * parts.length
  const off = `lesson ${slug}: says ${minutes} minutes, and takes about ${estimate}: leave \`minutes\` out, or mend it`
  return [
    ...(isLong ? [{ code: 'long-lesson', message: long } as const] : []),
    ...(isOff ? [{ code: 'other-minutes', message: off } as const] : []),
  ]
}

/** The same with the line on which the lesson is named: in the front matter, or its heading. */
export function lessonWarnings(article: ParsedArticle, lessons: readonly Laid[]): Warning[] {
  return lessons.flatMap((lesson) => {
    const line = lineOfLesson(article, lesson.slug)
    return doubtsOfLesson(lesson).map((doubt) => ({ line, ...doubt }))
  })
}

function lineOfLesson({ frontMatter, sections, read }: ParsedArticle, slug: string): number {
  if (frontMatter.lessons.length === 0) return sections.find((section) => section.slug === slug)?.line ?? 1
  const lines = read.source.split('\n').map((line) => line.replace(/^[-\s]*slug:\s*/, '').trim())
  return Math.max(0, lines.indexOf(slug)) + 1
}
