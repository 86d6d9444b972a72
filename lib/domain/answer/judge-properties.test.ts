import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance } from './distance'
import { judgeTyped } from './judge'
import { normalForm } from './normal-form'
import { KEYS } from './testing/keys'
import type { TypedKey } from './typed-key'

const keys: TypedKey[] = Object.values(KEYS)
const acceptedOf = ({ answer, accept }: TypedKey) => [answer, ...accept]

/** A key of the course with one of its accepted strings. */
const accepted = fc.constantFrom(...keys.flatMap((key) => acceptedOf(key).map((text) => ({ key, text }))))
const blocked = fc.constantFrom(...keys.flatMap((key) => key.block.map(({ text }) => ({ key, text }))))
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^[가-힣ㄱ-ㅣ ]{0,40}$/),
  fc.stringMatching(/^[a-zA-Z0-9 .,()/-]{0,40}$/),
)

/** `text` with marks that say nothing put between its letters, though not into a number. */
function strewn(text: string, marks: string[]): string {
  const letters = [...text]
  return letters
    .map((letter, at) => {
      const isBesideDigit = /\d/.test(letter) || /\d/.test(letters[at + 1] ?? '')
      return letter + (isBesideDigit ? '' : (marks[at % Math.max(1, marks.length)] ?? ''))
    })
    .join('')
}
const marks = fc.array(fc.constantFrom(' ', '  ', '\t', '-', '.', '·', '’', '!', '\u200b', '❤️'), { maxLength: 5 })

/** Which of the two follows a Hangul syllable: the first after a consonant. */
const particles = fc.constantFrom(
  ...([
    ['은', '는'],
    ['이', '가'],
    ['을', '를'],
    ['과', '와'],
    ['이에요', '예요'],
    ['이라고', '라고'],
    ['입니다', '입니다'],
    ['도', '도'],
  ] as const),
)
const endsInConsonant = (text: string) => /[ㄱ-ㅎ\u11a8-\u11ff]$/.test(text.normalize('NFD'))
const meets = (texts: string[], text: string) => texts.some((each) => normalForm(each) === normalForm(text))

