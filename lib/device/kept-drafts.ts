import type { QuestionDraft } from '../domain/question/draft'

/** A draft as this device keeps it while the server has not taken it. */
export interface KeptDraft {
  questionId: string
  /** The edit that it was made from; 0 for a question that the server does not know. */
  editVersion: number
  draft: QuestionDraft
  keptAt: number
}

/** The number rises when drafts of before can be read no more. */
const PLACE = 'saegim-draft-1'

/** Keeps it at once, so that a tab may be closed in the middle of a word. False where nothing can be kept. */
export function keepDraft(owner: string, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(placeOf(owner, kept.questionId), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function readKeptDraft(owner: string, questionId: string): KeptDraft | null {
  try {
    const text = localStorage.getItem(placeOf(owner, questionId))
    return text ? (JSON.parse(text) as KeptDraft) : null
  } catch {
    return null
  }
}

/** The draft of a new question that was written last and never reached the server. */
export function readNewDraft(owner: string): KeptDraft | null {
  const begins = placeOf(owner, '')
  const kept = placesThatBegin(begins).map((place) => readKeptDraft(owner, place.slice(begins.length)))
  const unknown = kept.flatMap((each) => (each && each.editVersion === 0 ? [each] : []))
  return unknown.sort((a, b) => b.keptAt - a.keptAt)[0] ?? null
}

export function dropDraft(owner: string, questionId: string): void {
  try {
    localStorage.removeItem(placeOf(owner, questionId))
  } catch {
    // where nothing can be kept there is nothing to drop
  }
}

function placesThatBegin(begins: string): string[] {
  try {
    return Object.keys(localStorage).filter((place) => place.startsWith(begins))
  } catch {
    return []
  }
}

function placeOf(owner: string, questionId: string): string {
  return `${PLACE}:${owner}:${questionId}`
}
