import { describe, expect, test } from 'vitest'
import type { Course, Fact, LessonText } from './lesson'
import { shownPassageOf } from './passage'

const block = (id: string, html: string) => ({
  id,
  title: id,
  html,
  factIds: [],
  checks: [],
  corrections: [],
  reveals: [],
})
const textOf = (...blocks: LessonText['blocks']): LessonText => ({ title: '과', outcomes: [], predictions: [], blocks })
const lesson = (slug: string, position: number, ko: LessonText, en: LessonText) => ({
  ...{ id: slug, slug, position, minutes: 6, prerequisites: [], factIds: [], text: { ko, en } },
})

const COURSE: Course = {
  ...{ id: 'c', slug: 'stars', revision: 1, title: { ko: '별', en: 'Stars' }, welcome: null, facts: [] },
  lessons: [
    lesson(
      'first',
      1,
      textOf(block('colour', '<p>별은 <b>빛나요</b>.</p>')),
      textOf(block('colour', '<p>Stars shine.</p>')),
    ),
    lesson('second', 2, textOf(block('again', '<p>별은 빛나요. 또요.</p>')), textOf(block('again', '<p>Again.</p>'))),
  ],
}

const fact = (change: Partial<Fact>): Fact => ({
  ...{ id: 'star.1', lessonSlug: 'second', position: 0, tier: 'core', flag: 'ok', glyph: { ko: '별', en: 'S' } },
  ...{ statement: { ko: '', en: '' }, caveat: null, correction: null, asOf: null, reviewBy: null, sources: [] },
  anchorQuote: { ko: '별은 빛나요.', en: 'Stars shine.' },
  ...change,
})

describe('the passage of a fact', () => {
  test('is the block of its own lesson that holds the quote, which is marked', () => {
    expect(shownPassageOf(fact({}), COURSE, 'ko')).toEqual({
      factId: 'star.1',
      blockId: 'again',
      title: 'again',
      html: '<p><mark class="quote">별은 빛나요.</mark> 또요.</p>',
      href: '/courses/stars/second?fact=star.1#again',
      lesson: { position: 2, title: '과' },
    })
  })

  test('is found in another lesson where its own does not say it', () => {
    expect(shownPassageOf(fact({}), COURSE, 'en')?.href).toBe('/courses/stars/first?fact=star.1#colour')
    expect(shownPassageOf(fact({ lessonSlug: null }), COURSE, 'ko')?.href).toBe(
      '/courses/stars/first?fact=star.1#colour',
    )
  })

  test('is none where the quote stands nowhere', () => {
    expect(shownPassageOf(fact({ anchorQuote: { ko: '달은 비춰요.', en: 'x' } }), COURSE, 'ko')).toBeNull()
  })
})
