import { brokenDiagrams } from './broken-diagrams'
import type { Confusion, CourseSource, NameEntry, Reference, Term } from './reference'

/** As much of a fact as can be referred to, or refers. */
interface Referred {
  id: string
  sources: readonly { url: string }[]
}

interface Known {
  facts: Set<string>
  terms: Set<string>
  names: Set<string>
  companies: Set<string>
  sources: Set<string>
}

/** Every name in what a course keeps to be looked up that points nowhere, and every source that leads nowhere. */
export function brokenReferences(reference: Reference, facts: readonly Referred[]): string[] {
  const { glossary, models, sources, confusions, diagrams } = reference
  const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))
  const known: Known = {
    facts: idsOf(facts),
    terms: idsOf(glossary),
    names: idsOf(models),
    companies: idsOf(models.filter(({ layers }) => layers.includes('company'))),
    sources: idsOf(sources),
  }
  return [
    ...repeated('glossary.json: term', glossary),
    ...repeated('models.json:', models),
    ...repeated('sources.json:', sources),
    ...repeated('confusions.json:', confusions),
    ...repeated('diagrams.json:', diagrams),
    ...glossary.flatMap((term) => brokenTerm(term, known)),
    ...models.flatMap((name) => brokenName(name, known)),
    ...confusions.flatMap((set) => brokenConfusion(set, known)),
    ...brokenSources(sources, models, facts),
    ...brokenDiagrams(reference, facts),
  ]
}

function brokenTerm({ id, facts }: Term, known: Known): string[] {
  return missing(`glossary.json: term ${id}`, 'fact', facts, known.facts)
}

function brokenName({ id, maker, runs, basedOn, namesake, facts, sources }: NameEntry, known: Known): string[] {
  const by = `models.json: ${id}`
  return [
    ...missing(by, 'company', maker ? [maker] : [], known.companies),
    ...missing(by, 'entry', [...runs, ...basedOn], known.names),
    ...missing(by, 'term', namesake ? [namesake] : [], known.terms),
    ...missing(by, 'fact', facts, known.facts),
    ...missing(by, 'source', sources, known.sources),
  ]
}

function brokenConfusion({ id, terms, facts }: Confusion, known: Known): string[] {
  const by = `confusions.json: ${id}`
  return [...missing(by, 'term', terms, known.terms), ...missing(by, 'fact', facts, known.facts)]
}

/** A course that lists its sources lists all of them, and none that nothing rests on. */
function brokenSources(sources: CourseSource[], models: NameEntry[], facts: readonly Referred[]): string[] {
  if (sources.length === 0) return []
  const listed = new Set(sources.map(({ url }) => url))
  const cited = new Set(facts.flatMap((fact) => fact.sources.map(({ url }) => url)))
  const named = new Set(models.flatMap((name) => name.sources))
  return [
    ...repeated(
      'sources.json: the address',
      sources.map(({ url }) => ({ id: url })),
    ),
    ...facts.flatMap((fact) =>
      fact.sources
        .filter(({ url }) => !listed.has(url))
        .map(({ url }) => `fact ${fact.id} rests on ${url}, which sources.json does not list`),
    ),
    ...sources
      .filter(({ id, url }) => !cited.has(url) && !named.has(id))
      .map(({ id }) => `sources.json: nothing rests on ${id}`),
  ]
}

function missing(by: string, kind: string, names: readonly string[], known: Set<string>): string[] {
  return names.filter((name) => !known.has(name)).map((name) => `${by} names ${kind} ${name}, which does not exist`)
}

function repeated(by: string, entries: readonly { id: string }[]): string[] {
  const ids = entries.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${by} ${id} stands twice`)
}
