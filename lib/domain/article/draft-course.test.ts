import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { brokenReferences } from '../reference/broken-references'
import { REFERENCE_PARTS } from '../reference/reference'
import type { CourseFiles } from './course-draft'
import { draftCourse } from './draft-course'

const FRONT = (words: string) => `---
title: ${words}
welcome: star.1-what
lessons:
  - slug: stars
    title: ${words}
    sections: [what]
    outcomes: [${words}]
---
`
const TEXT = (words: string) => `## ${words} {#what}

<!-- facts: star.1 -->

${words}

<!-- check: star.1-what -->
`
const both = (words: string) => ({ ko: `${words}를`, en: words })
const FACT = {
  id: 'star.1',
  lesson: 'stars',
  tier: 'core',
  flag: 'ok',
  glyph: { ko: '별', en: 'S' },
  statement: both('a star'),
  anchorQuote: both('a star'),
}
const words = {
  prompt: 'What gives its own light?',
  hint: 'Look up at night.',
  options: [
    { id: 'star', text: 'A star', why: 'It burns.' },
    { id: 'moon', text: 'A moon', why: 'It is lit.' },
    { id: 'rock', text: 'A rock', why: 'It is dark.' },
  ],
}
const QUESTION = { id: 'star.1-what', fact: 'star.1', kind: 'single', key: 'star', ko: words, en: words }

const TERM = { id: 'star', ko: '별', en: 'star', meaning: both('a star'), facts: ['star.1'] }
const COMPANY = { id: 'maker', layers: ['company'], name: both('Maker'), what: both('a maker') }

const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) })
const aCourse = (change: Partial<CourseFiles> = {}): CourseFiles => ({
  articles: { ko: FRONT('별') + TEXT('별'), en: FRONT('Stars') + TEXT('Stars') },
  facts: json('facts.json', [FACT]),
  questions: [json('questions/stars.json', [QUESTION])],
  ...change,
})
const problemsOf = (change: Partial<CourseFiles>) => {
  const result = draftCourse(aCourse(change))
  return result.ok ? [] : result.problems
}
const withEnglish = (en: string) => ({ articles: { ko: FRONT('별') + TEXT('별'), en } })

describe('the files of a course', () => {
  test('make one draft: lessons of blocks, in both languages', () => {
    const result = draftCourse(aCourse())
    if (!result.ok) throw new Error(result.problems.join('\n'))
    const { title, welcome, sections, lessons } = result.draft
    expect({ title, welcome }).toEqual({ title: { ko: '별', en: 'Stars' }, welcome: 'star.1-what' })
    expect(sections).toEqual([
      {
        anchor: 'what',
        level: 2,
        position: 0,
        text: { ko: { title: '별', html: '<p>별</p>' }, en: { title: 'Stars', html: '<p>Stars</p>' } },
      },
    ])
    expect(lessons).toMatchObject([{ slug: 'stars', position: 1, minutes: 2, prerequisites: [], sections: ['what'] }])
    expect(lessons[0]?.text.en).toEqual({
      title: 'Stars',
      outcomes: ['Stars'],
      predictions: [],
      blocks: [
        {
          ...{ id: 'what', title: 'Stars', html: '<p>Stars</p>', factIds: ['star.1'] },
          ...{ checks: ['star.1-what'], corrections: [], reveals: [] },
        },
      ],
    })
  })

  test('may leave facts and questions out: then the course keeps its own', () => {
    const result = draftCourse(aCourse({ facts: null, questions: null }))
    expect(result).toMatchObject({ ok: true, draft: { facts: null, questions: null } })
  })

  test('of an article that names no lessons make one of each deepest section that has text', () => {
    const ko = '# 별\n\n글\n\n## 하나\n\n글\n\n## 둘\n\n### 빈 곳\n'
    const result = draftCourse({ articles: { ko }, facts: null, questions: null })
    if (!result.ok) throw new Error(result.problems.join('\n'))
    expect(result.draft.lessons.map(({ slug }) => slug)).toEqual(['하나'])
    expect(result.draft.title).toEqual({ ko: '별', en: '별' })
  })

  test('of the built-in course hold together', () => {
    const read = (name: string) =>
      readFileSync(new URL(`../../../content/what-is-llm/${name}`, import.meta.url), 'utf8')
    const questions = readdirSync(new URL('../../../content/what-is-llm/questions', import.meta.url)).map((name) => {
      return { name, text: read(`questions/${name}`) }
    })
    const facts = { name: 'facts.json', text: read('facts.json') }
    const reference = Object.fromEntries(
      REFERENCE_PARTS.map((part) => [part, { name: `${part}.json`, text: read(`${part}.json`) }]),
    )
    const result = draftCourse({ articles: { ko: read('ko.md'), en: read('en.md') }, facts, questions, reference })
    expect(result.ok ? [] : result.problems).toEqual([])
    if (!result.ok) return
    const { glossary = [], models = [], sources = [], confusions = [], diagrams = [] } = result.draft.reference
    expect(brokenReferences({ glossary, models, sources, confusions, diagrams }, result.draft.facts ?? [])).toEqual([])
  })
})

