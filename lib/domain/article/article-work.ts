import type { CourseFiles, DraftResult, KnownCourse } from './course-draft'
import { draftCourse } from './draft-course'
import type { Excess } from './excess'
import { type ArticleOutline, outlineOf } from './outline'

/** What reads an article with remark, and so is done in a thread of its own: asked and answered in plain values. */
export type ArticleWork =
  | { kind: 'outline'; source: string; pictures: readonly string[] }
  | { kind: 'draft'; files: CourseFiles; known: KnownCourse; pictures: readonly string[] }

export type ArticleAnswer =
  | { kind: 'outline'; outline: ArticleOutline }
  | { kind: 'draft'; drafted: DraftResult }
  | { kind: 'excess'; excess: Excess }

export function doArticleWork(work: ArticleWork): ArticleAnswer {
  try {
    const pictures = new Set(work.pictures)
    if (work.kind === 'outline') return { kind: 'outline', outline: outlineOf(work.source, pictures) }
    return { kind: 'draft', drafted: draftCourse(work.files, work.known, pictures) }
  } catch (error) {
    // too deep for what walks the tree, or a text longer than any
    if (error instanceof RangeError) return { kind: 'excess', excess: { kind: 'depth' } }
    throw error
  }
}
