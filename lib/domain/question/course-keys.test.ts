import { readdirSync, readFileSync } from 'node:fs'
import { convertHangulToQwerty } from 'es-hangul'
import { describe, expect, test } from 'vitest'
import { type Judged, judgeTyped } from '../answer/judge'
import { normalForm } from '../answer/normal-form'
import type { TypedKey } from '../answer/typed-key'
import { LANGUAGES } from '../language'
import { QuestionFiles } from './schema'

const QUESTIONS = readdirSync(contentAt()).flatMap((course) =>
  readdirSync(contentAt(`${course}/questions/`)).flatMap((name) =>
    QuestionFiles.parse(JSON.parse(readFileSync(contentAt(`${course}/questions/${name}`), 'utf8'))),
  ),
)

/** Every key of a typed answer that the built-in courses have, in both languages. */
const KEYS: [string, TypedKey][] = QUESTIONS.flatMap((question) =>
  question.kind === 'typed' || question.kind === 'cloze' || question.kind === 'occlusion'
    ? LANGUAGES.map((language): [string, TypedKey] => [`${question.id} (${language})`, question[language]])
    : [],
)

test('the courses have typed answers to look at', () => {
  expect(KEYS.length).toBeGreaterThan(100)
})

describe.each(KEYS)('the key of %s', (_, key) => {
  const accepted = [key.answer, ...key.accept]
  const isListed = (text: string) =>
    [...accepted, ...key.block.map((each) => each.text)].some((each) => normalForm(each) === normalForm(text))
  const judged = (texts: string[], write: (text: string) => string = (text) => text) =>
    texts.map((text) => `${write(text)}: ${outcomeOf(judgeTyped(key, write(text)))}`)
  const all = (texts: string[], outcome: string, write: (text: string) => string = (text) => text) =>
    texts.map((text) => `${write(text)}: ${outcome}`)

  test('lets in whatever it accepts, in whichever form', () => {
    for (const write of [asWritten, (text: string) => text.normalize('NFD'), upper, spaced, quoted])
      expect(judged(accepted, write)).toEqual(all(accepted, 'right', write))
  })

  test('lets it in with the particle that fits', () => {
    for (const pair of [
      ['은', '는'],
      ['을', '를'],
      ['이에요', '예요'],
      ['입니다', '입니다'],
    ] as const) {
      const ended = accepted.map((text) => text + pair[endsInConsonant(text) ? 0 : 1]).filter((text) => !isListed(text))
      expect(judged(ended)).toEqual(all(ended, 'right'))
    }
  })

  test('lets in nothing that it blocks, and says why', () => {
    const blocked = key.block.map(({ text }) => text)
    for (const write of [asWritten, upper, spaced, quoted])
      expect(judged(blocked, write)).toEqual(all(blocked, 'blocked', write))
    const ended = blocked
      .map((text) => text + (endsInConsonant(text) ? '이에요' : '예요'))
      .filter((text) => !isListed(text))
    expect(judged(ended)).toEqual(all(ended, 'blocked'))
    for (const { text, why } of key.block) expect(judgeTyped(key, text).remark).toBe(why)
  })

  test('lets who named another thing of the same kind try again', () => {
    const named = key.otherSlot.map(({ text }) => text)
    expect(judged(named)).toEqual(all(named, 'retry'))
  })

  test('lets who typed it on the English keyboard try again', () => {
    const hangul = accepted.filter((text) => /^[가-힣 ]+$/.test(text))
    expect(judged(hangul, convertHangulToQwerty)).toEqual(all(hangul, 'retry', convertHangulToQwerty))
  })
})

function contentAt(path = ''): URL {
  return new URL(`../../../content/${path}`, import.meta.url)
}

function outcomeOf({ outcome }: Judged): string {
  return outcome
}

const asWritten = (text: string) => text
const upper = (text: string) => text.toUpperCase()
const spaced = (text: string) => ` ${text.split(' ').join('  ')} `
const quoted = (text: string) => `‘${text}’.`
const endsInConsonant = (text: string) => /[\u11a8-\u11ff]$/.test(text.normalize('NFD'))

test('no English words of a question hold Hangul: nothing would tell a screen reader to change its voice', () => {
  const said = ({ accept: _, block: __, otherSlot: ___, ...shown }: Record<string, unknown>) => JSON.stringify(shown)
  const mixed = QUESTIONS.filter(({ en }) => /[가-힣ㄱ-ㅣ]/.test(said({ ...en })))
  expect(mixed.map(({ id }) => id)).toEqual([])
})
