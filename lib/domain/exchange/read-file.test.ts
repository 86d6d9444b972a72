import { describe, expect, test } from 'vitest'
import { readQuestionFile } from './read-file'

const found = (text: string) =>
  readQuestionFile(text).problems.map(({ row, column, code }) => [row, column, code].join(' · '))

const HEAD = 'id,fact,kind,right,prompt_ko,option_1_ko,option_2_ko'

describe('a wrong table says row, column and reason', () => {
  test('a cell that is not what its column takes', () => {
    const rows = [
      'Q 1,f1,single,1,물음,가,나',
      'q2,,single,1,물음,가,나',
      'q3,f1,choose,1,물음,가,나',
      'q4,f1,single,zz top,물음,가,나',
    ]
    expect(found([HEAD, ...rows].join('\n'))).toEqual([
      '2 · id · question-id',
      '3 · fact · missing',
      '4 · kind · not-a-choice',
      '5 · right · one-right',
    ])
  })

  test('rows are counted as a spreadsheet counts them: line ends in a cell and empty rows too', () => {
    expect(found(`${HEAD}\nq1,f1,single,1,"물음\n이에요",가,나\n\nQ,f1,single,1,물음,가,나\n`)).toEqual([
      '4 · id · question-id',
    ])
  })

  test('columns that nobody knows, that are missing, or that stand twice', () => {
    expect(found('id,fact,kind,promt_ko\nq1,f1,typed,물음')).toEqual(['1 · promt_ko · column-unknown'])
    expect(found('name,what\nq1,f1')).toEqual(['1 ·  · columns-missing'])
    expect(found('id,fact,kind,id\nq1,f1,typed,q2')).toEqual(['1 · id · column-twice'])
  })

  test('a cell of another kind, a hole in a list, a side that is neither', () => {
    expect(found('id,fact,kind,option_1_ko\nq1,f1,typed,가')).toEqual(['2 · option_1_ko · not-for-kind'])
    expect(found('id,fact,kind,option_1_ko,option_3_ko\nq1,f1,single,가,나')).toEqual(['2 · option_2_id · gap-in-list'])
    const claims = 'id,fact,kind,option_1_ko,option_1_holds\nq1,f1,true_false,가,maybe\nq2,f1,true_false,가,'
    expect(found(claims)).toEqual(['2 · option_1_holds · yes-or-no', '3 · option_1_holds · missing'])
  })

  test('a quote without an end, a row that is too long, the same question twice, nothing', () => {
    expect(found(`${HEAD}\nq1,f1,single,1,"물음,가,나`)).toEqual([' ·  · quote'])
    expect(found('id,fact,kind\nq1,f1,typed,more')).toEqual(['2 ·  · cells-beyond'])
    expect(found('id,fact,kind\nq1,f1,typed\nq1,f1,typed')).toEqual(['3 · id · id-twice'])
    expect(found('')).toEqual([' ·  · empty'])
    expect(found('id,fact,kind\n')).toEqual([' ·  · empty'])
  })

  test('a month that a spreadsheet turned into a date', () => {
    expect(found('id,fact,kind,as_of\nq1,f1,typed,Sep-24')).toEqual(['2 · as_of · month'])
  })
})

describe('wrong JSON says which question, field and reason', () => {
  const one = { id: 'q1', fact: 'f1', kind: 'single', key: 'a' }

  test('a field that is none, a text that is a number, a language that is missing', () => {
    const text = JSON.stringify([
      { ...one, promt: 'x' },
      { ...one, id: 'q2', ko: { prompt: 7 } },
    ])
    expect(found(text)).toEqual(['1 · promt · field-unknown', '2 · ko.prompt · wrong-type'])
  })

  test.each([
    ['[\n  {"id": "q1",}\n]', 2],
    ['[\n  {"id": "q1"}\n  {"id": "q2"}\n]', 3],
    ['[\n  {"id": "q1"\n', 0],
  ])('what is no JSON names the line where it can', (text, line) => {
    const [problem] = readQuestionFile(text).problems
    expect(problem?.code).toBe('json')
    if (line > 0) expect(problem?.params.line).toBe(line)
  })

  test('what is no list, and letters that no database keeps', () => {
    expect(found('{"id": "q1"}')).toEqual([' ·  · not-a-list'])
    expect(found(JSON.stringify([{ ...one, ko: { prompt: 'a\u0000' } }]))).toEqual(['1 · ko.prompt · not-storable'])
    expect(found('[{"id":"q1","fact":"f1","kind":"single","ko":{"prompt":"\\ud800"}}]')).toEqual([
      '1 · ko.prompt · not-storable',
    ])
  })

  test('a draft in one language gets the options of the other, to be written', () => {
    const options = [
      { id: 'a', text: '가', why: '' },
      { id: 'b', text: '나', why: '' },
    ]
    const { rows, problems } = readQuestionFile(JSON.stringify([{ ...one, ko: { prompt: '물음', options } }]))
    expect(problems).toEqual([])
    expect(rows[0]?.question.body.text.en).toMatchObject({ prompt: '', options: [{ id: 'a', text: '' }, { id: 'b' }] })
  })

  test('more than a server reads at once is refused before it is read', () => {
    expect(found(`[${' '.repeat(2_000_001)}]`)).toEqual([' ·  · too-large'])
  })
})

test('options may be named by number, and without ids they are called by their letters', () => {
  const { rows } = readQuestionFile(`${HEAD}\nq1,f1,single,2,물음,가,나\nq2,f1,multiple,1 b,물음,가,나`)
  expect(rows.map(({ question }) => question.body)).toMatchObject([
    {
      kind: 'single',
      key: 'b',
      text: {
        ko: {
          options: [
            { id: 'a', text: '가' },
            { id: 'b', text: '나' },
          ],
        },
      },
    },
    { kind: 'multiple', keys: ['a', 'b'] },
  ])
})