describe('a lesson that pauses', () => {
  const PAUSED = (words: string, pause: string) =>
    `${FRONT(words).replace('[what]', `[what, why]\n    pause: ${pause}`)}${TEXT(words)}\n## ${words} {#why}\n\n${words}\n`
  const pausing = (ko: string, en = ko) => ({ articles: { ko: PAUSED('별', ko), en: PAUSED('Stars', en) } })

  test('says so in both languages', () => {
    const result = draftCourse(aCourse(pausing('what')))
    if (!result.ok) throw new Error(result.problems.join('\n'))
    const { ko, en } = result.draft.lessons[0]?.text ?? {}
    expect([ko?.pause, en?.pause]).toEqual(['what', 'what'])
  })

  test.each([
    [
      'after a section that it has not',
      pausing('who'),
      'lesson stars pauses after who: name one of its sections (what, why)',
    ],
    ['after its last section', pausing('why'), 'lesson stars pauses after why, its last section: name an earlier one'],
    ['elsewhere in English', pausing('what', 'why'), 'lesson stars pauses after what in ko.md, and after why in en.md'],
    [
      'in Korean alone',
      { articles: { ...pausing('what').articles, en: PAUSED('Stars', 'what').replace(/\n {4}pause: what/, '') } },
      'lesson stars pauses after what in ko.md, and after no section in en.md',
    ],
  ])('is refused %s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })
})

describe('a course is refused', () => {
  const other = { ...QUESTION, id: 'star.1-other' }
  test.each<[string, Partial<CourseFiles>, string]>([
    ['without any article', { articles: {} }, 'There is no article: a course needs ko.md or en.md.'],
    ['when a file is not JSON', { facts: { name: 'facts.json', text: '[' } }, 'facts.json: not JSON'],
    ['when a fact lacks a field', { facts: json('facts.json', [{ ...FACT, tier: 'big' }]) }, 'facts.json: 0.tier'],
    [
      'when its languages have other sections',
      withEnglish(FRONT('S') + TEXT('S').replace('#what', '#who')),
      'en.md has no section what',
    ],
    [
      'when its languages have other lessons',
      withEnglish(FRONT('S').replace('stars', 'suns') + TEXT('S')),
      'en.md has no lesson stars',
    ],
    [
      'when its languages ask other questions',
      withEnglish(FRONT('S') + TEXT('S').replace('check: star.1-what', 'check: star.1-who')),
      'section what (ko.md:',
    ],
    [
      'when a diagram stands in one language only',
      withEnglish(`${FRONT('S')}${TEXT('S')}\n<!-- diagram: pipeline -->\n`),
      'section what (ko.md:',
    ],
    [
      'when its languages promise other outcomes',
      withEnglish(FRONT('S').replace('[S]', '[]') + TEXT('S')),
      'lesson stars is laid out otherwise',
    ],
    [
      'when its languages welcome with other questions',
      withEnglish(FRONT('S').replace('welcome: star.1-what', '') + TEXT('S')),
      'different welcome questions',
    ],
    [
      'when a lesson names a section that is not there',
      withEnglish(FRONT('S').replace('[what]', '[who]') + TEXT('S')),
      'lesson stars is laid out otherwise',
    ],
    [
      'when a term has no fact that teaches it',
      { reference: { glossary: json('glossary.json', [{ ...TERM, facts: [] }]) } },
      'glossary.json: 0.facts',
    ],
    [
      'when what is said of a product has no month',
      { reference: { models: json('models.json', [{ ...COMPANY, layers: ['product'], maker: 'maker' }]) } },
      'has a month',
    ],
    [
      'when a product has no maker',
      { reference: { models: json('models.json', [{ ...COMPANY, layers: ['product'] }]) } },
      'have a maker',
    ],
    [
      'when a source has no address',
      { reference: { sources: json('sources.json', [{ id: 'kim', kind: 'paper', who: 'Kim', title: 'T' }]) } },
      'sources.json: 0.url',
    ],
    [
      'when nothing is easily confused with anything',
      { reference: { confusions: json('confusions.json', [{ id: 'a', label: both('a'), difference: both('b') }]) } },
      'two terms or two facts',
    ],
    ['when a fact stands twice', { facts: json('facts.json', [FACT, FACT]) }, 'fact star.1 stands twice'],
    [
      'when a fact names an unknown lesson',
      { facts: json('facts.json', [{ ...FACT, lesson: 'moons' }]) },
      'belongs to lesson moons',
    ],
    [
      'when a lesson names an unknown fact',
      { facts: json('facts.json', []), questions: null },
      'a lesson names fact star.1, which does not exist',
    ],
    [
      'when a question stands twice',
      { questions: [json('q', [QUESTION, QUESTION])] },
      'question star.1-what stands twice',
    ],
    [
      'when a question asks of an unknown fact',
      { questions: [json('q', [QUESTION, { ...other, fact: 'star.9' }])] },
      'question star.1-other asks of fact star.9',
    ],
    ['when a lesson asks an unknown question', { questions: [json('q', [])] }, 'a lesson asks question star.1-what'],
    [
      'when a question has no right option',
      { questions: [json('q', [{ ...QUESTION, key: 'sun' }])] },
      'question star.1-what: key-missing',
    ],
    [
      'when options stand in another order in English',
      { questions: [json('q', [{ ...QUESTION, en: { ...words, options: [...words.options].reverse() } }])] },
      'another order in English',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change).join('\n')).toContain(problem)
  })
})
