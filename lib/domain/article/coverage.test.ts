import { describe, expect, test } from 'vitest'
import type { QuestionBody, QuestionVersion } from '../question/question'
import { coverageOf } from './coverage'
import type { Course, Fact, LessonBlock } from './lesson'
import { htmlOf, readMarkdown } from './markdown'

const both = <T>(value: T) => ({ ko: value, en: value })
const aFact = (change: Partial<Fact> = {}): Fact => ({
  ...{ id: 'star.1', lessonSlug: 'stars', position: 0, tier: 'support', flag: 'ok', caveat: null, correction: null },
  ...{ glyph: both('S'), statement: both('a star'), anchorQuote: both('Stars & suns burn.') },
  ...{ asOf: null, reviewBy: null, sources: [] },
  ...change,
})
const aBlock = (markdown: string): LessonBlock => ({
  ...{ id: 'what', title: 'What', html: htmlOf(readMarkdown(markdown).children), factIds: ['star.1'] },
  ...{ checks: ['star.1-a'], corrections: [], reveals: [] },
})
const aCourse = (fact: Fact, markdown = '**Stars** & suns\nburn.', welcome: string | null = null): Course => ({
  ...{ id: 'c', slug: 'sky', revision: 1, title: both('Sky'), welcome, facts: [fact] },
  lessons: [
    {
      ...{ id: 'l', slug: 'stars', position: 1, minutes: 6, prerequisites: [], factIds: ['star.1'] },
      text: both({ title: 'Stars', outcomes: [], predictions: [], blocks: [aBlock(markdown)] }),
    },
  ],
})
const options = [
  { id: 'star', text: 'A star', why: 'It burns.' },
  { id: 'moon', text: 'A moon', why: 'It is lit.' },
  { id: 'rock', text: 'A rock', why: 'It is dark.' },
]
const SINGLE: QuestionBody = {
  kind: 'single',
  key: 'star',
  text: both({ prompt: 'Which gives light?', hint: '', options }),
}
const TYPED: QuestionBody = {
  kind: 'typed',
  text: both({ prompt: 'What burns?', hint: '', why: 'Yes.', answer: 'star', accept: [], block: [], otherSlot: [] }),
}
const CLOZE: QuestionBody = {
  kind: 'cloze',
  key: 'star',
  text: both({ ...TYPED.text.ko, prompt: 'A ▢ burns.', options }),
}
const BELIEF: QuestionBody = {
  kind: 'true_false',
  key: 'star',
  text: both({
    prompt: '“The moon burns.”',
    hint: '',
    options: [...options, { id: 'sun', text: 'A sun', why: 'It burns as well.' }].map((option, at) => ({
      ...option,
      holds: at > 1,
    })),
  }),
}
const UNEXPLAINED: QuestionBody = {
  ...SINGLE,
  text: { ...SINGLE.text, en: { ...SINGLE.text.en, options: options.map((option) => ({ ...option, why: '' })) } },
}
const published = (name: string, body: QuestionBody, use = 'review'): { use: string; version: QuestionVersion } => ({
  use,
  version: { id: name, questionId: `star.1-${name}`, factId: 'star.1', revision: 1, asOf: null, body },
})
const two = [published('a', SINGLE), published('b', SINGLE)]

