import { inBoth, type Material, optionsIn } from './draft-material'
import type { SingleBody } from './question'

/** A single choice of what was written so far: at least three options, the first of them right until another is. */
export function singleOf(material: Material): SingleBody {
  return {
    kind: 'single',
    key: material.keys[0] ?? 'a',
    text: inBoth(material, (text) => ({ prompt: text.prompt, hint: text.hint, options: optionsIn(text, 3) })),
  }
}
