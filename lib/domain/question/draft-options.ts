import type { Language } from '../language'
import { emptyOption, freeOptionId } from './draft-material'
import { withText } from './draft-words'
import type {
  MultipleBody,
  Option,
  OrderingBody,
  PlacingBody,
  QuestionBody,
  RecallBody,
  SingleBody,
  TrueFalseBody,
} from './question'
import type { ChipsBody } from './written'

/** A body with options that are written one by one, whatever is done with them. */
export type ListedBody = SingleBody | MultipleBody | ChipsBody | OrderingBody | PlacingBody | RecallBody
/** A body with something to choose from, to put in order, to place or to tick. */
export type OptionedBody = ListedBody | TrueFalseBody
/** One with a single right option. */
export type KeyBody = SingleBody | TrueFalseBody | ChipsBody

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

/** One more option in both languages, if there is room; in an order it comes last. */
export function withOption<Body extends ListedBody>(body: Body, most?: number): Body {
  const id = freeOptionId(body.text.ko.options, most)
  if (!id) return body
  const more = withOptions<Body>(body, (options) => [...options, emptyOption(id)])
  return more.kind === 'ordering' ? { ...more, order: [...more.order, id] } : more
}

/** One option less in both languages; it can be right no more, and has no place. */
export function withoutOption<Body extends OptionedBody>(body: Body, optionId: string): Body {
  const without = withOptions<Body>(body, (options) => options.filter(({ id }) => id !== optionId))
  const isOther = (id: string) => id !== optionId
  switch (without.kind) {
    case 'multiple':
      return { ...without, keys: without.keys.filter(isOther) }
    case 'ordering':
      return { ...without, order: without.order.filter(isOther) }
    case 'matching':
    case 'categorise':
      return { ...without, keys: Object.fromEntries(Object.entries(without.keys).filter(([id]) => isOther(id))) }
    default:
      return without
  }
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