describe('coverage', () => {
  test('counts what is asked of each fact, by language and kind, without predictions', () => {
    const coverage = coverageOf(aCourse(aFact()), [...two, published('c', TYPED), published('d', SINGLE, 'prediction')])
    expect(coverage).toEqual({
      course: 'sky',
      facts: [{ id: 'star.1', tier: 'support', questions: both({ single: 2, typed: 1 }) }],
      unasked: [],
      problems: [],
    })
  })

  test('names a lesson of which nothing is asked yet, and asks for no questions about it', () => {
    const course = aCourse(aFact({ tier: 'core' }))
    const block = { ...aBlock('**Stars** & suns\nburn.'), checks: [] }
    course.lessons = course.lessons.map((lesson) => {
      const bare = (language: 'ko' | 'en') => ({ ...lesson.text[language], blocks: [block] })
      return { ...lesson, text: { ko: bare('ko'), en: bare('en') } }
    })
    expect(coverageOf(course, [])).toMatchObject({ unasked: ['stars'], problems: [] })
    const begun = coverageOf(course, [published('p', SINGLE, 'prediction')])
    expect(begun.unasked).toEqual([])
    expect(begun.problems).toEqual(['star.1: 0 of 3 questions (ko)', 'star.1: 0 of 3 questions (en)'])
  })

  test('asks for questions about a fact that belongs to no lesson, and for none of a lesson that only tells', () => {
    expect(coverageOf(aCourse(aFact({ lessonSlug: null })), []).problems).toContain('star.1: 0 of 2 questions (ko)')
    expect(coverageOf(aCourse(aFact({ tier: 'context' })), []).unasked).toEqual([])
  })

  test('finds a quote across markup, signs and line ends', () => {
    expect(coverageOf(aCourse(aFact(), '*Stars* & suns\r\n**burn**. And more.'), two).problems).toEqual([])
  })

  test('says where a quote does not stand, in each language', () => {
    expect(coverageOf(aCourse(aFact(), 'Suns burn.'), two).problems).toEqual([
      'star.1: its anchor quote does not stand in the lesson (ko)',
      'star.1: its anchor quote does not stand in the lesson (en)',
    ])
  })

  test.each<[string, Fact['tier'], { use: string; version: QuestionVersion }[], string[]]>([
    ['a support fact two questions', 'support', two.slice(0, 1), ['1 of 2 questions (ko)', '1 of 2 questions (en)']],
    ['a core fact three', 'core', two, ['2 of 3 questions (ko)', '2 of 3 questions (en)']],
    [
      'a core fact one that asks to produce it',
      'core',
      [...two, published('c', SINGLE)],
      [
        ...['no question asks to fill it in (ko)', 'no question asks to produce it (ko)'],
        ...['no question asks to fill it in (en)', 'no question asks to produce it (en)'],
      ],
    ],
    [
      'a core fact one that asks to fill it in',
      'core',
      [...two, published('c', TYPED)],
      ['no question asks to fill it in (ko)', 'no question asks to fill it in (en)'],
    ],
    ['a core fact no more', 'core', [published('a', SINGLE), published('b', CLOZE), published('c', TYPED)], []],
    ['a context fact none', 'context', two.slice(0, 1), []],
  ])('asks for %s', (_, tier, questions, problems) => {
    const found = coverageOf(aCourse(aFact({ tier })), questions).problems
    expect(found).toEqual(problems.map((problem) => `star.1: ${problem}`))
  })

  test('asks for a question on the misconception where a fact is flagged', () => {
    const flagged = aCourse(aFact({ flag: 'imprecise' }))
    expect(coverageOf(flagged, two).problems).toEqual(
      ['ko', 'en'].map((each) => `star.1: flagged, and no question asks about the misconception (${each})`),
    )
    expect(coverageOf(flagged, [...two, published('c', BELIEF)]).problems).toEqual([])
  })

  test('asks for a question that joins facts for every third of them', () => {
    const course = aCourse(aFact())
    course.facts = ['star.1', 'star.2', 'star.3'].map((id) => aFact({ id }))
    const joining = (questions: { use: string; version: QuestionVersion }[]) =>
      coverageOf(course, questions).problems.filter((problem) => problem.includes('join'))
    expect(joining(two)).toEqual(['ko', 'en'].map((each) => `0 of 1 questions join several facts (${each})`))
    const several = published('m', { ...SINGLE, kind: 'multiple', keys: ['star', 'moon'] } as QuestionBody)
    expect(joining([...two, several])).toEqual([])
  })

  test('does not count a question where an explanation is missing, and names the option', () => {
    const { facts, problems } = coverageOf(aCourse(aFact()), [...two, published('c', UNEXPLAINED)])
    expect(facts[0]?.questions).toEqual({ ko: { single: 3 }, en: { single: 2 } })
    expect(problems[0]).toBe('star.1-c: why-missing (en, option star)')
    expect(problems).toHaveLength(3)
  })

  test('says which question a lesson or the front page asks that is not published', () => {
    expect(coverageOf(aCourse(aFact({ tier: 'context' }), undefined, 'star.1-w'), []).problems).toEqual([
      'stars: asks star.1-a, which is not published',
      'the front page: asks star.1-w, which is not published',
    ])
  })
})
