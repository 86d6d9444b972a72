// no upper bound: a class this large, repeated by number, takes the compiler of V8 all memory
const NAME = String.raw`[\p{L}\p{M}\p{N}._-]+`
const ATTRIBUTES = String.raw`\{:[^{}\n]*\}`
const ANCHOR = String.raw`\{:?\s*#(${NAME})\s*\}`

const ENDING = new RegExp(`\\s*(?:${ANCHOR}|(${ATTRIBUTES}))\\s*$`, 'u')
const BEGINNING = new RegExp(`^\\s*${ANCHOR}\\s*`, 'u')
const NAMED_INSIDE = new RegExp(`[\\s:]#(${NAME})`, 'u')
const BEHIND = new RegExp(`^(?:${ATTRIBUTES})+`)
const LINES = new RegExp(`^[ \\t]*(?:${ATTRIBUTES}[ \\t]*)+$`)

/** A text without the `{#anchor}` and attribute lists (`{: .big #anchor}`, as Jekyll knows them) at its end. */
export function takeAnchorFromEnd(text: string): { text: string; anchor: string | null } {
  let rest = text
  let anchor: string | null = null
  for (let found = ENDING.exec(rest); found; found = ENDING.exec(rest)) {
    const [whole, name, attributes = ''] = found
    anchor = name ?? NAMED_INSIDE.exec(attributes)?.[1] ?? anchor
    rest = rest.slice(0, rest.length - whole.length)
  }
  return { text: rest, anchor }
}

export function takeAnchorFromStart(text: string): { text: string; anchor: string | null } {
  const [whole = '', anchor = null] = BEGINNING.exec(text) ?? []
  return { text: text.slice(whole.length), anchor }
}

/** Attribute lists are for another program: they vanish behind a picture or a link, and as lines of their own. */
export function withoutAttributeLists(text: string, place: { isBehindElement: boolean; endsBlock: boolean }): string {
  const lines = (place.isBehindElement ? text.replace(BEHIND, '') : text).split('\n')
  const last = lines.length - 1
  return lines
    .filter((line, index) => {
      const isWhole = (index > 0 || !place.isBehindElement) && (index < last || place.endsBlock)
      return !isWhole || !LINES.test(line)
    })
    .join('\n')
}
