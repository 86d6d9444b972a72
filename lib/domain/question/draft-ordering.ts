import { inBoth, type Material, optionsIn } from './draft-material'
import type { OrderingBody } from './question'

/** An order of what was written so far: at least four steps, in the order in which they stand. */
export function orderingOf(material: Material): OrderingBody {
  const text = inBoth(material, ({ prompt, hint, ...words }) => ({
    ...{ prompt, hint },
    options: optionsIn({ prompt, hint, ...words }, 4),
  }))
  const ids = text.ko.options.map(({ id }) => id)
  const known = material.worked.order.filter((id) => ids.includes(id))
  return { kind: 'ordering', order: [...known, ...ids.filter((id) => !known.includes(id))], text }
}

/** The order of the editor is the right one: a step goes up or down in it, and its texts go with it. */
export function withStepMoved(body: OrderingBody, optionId: string, by: -1 | 1): OrderingBody {
  const from = body.order.indexOf(optionId)
  const other = body.order[from + by]
  if (from < 0 || other === undefined) return body
  const order = body.order.map((id) => (id === optionId ? other : id === other ? optionId : id))
  return { ...body, order }
}
