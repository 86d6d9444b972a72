import type { CourseFiles, DraftResult, KnownCourse } from '../domain/article/course-draft'
import { excessIn, MOST_BYTES } from '../domain/article/excess'
import type { ArticleOutline } from '../domain/article/outline'
import { excessRefusal, workInThread } from './article-thread'
import type { Origin } from './patience'

/** Reads an article within limits. Throws an `article-…` whose detail says what was too much, and what to do. */
export async function outlineSafely(source: string, pictures: readonly string[]): Promise<ArticleOutline> {
  refuseExcess([source])
  const answer = await workInThread({ kind: 'outline', source, pictures })
  if (answer.kind !== 'outline') throw new Error('The thread answered something else.')
  return answer.outline
}

/** Puts the files of a course together within limits. Throws an `article-…`. */
export async function draftCourseSafely(
  files: CourseFiles,
  known: KnownCourse,
  pictures: readonly string[],
  origin: Origin = 'sent',
): Promise<DraftResult> {
  refuseExcess(Object.values(files.articles))
  for (const file of [files.facts, ...(files.questions ?? []), ...Object.values(files.reference ?? {})])
    if (file && file.text.length > MOST_BYTES) throw excessRefusal({ kind: 'bytes' })
  const answer = await workInThread({ kind: 'draft', files, known, pictures }, origin)
  if (answer.kind !== 'draft') throw new Error('The thread answered something else.')
  return answer.drafted
}

function refuseExcess(texts: readonly string[]) {
  for (const text of texts) {
    const excess = excessIn(text)
    if (excess) throw excessRefusal(excess)
  }
}
