import type { Element, ElementContent, Root, Text } from 'hast'

const KOREAN = /\p{Script=Hangul}+(?:\s+\p{Script=Hangul}+)*/gu

/** In a text of another language, Hangul is marked as Korean: a voice that reads aloud can only so pronounce it. */
export function markKorean(parent: Root | Element) {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return spans(child)
    if (child.type === 'element') markKorean(child)
    return [child]
  })
}

function spans({ value }: Text): (Element | Text)[] {
  const pieces: (Element | Text)[] = []
  let from = 0
  for (const { 0: words, index } of value.matchAll(KOREAN)) {
    if (index > from) pieces.push({ type: 'text', value: value.slice(from, index) })
    const children: Text[] = [{ type: 'text', value: words }]
    pieces.push({ type: 'element', tagName: 'span', properties: { lang: 'ko' }, children })
    from = index + words.length
  }
  return from < value.length ? [...pieces, { type: 'text', value: value.slice(from) }] : pieces
}
