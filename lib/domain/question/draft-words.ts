import type { Language } from '../language'
import type { QuestionBody } from './question'

/** What a change makes of a body: the editor hands over changes, so that two of them never overwrite one another. */
export type Edit<Body extends QuestionBody = QuestionBody> = (body: Body) => Body

export type TextOf<Body extends QuestionBody> = Body['text'][Language]

/** Changes one language and leaves the other as it is. */
export function withText<Body extends QuestionBody>(
  body: Body,
  language: Language,
  change: (text: TextOf<Body>) => TextOf<Body>,
): Body {
  return { ...body, text: { ...body.text, [language]: change(body.text[language]) } }
}

/** Changes what every kind asks with. */
export function withWords<Body extends QuestionBody>(
  body: Body,
  language: Language,
  words: { prompt?: string; hint?: string },
): Body {
  return withText(body, language, (text) => ({ ...text, ...words }))
}
