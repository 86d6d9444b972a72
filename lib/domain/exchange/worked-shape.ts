import type { InLanguages } from '../language'
import type { WorkedBody } from '../question/question'

interface Shape extends InLanguages<object> {
  [own: string]: unknown
}

/** What a worked kind writes besides its prompt and its hint, in one order: the rest of its JSON, and its column `more`. */
export function workedShape(body: WorkedBody): Shape {
  switch (body.kind) {
    case 'ordering':
      return { order: body.order, ...both(body.text, ({ options }) => ({ options: optionsOf(options) })) }
    case 'matching':
    case 'categorise':
      return {
        keys: Object.fromEntries(Object.entries(body.keys).sort(([one], [other]) => (one < other ? -1 : 1))),
        ...both(body.text, ({ places, options }) => ({ places: places.map(named), options: optionsOf(options) })),
      }
    case 'numeric': {
      const { by, inner, outer } = body.margin
      return {
        ...{ value: body.value, margin: { by, inner, outer } },
        ...both(body.text, ({ unit, why }) => ({ unit, why })),
      }
    }
    case 'hotspot':
      return {
        ...{ row: body.row, column: body.column },
        ...both(body.text, ({ rows, columns, why }) => ({ rows: rows.map(named), columns: columns.map(named), why })),
      }
    case 'free_recall':
      return both(body.text, ({ options, model }) => ({ options: optionsOf(options), model }))
  }
}

function both<Text>({ ko, en }: InLanguages<Text>, shape: (text: Text) => object): InLanguages<object> {
  return { ko: shape(ko), en: shape(en) }
}

function optionsOf(options: { id: string; text: string; why: string }[]) {
  return options.map(({ id, text, why }) => ({ id, text, why }))
}

function named({ id, text }: { id: string; text: string }) {
  return { id, text }
}
