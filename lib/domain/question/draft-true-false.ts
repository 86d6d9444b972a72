import { filledUp, freeOptionId, inBoth, type Material, type MaterialText } from './draft-material'
import { withOptions } from './draft-options'
import type { Reason, TrueFalseBody } from './question'

/** A claim of what was written so far: two reasons for either side at first. */
export function trueFalseOf(material: Material): TrueFalseBody {
  return {
    kind: 'true_false',
    key: material.keys[0] ?? 'a',
    text: inBoth(material, (text) => ({ prompt: text.prompt, hint: text.hint, options: reasonsIn(text) })),
  }
}

/** An option that spoke for no side yet is given one by its place. */
function reasonsIn({ options }: MaterialText): Reason[] {
  return filledUp(options, 4).map((option, at) => ({
    ...option,
    holds: 'holds' in option ? option.holds === true : at < 2,
  }))
}

/** One more reason for a side, in both languages. */
export function withReason(body: TrueFalseBody, holds: boolean): TrueFalseBody {
  const id = freeOptionId(body.text.ko.options)
  return id ? withOptions(body, (reasons) => [...reasons, { id, text: '', why: '', holds }]) : body
}

/** A reason speaks for the other side. */
export function withSide(body: TrueFalseBody, reasonId: string, holds: boolean): TrueFalseBody {
  return withOptions(body, (reasons) => reasons.map((one) => (one.id === reasonId ? { ...one, holds } : one)))
}
