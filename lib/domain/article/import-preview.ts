import type { Language } from '../language'
import type { ArticleWarning } from './course-draft'
import type { DifferencePart } from './difference'
import type { UploadProblem } from './uploads'

/** What an import did, or would do: the names of what is new, changed, the same, and archived. */
export interface ImportReport {
  new: string[]
  changed: string[]
  same: string[]
  archived: string[]
}

export type ImportOutcome =
  | {
      ok: true
      report: ImportReport
      warnings: ArticleWarning[]
      /** Facts whose passage stands in no lesson any more, by id: they are still asked. */
      adrift: string[]
    }
  | { ok: false; problems: string[] }

/** What an import would do, to be looked at before somebody says yes to it; or what it did. */
export interface ImportPreview {
  course: string
  outcome: ImportOutcome
  /** Files that could not be placed; then nothing was read. */
  misplaced: UploadProblem[]
  /** The course's revision that was compared; 0 for a course that the import would make. */
  seenRevision: number
  differences: {
    language: Language
    /** Null where the texts have so little in common that lines say nothing. */
    parts: DifferencePart[] | null
  }[]
}
