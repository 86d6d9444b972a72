import type { Language } from '../language'
import { emptyOption, freeOptionId } from './draft-material'
import { withText } from './draft-words'
import type { ClozeBody, MultipleBody, Option, QuestionBody, SingleBody, TrueFalseBody } from './question'

/** A body with something to choose from. */
export type OptionedBody = SingleBody | MultipleBody | TrueFalseBody | ClozeBody
/** One with a single right option. */
export type KeyBody = SingleBody | TrueFalseBody | ClozeBody

type OptionIn<Body extends OptionedBody> = Body['text'][Language]['options'][number]

export function withKey<Body extends KeyBody>(body: Body, optionId: string): Body {
  return { ...body, key: optionId }
}

export function withOptionWords<Body extends OptionedBody>(
  body: Body,
  language: Language,
  optionId: string,
  words: Partial<Pick<Option, 'text' | 'why'>>,
): Body {
  return withText(body, language, (text) => ({
    ...text,
    options: text.options.map((one) => (one.id === optionId ? { ...one, ...words } : one)),
  }))
}

/** One more option in both languages, if there is room. */
export function withOption<Body extends SingleBody | MultipleBody | ClozeBody>(body: Body): Body {
  const id = freeOptionId(body.text.ko.options)
  return id ? withOptions<Body>(body, (options) => [...options, emptyOption(id)]) : body
}

/** One option less in both languages; it can be right no more. */
export function withoutOption<Body extends OptionedBody>(body: Body, optionId: string): Body {
  const without = withOptions<Body>(body, (options) => options.filter(({ id }) => id !== optionId))
  return without.kind === 'multiple' ? { ...without, keys: without.keys.filter((id) => id !== optionId) } : without
}

/** Options pair across languages, so they come and go in both. */
export function withOptions<Body extends OptionedBody>(
  body: Body,
  change: (options: OptionIn<Body>[]) => OptionIn<Body>[],
): Body {
  const changed: QuestionBody = withText<OptionedBody>(body, 'ko', (text) => ({
    ...text,
    options: change(text.options),
  }))
  return withText<OptionedBody>(changed, 'en', (text) => ({ ...text, options: change(text.options) })) as Body
}
