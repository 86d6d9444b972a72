import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../article/decode'
import { QuestionFiles, toBody, toHead } from '../question/schema'
import type { BroughtFile, ExchangedQuestion } from './exchanged'
import { guarded, unguarded } from './formula-guard'
import { writeJson } from './json-file'
import { readQuestionFile } from './read-file'
import { writeTable } from './table-file'
import { anyQuestions } from './testing/any-question'

const FOLDER = 'content/what-is-llm/questions'
const course: ExchangedQuestion[] = readdirSync(FOLDER).flatMap((name) =>
  QuestionFiles.parse(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))).map((file) => ({
    ...toHead(file),
    status: 'published' as const,
    body: toBody(file),
  })),
)

const questionsOf = ({ rows }: BroughtFile) =>
  rows.map(({ question: { change, status, ...rest } }) => ({ ...rest, status: status ?? 'draft' }))

describe('what was exported comes back', () => {
  test('from JSON, and goes out again byte for byte', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const text = writeJson(questions)
        const file = readQuestionFile(text)
        expect(file.problems).toEqual([])
        expect(writeJson(questionsOf(file))).toBe(text)
      }),
    )
  })

  test('from a table with any separator, also as JSON', () => {
    fc.assert(
      fc.property(anyQuestions, fc.constantFrom('comma', 'semicolon', 'tab'), (questions, separation) => {
        const text = writeTable(questions, separation)
        const file = readQuestionFile(text)
        expect(file.problems).toEqual([])
        expect(file.format).toBe(separation)
        expect(writeJson(questionsOf(file))).toBe(writeJson(questions))
        expect(writeTable(questionsOf(file), separation)).toBe(text)
      }),
    )
  })

  test('all of the built-in course, both ways', () => {
    expect(course.length).toBeGreaterThan(90)
    const json = writeJson(course)
    expect(writeJson(questionsOf(readQuestionFile(json)))).toBe(json)
    expect(writeJson(questionsOf(readQuestionFile(writeTable(course))))).toBe(json)
  })

  test('the files of the built-in course can be imported as they are', () => {
    for (const name of readdirSync(FOLDER)) {
      const file = readQuestionFile(readFileSync(`${FOLDER}/${name}`, 'utf8'))
      expect(file.problems, name).toEqual([])
      expect(file.rows.length).toBeGreaterThan(0)
    }
  })
})

describe('a table is safe to open', () => {
  const dangerous = /^[=+\-@\t\r\n＝＋－＠]/

  test('no cell begins like a formula, and the guard comes off again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', '가') }),
        (text) => {
          expect(guarded(text)).not.toMatch(dangerous)
          expect(unguarded(guarded(text))).toBe(text)
        },
      ),
    )
  })

  test('a prompt that is a formula stands in the file behind an apostrophe', () => {
    const [question] = course
    if (!question) throw new Error('The course has no question.')
    const formula = '=HYPERLINK("http://example.com";"?")'
    const { ko, en } = question.body.text
    const body = { ...question.body, text: { ko: { ...ko, prompt: formula }, en } } as typeof question.body
    const text = writeTable([{ ...question, body }])
    expect(text).toContain(`"'=HYPERLINK(""http://example.com"";""?"")"`)
    expect(questionsOf(readQuestionFile(text))[0]?.body.text.ko.prompt).toBe(formula)
  })
})

describe('a table is read whatever its encoding', () => {
  const text = writeTable(course).replace('\uFEFF', '')
  const wide = (isLittle: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return isLittle ? bytes : bytes.swap16()
  }

  test.each([
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-8', Buffer.from(text)],
    ['utf-16le', wide(true)],
    ['utf-16be', wide(false)],
  ])('%s', (encoding, bytes) => {
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({ ok: true, encoding })
    if (decoded.ok) expect(writeJson(questionsOf(readQuestionFile(decoded.text)))).toBe(writeJson(course))
  })

  test('EUC-KR, as spreadsheets of older Windows save it', () => {
    // 가나 in the two bytes each that EUC-KR has for them
    const header = Buffer.from('id,fact,kind,prompt_ko\r\nq1,f1,typed,')
    const decoded = decodeText(Buffer.concat([header, Buffer.from([0xb0, 0xa1, 0xb3, 0xaa])]))
    expect(decoded).toMatchObject({ ok: true, encoding: 'euc-kr' })
    if (decoded.ok) expect(questionsOf(readQuestionFile(decoded.text))[0]?.body.text.ko.prompt).toBe('가나')
  })
})
