import type { Element, ElementContent, Root } from 'hast'
import type { Language } from '../language'
import { HTML_WORDS } from './html-words'
import { isElsewhere, picturePath } from './pictures'
import { safeAddress } from './safe-address'

/** The section that the HTML is of: its slug keeps ids apart, its language names things, its site has these pictures. */
interface Place {
  slug: string
  language: Language
  pictures: ReadonlySet<string>
}

interface Finishing extends Place {
  /** Notes that are there to be pointed at, by the name that remark gave them. */
  notes: Set<string>
  usedIds: Set<string>
}

const GENERATED = /^#?user-content-(fn|fnref)-(\d+)(-\d+)?$/

/** What sanitised HTML still needs for its page: ids of this section, addresses that are allowed, pictures that are there. */
export function finishHtml(tree: Root, place: Place): void {
  finishChildren(tree, { ...place, notes: notesIn(tree), usedIds: new Set() })
}

function notesIn(parent: Root | Element): Set<string> {
  const names = parent.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const own = child.tagName === 'li' && child.properties.id ? [`#${child.properties.id}`] : []
    return [...own, ...notesIn(child)]
  })
  return new Set(names)
}

function finishChildren(parent: Root | Element, finishing: Finishing): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue
    finishChildren(child, finishing)
    parent.children[index] = finished(child, finishing)
  }
}

function finished(element: Element, finishing: Finishing): ElementContent {
  switch (element.tagName) {
    case 'a':
      return { ...element, properties: linkProperties(element, finishing) }
    case 'img':
      return picture(element, finishing)
    case 'input':
      return { type: 'text', value: element.properties.checked ? '☑' : '☐' }
    case 'li':
      return { ...element, properties: withId(element.properties.id, finishing) }
    case 'pre':
      return { ...element, properties: { tabIndex: 0 } }
    case 'section':
      return footnotes(element, finishing)
    case 'table':
      return scrollable(element, finishing)
    default:
      // the page's heading is the section's own; what stands deeper in it comes below
      return /^h[1-6]$/.test(element.tagName) ? { ...element, tagName: 'h3' } : element
  }
}

function linkProperties({ properties }: Element, finishing: Finishing): Element['properties'] {
  const { href, title, id, ariaLabel } = properties
  const note = typeof href === 'string' ? GENERATED.exec(href) : null
  if (!note) return withoutEmpty({ href: safeAddress(String(href ?? '')), title })
  const target = `#${idOf(note, finishing)}`
  if (note[1] === 'fnref') return withoutEmpty({ href: target, ariaLabel, dataFootnoteBackref: '' })
  if (!finishing.notes.has(String(href))) return {}
  const describedBy = `footnotes:${finishing.slug}`
  return { ...withId(id, finishing), href: target, dataFootnoteRef: '', ariaDescribedBy: [describedBy] }
}

/** Ids hold a colon, which no anchor of a heading can: they never meet. */
function idOf([, kind, number, again = '']: RegExpExecArray, { slug }: Finishing): string {
  return `${kind}:${slug}:${number}${again}`
}

function withId(id: unknown, finishing: Finishing): Element['properties'] {
  const generated = typeof id === 'string' ? GENERATED.exec(id) : null
  const own = generated && idOf(generated, finishing)
  if (!own || finishing.usedIds.has(own)) return {}
  finishing.usedIds.add(own)
  return { id: own }
}

function footnotes(section: Element, finishing: Finishing): Element {
  const [heading] = section.children
  const id = `footnotes:${finishing.slug}`
  const isOurs = 'dataFootnotes' in section.properties && heading?.type === 'element' && !finishing.usedIds.has(id)
  if (!isOurs) return { ...section, properties: {} }
  finishing.usedIds.add(id)
  heading.properties = { id }
  return { ...section, properties: { className: ['footnotes'] } }
}

/** A picture of this site that is there; of any other the words stay, and why it is not shown. */
function picture(element: Element, { language, pictures }: Finishing): ElementContent {
  const { alt, src, title } = element.properties
  const address = String(src ?? '')
  if (pictures.has(picturePath(address)))
    return { ...element, properties: withoutEmpty({ src: address, alt: alt ?? '', title }) }
  const words = HTML_WORDS[language]
  const say = isElsewhere(address) ? words.foreignPicture : words.missingPicture
  return { type: 'text', value: say(String(alt ?? '').trim()) }
}

/** A table that is wider than a phone scrolls in itself, and so takes part in the keyboard's way. */
function scrollable(table: Element, { language }: Finishing): Element {
  const properties = { className: ['wide'], role: 'region', ariaLabel: HTML_WORDS[language].table, tabIndex: 0 }
  return { type: 'element', tagName: 'div', properties, children: [table] }
}

function withoutEmpty(properties: Element['properties']): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))
}
