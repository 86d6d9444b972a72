import { listDeeds } from '../data/audit-log'
import { findRestorable, listVersionPairs } from '../data/question-history'
import type { HistoryFilter, LoggedDeed } from '../domain/audit/history'
import type { Language } from '../domain/language'
import { type WordingChange, wordingDifference } from '../domain/question/wording'
import { Refusal } from '../errors'
import { saveQuestionDraft } from './questions'

/** What a deed made of a question. */
export interface MadeVersion {
  questionId: string
  number: number
  /** Null for a first version, which changed nothing. */
  changes: WordingChange[] | null
}

export interface History {
  deeds: LoggedDeed[]
  next: string | null
  /** By the id of the deed. */
  made: Map<string, MadeVersion>
}

/** A page of what was done, and what each publishing changed. */
export async function historyOf(
  filter: HistoryFilter,
  reader: { language: Language; isAdmin: boolean },
): Promise<History> {
  const { deeds, next } = await listDeeds(filter, reader)
  const publishings = deeds.flatMap((deed) => {
    const number = Number(deed.detail.number ?? 0)
    const isPublishing = deed.subject.startsWith('question:') && number > 0
    return isPublishing ? [{ deedId: deed.id, questionId: deed.subject.slice('question:'.length), number }] : []
  })
  const pairs = publishings.length > 0 ? await listVersionPairs(publishings) : []
  const found = new Map(pairs.map((pair) => [`${pair.questionId} ${pair.number}`, pair]))
  const made = publishings.flatMap(({ deedId, questionId, number }): [string, MadeVersion][] => {
    const pair = found.get(`${questionId} ${number}`)
    if (!pair) return []
    const changes = pair.before && wordingDifference(pair.before, pair.after)
    return [[deedId, { questionId, number, changes }]]
  })
  return { deeds, next, made: new Map(made) }
}

/**
 * Makes an earlier version of a question its draft: publishing it is for the editor, which asks whether the meaning
 * changes by it. Throws `draft-exists` where unpublished work would be lost.
 */
export async function restoreVersion(
  instructorId: string,
  { id, number }: { id: string; number: number },
  now: Date,
): Promise<void> {
  const version = await findRestorable(id, number)
  if (!version) throw new Refusal('not-found', `version ${number} of ${id}`)
  const { hasDraft, ...wording } = version
  if (hasDraft) throw new Refusal('draft-exists', id)
  await saveQuestionDraft(instructorId, { id, ...wording }, now)
}
