import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language'
import type { LessonDraft } from './course-draft'
import { builtInCourse } from './testing/built-in-course'

const course = builtInCourse()
const facts = course.facts ?? []
const lesson = (slug: string) => course.lessons.find((one) => one.slug === slug) as LessonDraft

const MAP = [
  ...['one-sentence', 'features', 'five-steps', 'collect-and-clean', 'into-pieces', 'learning-by-guessing'],
  ...['attention', 'choosing-the-next-token', 'why-now', 'company-model-product', 'many-models-one-app'],
  'reading-critically',
]

describe('the built-in course', () => {
  test('has the twelve lessons of the course map, in its order and in both languages', () => {
    expect(course.lessons.map(({ slug }) => slug)).toEqual(MAP)
    for (const { slug, text } of course.lessons)
      for (const language of LANGUAGES) {
        expect(text[language].title, slug).not.toBe('')
        expect(text[language].outcomes.length, slug).toBeGreaterThan(0)
        expect(text[language].blocks.length, slug).toBeGreaterThan(0)
      }
  })

  test('teaches eighty facts, each marked in the text of its lesson in both languages', () => {
    expect(facts).toHaveLength(80)
    expect(new Set(facts.map(({ id }) => id)).size).toBe(80)
    for (const { id, lesson: slug } of facts)
      for (const language of LANGUAGES) {
        const marked = lesson(slug ?? '').text[language].blocks.flatMap((block) => block.factIds)
        expect(marked, `${id} (${language})`).toContain(id)
      }
  })

  test('says in both languages what has to be said with each flagged fact, and on what it rests', () => {
    const flagged = facts.filter(({ flag }) => flag !== 'ok')
    expect(flagged).toHaveLength(38)
    for (const { id, tier, caveat, correction, sources } of flagged) {
      for (const language of LANGUAGES) {
        expect(caveat?.[language], `${id} (${language})`).toBeTruthy()
        expect(correction?.[language].why, `${id} (${language})`).toBeTruthy()
      }
      if (tier !== 'context') expect(sources.length, id).toBeGreaterThan(0)
    }
  })

  test('sets the major models out in a table, in both languages', () => {
    for (const language of LANGUAGES) {
      const html = lesson('company-model-product').text[language].blocks.map((block) => block.html)
      expect(html.join('')).toContain('<table>')
    }
  })
})
