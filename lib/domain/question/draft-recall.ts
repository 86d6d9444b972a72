import type { Language } from '../language'
import { inBoth, type Material, optionsIn } from './draft-material'
import { withText } from './draft-words'
import type { RecallBody } from './question'

/** An explanation of what was written so far: at least three points. */
export function recallOf(material: Material): RecallBody {
  return {
    kind: 'free_recall',
    text: inBoth(material, (text) => ({
      ...{ prompt: text.prompt, hint: text.hint, model: text.model },
      options: optionsIn(text, 3),
    })),
  }
}

export function withModel(body: RecallBody, language: Language, model: string): RecallBody {
  return withText(body, language, (text) => ({ ...text, model }))
}
