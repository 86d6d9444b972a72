import type { InLanguages, Language } from '../language'
import type { Diagram } from './diagram'

/** A word of the course, as it stands in the glossary. */
export interface Term {
  id: string
  ko: string
  en: string
  aliases: InLanguages<string[]>
  meaning: InLanguages<string>
  /** Ids of the facts that teach it, the most telling first. */
  facts: string[]
}

/** Where a name belongs: who makes, what continues text, what people open. */
export type NameLayer = 'company' | 'family' | 'product'

/** A name that people take for an LLM, put in its place. */
export interface NameEntry {
  id: string
  /** Two where a family of models and a product share one name. */
  layers: NameLayer[]
  name: InLanguages<string>
  /** Id of its company; null for a company. */
  maker: string | null
  /** The month for which it holds; null for a company. */
  asOf: string | null
  what: InLanguages<string>
  /** What the article said of it; null where it said nothing. */
  claimed: InLanguages<string> | null
  /** What a careful teacher adds. */
  better: InLanguages<string> | null
  /** Ids of what runs inside a product. */
  runs: string[]
  /** Ids of the models that a family was made from. */
  basedOn: string[]
  /** Id of the glossary's term for something else of the same name. */
  namesake: string | null
  facts: string[]
  sources: string[]
}

export type SourceKind = 'paper' | 'maker' | 'press' | 'guide'

/** A work that facts rest on. Facts name it by its address. */
export interface CourseSource {
  id: string
  kind: SourceKind
  who: string
  title: string
  year: string | null
  url: string
}

/** Terms and facts easily taken for one another, and what tells them apart. */
export interface Confusion {
  id: string
  label: InLanguages<string>
  difference: InLanguages<string>
  terms: string[]
  facts: string[]
}

/** What a course keeps to be looked up, beside its lessons. */
export interface Reference {
  glossary: Term[]
  models: NameEntry[]
  sources: CourseSource[]
  confusions: Confusion[]
  /** What lessons draw, by the names that they call it. */
  diagrams: Diagram[]
}

export const NO_REFERENCE: Reference = { glossary: [], models: [], sources: [], confusions: [], diagrams: [] }

export type ReferencePart = keyof Reference

export const REFERENCE_PARTS: readonly ReferencePart[] = ['glossary', 'models', 'sources', 'confusions', 'diagrams']

export function isReferencePart(name: string): name is ReferencePart {
  return REFERENCE_PARTS.some((part) => part === name)
}

/** The pages to look something up in. */
export const REFERENCE_PAGES = ['glossary', 'models', 'sources'] as const

export type ReferencePage = (typeof REFERENCE_PAGES)[number]

/** What a term is called in the other language, where that is another word. */
export function otherNameOf(term: Term, language: Language): string | null {
  const other = language === 'ko' ? term.en : term.ko
  return other === term[language] ? null : other
}

/** The course that is meant where an address names none. */
export const BUILT_IN_COURSE = 'what-is-llm'

/** A course's part of the address of a page of reference. */
export type CourseQuery = { course?: string }

export function courseQuery(slug: string): CourseQuery {
  return slug === BUILT_IN_COURSE ? {} : { course: slug }
}
