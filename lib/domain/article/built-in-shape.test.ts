import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language'
import { pointsOf } from './points'
import { countHtmlWords } from './reading-time'
import { sittingTimes } from './sitting-times'
import { partsOf } from './sittings'
import { builtInCourse } from './testing/built-in-course'

const { lessons, facts } = builtInCourse()
const factsOf = (slug: string) => (facts ?? []).filter(({ lesson }) => lesson === slug)
/** Ninety eojeol, and what says the same in English. */
const MOST_WORDS = { ko: 90, en: 120 }

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('the lesson %s', (slug, { text }) => {
  test('takes six to eight minutes a sitting in both languages', () => {
    for (const { sitting, minutes } of sittingTimes([{ slug, text }]))
      for (const language of LANGUAGES) {
        expect(minutes[language], `sitting ${sitting} (${language})`).toBeGreaterThanOrEqual(6)
        expect(minutes[language], `sitting ${sitting} (${language})`).toBeLessThanOrEqual(8)
      }
  })

  test('asks one or two questions before reading, and answers each in a block', () => {
    const { predictions, blocks } = text.ko
    expect([1, 2]).toContain(predictions.length)
    expect(blocks.flatMap(({ reveals }) => reveals).toSorted()).toEqual(predictions.toSorted())
  })

  test('has three to five ideas a sitting, each short, with a fact and a check of its own', () => {
    for (const part of partsOf(text))
      for (const language of LANGUAGES) {
        const { blocks } = part[language]
        expect([3, 4, 5]).toContain(blocks.length)
        for (const { id, html, checks, factIds } of blocks) {
          expect(countHtmlWords(html), `${id} (${language})`).toBeLessThanOrEqual(MOST_WORDS[language])
          expect(checks.length, id).toBeGreaterThan(0)
          expect(factIds.length, id).toBeGreaterThan(0)
        }
      }
  })

  test('puts right every fact that is flagged, once, where the fact is told', () => {
    const flagged = factsOf(slug).filter(({ flag }) => flag !== 'ok')
    const { blocks } = text.ko
    expect(blocks.flatMap(({ corrections }) => corrections).toSorted()).toEqual(flagged.map(({ id }) => id).toSorted())
    for (const { id, factIds, corrections } of blocks)
      for (const fact of corrections) expect(factIds, id).toContain(fact)
  })

  test('tells its own facts and no others', () => {
    const told = new Set(text.ko.blocks.flatMap(({ factIds }) => factIds))
    expect([...told].toSorted()).toEqual(
      factsOf(slug)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  test('has three or four points that an explanation of each sitting should touch', () => {
    for (const part of partsOf(text))
      for (const language of LANGUAGES) {
        const told = new Set(part.ko.blocks.flatMap(({ factIds }) => factIds))
        const points = pointsOf(
          factsOf(slug).filter(({ id }) => told.has(id)),
          text[language].outcomes,
          language,
        )
        expect([3, 4], language).toContain(points.length)
      }
  })
})

test('the lessons with more than nine facts pause, and no others', () => {
  const paused = lessons.filter(({ text }) => text.ko.pause).map(({ slug }) => slug)
  expect(paused).toEqual(lessons.filter(({ slug }) => factsOf(slug).length > 9).map(({ slug }) => slug))
})