describe('an accepted answer', () => {
  test('is right in whichever case and form of Unicode, with spaces and marks strewn in', () => {
    fc.assert(
      fc.property(
        accepted,
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
        fc.constantFrom('upper', 'lower', 'as it is'),
        marks,
        ({ key, text }, form, letters, between) => {
          const strewnIn = strewn(text, between)
          const cased = letters === 'upper' ? strewnIn.toUpperCase() : strewnIn
          const typed = (letters === 'lower' ? cased.toLowerCase() : cased).normalize(form)
          expect(judgeTyped(key, typed)).toMatchObject({ outcome: 'right', rule: 'exact' })
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('is right with the particle that fits its last sound, unless that makes a blocked word', () => {
    fc.assert(
      fc.property(accepted, particles, ({ key, text }, [afterConsonant, afterVowel]) => {
        const typed = text + (endsInConsonant(text) ? afterConsonant : afterVowel)
        fc.pre(!meets([...key.block.map((each) => each.text), ...acceptedOf(key)], typed))
        expect(judgeTyped(key, typed)).toMatchObject({ outcome: 'right', rule: 'particle' })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a blocked answer', () => {
  test('is never right and never asked about, however it is written or ended', () => {
    fc.assert(
      fc.property(blocked, marks, fc.option(particles), ({ key, text }, between, particle) => {
        const ending = particle === null ? '' : particle[endsInConsonant(text) ? 0 : 1]
        fc.pre(!meets(acceptedOf(key), text + ending))
        expect(judgeTyped(key, strewn(text, between) + ending).outcome).toBe('blocked')
      }),
      { numRuns: 2000 },
    )
  })

  test('beside the right one is not right either', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys.filter(({ block }) => block.length > 0)),
        fc.nat(),
        fc.nat(),
        (key, one, other) => {
          const right = acceptedOf(key)[one % acceptedOf(key).length] ?? ''
          const wrong = key.block[other % key.block.length]?.text ?? ''
          for (const typed of [`${right}, ${wrong}`, `${wrong}/${right}`, `${right}(${wrong})`])
            expect(judgeTyped(key, typed).outcome).toBe('blocked')
        },
      ),
    )
  })
})

describe('whatever is typed', () => {
  test('is judged without throwing, and alike composed and decomposed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), anything, (key, text) => {
        const { outcome } = judgeTyped(key, text.normalize('NFC'))
        expect(judgeTyped(key, text.normalize('NFD')).outcome).toBe(outcome)
        judgeTyped(key, text)
      }),
      { numRuns: 3000 },
    )
  })

  test('is judged by what is accepted and blocked, in whichever order that is listed', () => {
    const near = fc.oneof(anything, misspelt(accepted.map(({ text }) => text)))
    fc.assert(
      fc.property(
        fc
          .constantFrom(...keys)
          .chain((key) =>
            fc.tuple(fc.constant(key), shuffled(acceptedOf(key)), shuffled(key.block), shuffled(key.otherSlot)),
          ),
        near,
        ([key, [answer = '', ...accept], block, otherSlot], text) => {
          const { outcome, rule } = judgeTyped(key, text)
          expect(judgeTyped({ answer, accept, block, otherSlot }, text)).toMatchObject({ outcome, rule })
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('keeps nobody waiting, with 200 characters and a long key', { timeout: 20_000 }, () => {
    const key = {
      answer: '언어'.repeat(100),
      accept: Array.from({ length: 30 }, (_, at) => '모델'.repeat(70 + at)),
      block: Array.from({ length: 30 }, (_, at) => ({ text: '토큰'.repeat(70 + at), why: '' })),
      otherSlot: [],
    }
    const longest = [
      '언모'.repeat(100),
      '들은이가'.repeat(50),
      'rkskek'.repeat(33),
      '('.repeat(200),
      '(가,'.repeat(66),
      '1,1'.repeat(66),
    ]
    for (const text of longest) expect(judgeTyped(key, text).outcome).toBe('wrong')
  })
})

describe('a distance', () => {
  const letters = fc.array(fc.constantFrom<string[]>('ㄱ', 'ㄴ', 'ㅏ', 'ㅓ'), { maxLength: 7 })

  test('is none between like strings alone, as far one way as the other, and as far as one string is longer at least', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b) === 0).toBe(a.join() === b.join())
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
      { numRuns: 3000 },
    )
  })

  test('counts an insertion, a deletion, another letter and a swap of neighbours as one', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (a, where) => {
        const at = where % (a.length + 1)
        expect(distance(a, a.toSpliced(at, 0, 'ㅎ'))).toBe(1)
        if (at < a.length) expect(distance(a, a.toSpliced(at, 1, 'ㅎ'))).toBe(1)
        const [first, second] = [a[at], a[at + 1]]
        if (first !== undefined && second !== undefined && first !== second)
          expect(distance(a, a.toSpliced(at, 2, second, first))).toBe(1)
      }),
    )
  })

  test('with a letter between two swapped ones is three, not two: no stretch is edited twice, so a detour can be shorter', () => {
    const [ca, ac, abc] = [
      ['c', 'a'],
      ['a', 'c'],
      ['a', 'b', 'c'],
    ]
    expect(distance(ca, ac) + distance(ac, abc)).toBe(2)
    expect(distance(ca, abc)).toBe(3)
  })

  test('is never shorter by a detour than half of it, since a swap is two other edits at most', () => {
    fc.assert(
      fc.property(letters, letters, letters, (a, b, c) => {
        expect(distance(a, c)).toBeLessThanOrEqual(2 * (distance(a, b) + distance(b, c)))
      }),
      { numRuns: 3000 },
    )
  })
})

function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length })
}

/** A few letters of the string left out, put in or turned into others. */
function misspelt(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '가', 'ㄴ', 'a', '2')), { maxLength: 3 }))
    .map(([text, slips]) => {
      const jamo = [...text.normalize('NFD')]
      for (const [where, letter] of slips) jamo.splice(where % (jamo.length + 1), where % 2, letter)
      return jamo.join('')
    })
}
