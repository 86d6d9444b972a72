import type { ImportReport } from '../domain/article/import-preview'
import { Refusal } from '../errors'
import type { Prisma } from './generated/client'

/** What an import brings along besides its content. */
export interface ImportMeans {
  now: Date
  newId: () => string
  hashOf: (text: string) => string
  isDryRun: boolean
  /** Who brings it in; null for the operator's tool. */
  actorId: string | null
  /** Whether it goes back to an earlier revision. */
  isRestore: boolean
  /** The course's revision that somebody saw before they said yes; null to write whatever stands. */
  seenRevision: number | null
}

/** The transaction of one import, and what it has found so far. */
export interface Importing extends ImportMeans {
  transaction: Prisma.TransactionClient
  courseId: string
  report: ImportReport
}

/** Puts a name where it belongs; `before` is null for what did not exist. True if there is something to write. */
export function note(report: ImportReport, name: string, before: string | null | undefined, after: string): boolean {
  if (before === after) {
    report.same.push(name)
    return false
  }
  if (before === null || before === undefined) report.new.push(name)
  else report.changed.push(name)
  return true
}

/** Refuses a name that another course owns: facts and questions keep their ids for ever. */
export function assertOwned(courseId: string, ownerId: string, name: string): void {
  if (courseId !== ownerId) throw new Refusal('owned-elsewhere', name)
}
