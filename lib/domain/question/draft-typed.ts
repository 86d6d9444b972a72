import type { Language } from '../language'
import { inBoth, type Material } from './draft-material'
import { keyIn } from './draft-typed-key'
import { withText } from './draft-words'
import type { HotspotBody, NumericBody, TypedBody } from './question'

/** A question whose answer is typed, of what was written so far. */
export function typedOf(material: Material): TypedBody {
  return {
    kind: 'typed',
    text: inBoth(material, (text) => ({
      ...{ prompt: text.prompt, hint: text.hint, why: text.why },
      ...keyIn(text),
    })),
  }
}

export function withWhy<Body extends TypedBody | NumericBody | HotspotBody>(
  body: Body,
  language: Language,
  why: string,
): Body {
  return withText(body, language, (text) => ({ ...text, why }))
}
