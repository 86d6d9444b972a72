import { inBoth, type Material, optionsIn } from './draft-material'
import { keyIn } from './draft-typed-key'
import type { ClozeBody } from './question'

/** A cloze of what was written so far, with three chips, the first of them right until another is. */
export function clozeOf(material: Material): ClozeBody {
  return {
    kind: 'cloze',
    key: material.keys[0] ?? 'a',
    text: inBoth(material, (text) => ({
      ...{ prompt: text.prompt, hint: text.hint, options: optionsIn(text, 3) },
      ...keyIn(text),
    })),
  }
}

/** Puts the gap where the writer is, in the place of what is selected; a sentence has only one. */
export function withGapAt(prompt: string, from: number, to: number): string {
  const without = (part: string) => part.replaceAll('▢', '')
  return `${without(prompt.slice(0, from))}▢${without(prompt.slice(to))}`
}
