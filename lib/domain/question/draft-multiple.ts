import { inBoth, type Material, optionsIn } from './draft-material'
import type { MultipleBody } from './question'

/** Several choices of what was written so far: at least four options, two of them right. */
export function multipleOf(material: Material): MultipleBody {
  return {
    kind: 'multiple',
    keys: material.keys.length > 0 ? material.keys : ['a', 'b'],
    text: inBoth(material, (text) => ({ prompt: text.prompt, hint: text.hint, options: optionsIn(text, 4) })),
  }
}

/** Counts an option among the right ones, or no more; they stand in the order of the options. */
export function withRightOption(body: MultipleBody, optionId: string, isRight: boolean): MultipleBody {
  const isKey = (id: string) => (id === optionId ? isRight : body.keys.includes(id))
  return { ...body, keys: body.text.ko.options.map(({ id }) => id).filter(isKey) }
}
