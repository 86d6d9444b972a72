import { diffWordsWithSpace } from 'diff'

/** A run of words of two texts: in both, only in the new one, or only in the old one. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** What changed from one text to another, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
