import { describe, expect, test } from 'vitest'
import { brokenReferences } from './broken-references'
import type { Confusion, CourseSource, NameEntry, Reference, Term } from './reference'

const both = (words: string) => ({ ko: words, en: words })
const TERM: Term = { id: 'star', ko: '별', en: 'star', aliases: { ko: [], en: [] }, meaning: both('m'), facts: ['s.1'] }
const COMPANY: NameEntry = {
  ...{ id: 'maker', layers: ['company'], name: both('Maker'), maker: null, asOf: null, what: both('w') },
  ...{ claimed: null, better: null, runs: [], basedOn: [], namesake: null, facts: [], sources: [] },
}
const NAME: NameEntry = { ...COMPANY, id: 'lamp', layers: ['product'], maker: 'maker', asOf: '2024-09', facts: ['s.1'] }
const SOURCE: CourseSource = {
  id: 'kim',
  kind: 'paper',
  who: 'Kim',
  title: 'T',
  year: '2020',
  url: 'https://a.example/',
}
const SET: Confusion = { id: 'lights', label: both('l'), difference: both('d'), terms: ['star'], facts: ['s.1'] }
const FACTS = [{ id: 's.1', sources: [{ url: 'https://a.example/' }] }]
const SOUND: Reference = {
  glossary: [TERM],
  models: [COMPANY, NAME],
  sources: [SOURCE],
  confusions: [SET],
  diagrams: [],
}

const broken = (change: Partial<Reference>, facts = FACTS) => brokenReferences({ ...SOUND, ...change }, facts)

describe('what a course keeps to be looked up', () => {
  test('holds together', () => {
    expect(broken({})).toEqual([])
  })

  test.each<[string, Partial<Reference>, string]>([
    ['a term of a fact', { glossary: [{ ...TERM, facts: ['s.2'] }] }, 'term star names fact s.2'],
    ['a name of a fact', { models: [COMPANY, { ...NAME, facts: ['s.2'] }] }, 'lamp names fact s.2'],
    ['a name of its maker', { models: [NAME] }, 'lamp names company maker'],
    ['a name of what runs inside', { models: [COMPANY, { ...NAME, runs: ['oil'] }] }, 'lamp names entry oil'],
    ['a name of what it comes from', { models: [COMPANY, { ...NAME, basedOn: ['oil'] }] }, 'lamp names entry oil'],
    ['a name of its namesake', { models: [COMPANY, { ...NAME, namesake: 'moon' }] }, 'lamp names term moon'],
    ['a name of a source', { models: [COMPANY, { ...NAME, sources: ['lee'] }] }, 'lamp names source lee'],
    ['look-alikes of a term', { confusions: [{ ...SET, terms: ['moon'] }] }, 'lights names term moon'],
    ['look-alikes of a fact', { confusions: [{ ...SET, facts: ['s.2'] }] }, 'lights names fact s.2'],
  ])('%s that does not exist is named', (_, change, problem) => {
    expect(broken(change).join('\n')).toContain(`${problem}, which does not exist`)
  })

  test('names what stands twice', () => {
    const twice = { glossary: [TERM, TERM], models: [COMPANY, NAME, NAME], confusions: [SET, SET] }
    expect(broken(twice)).toEqual([
      'glossary.json: term star stands twice',
      'models.json: lamp stands twice',
      'confusions.json: lights stands twice',
    ])
    expect(broken({ sources: [SOURCE, { ...SOURCE, id: 'lee' }] })).toEqual([
      'sources.json: the address https://a.example/ stands twice',
    ])
  })

  test('lists every source that a fact rests on, and none on which nothing rests', () => {
    const other = [{ id: 's.1', sources: [{ url: 'https://b.example/' }] }]
    expect(broken({}, other)).toEqual([
      'fact s.1 rests on https://b.example/, which sources.json does not list',
      'sources.json: nothing rests on kim',
    ])
    expect(broken({ sources: [] }, other)).toEqual([])
    expect(broken({ models: [COMPANY, { ...NAME, sources: ['kim'] }] }, [{ id: 's.1', sources: [] }])).toEqual([])
  })
})
