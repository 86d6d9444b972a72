import { describe, expect, test } from 'vitest'
import type { Language } from '../language'
import type { FindingCode } from './finding'
import { isPublishable, lint } from './lint'
import type { ClozeBody, Option, QuestionBody, SingleBody, SingleText, TypedBody } from './question'

const SINGLE: SingleBody = {
  kind: 'single',
  key: 'probability',
  text: {
    ko: {
      prompt: '생성형 LLM이 글을 이어 쓸 때, 한 걸음마다 계산해 내놓는 것은 무엇일까요?',
      hint: '',
      options: [
        { id: 'probability', text: '어휘의 모든 토큰에 매긴 다음 자리 확률', why: '이 확률에서 토큰 하나를 골라요.' },
        { id: 'documents', text: '질문과 뜻이 가까운 순서로 세운 문서 목록', why: '검색기가 내놓는 것이에요.' },
        { id: 'tree', text: '문장의 주어와 서술어를 이은 구문 나무', why: '구문 분석기의 결과예요.' },
      ],
    },
    en: {
      prompt: 'While a generative LLM continues a text, what does it compute at every step?',
      hint: '',
      options: [
        { id: 'probability', text: 'A next-position probability for every token', why: 'One token is picked from it.' },
        { id: 'documents', text: 'A list of documents ranked by closeness', why: "That is a retriever's output." },
        { id: 'tree', text: 'A syntax tree linking subject and predicate', why: "That is a parser's result." },
      ],
    },
  },
}

const KEY = { accept: [], block: [{ text: '토큰화', why: '나누는 일이에요.' }], otherSlot: [] }
const TYPED: TypedBody = {
  kind: 'typed',
  text: {
    ko: { prompt: 'LLM이 글을 세는 단위는?', hint: '두 글자', why: '모델은 토큰을 받아요.', answer: '토큰', ...KEY },
    en: {
      prompt: 'The unit in which an LLM counts text?',
      hint: '',
      why: 'A model takes these.',
      answer: 'token',
      ...KEY,
    },
  },
}
const CLOZE: ClozeBody = {
  kind: 'cloze',
  key: 'next',
  text: {
    ko: {
      prompt: '각 자리의 예측을 채점할 정답은 ▢ 이다.',
      hint: '',
      answer: '다음 토큰',
      accept: [],
      block: [],
      otherSlot: [],
      options: options('원문의 바로 다음 토큰', '원문에서 가려 둔 토큰', '사람이 더 좋다 한 답변'),
    },
    en: {
      prompt: 'The prediction at each position is marked against ▢.',
      hint: '',
      answer: 'the next token',
      accept: [],
      block: [],
      otherSlot: [],
      options: options('the next token of the text', 'a masked token of the text', 'the answer people preferred'),
    },
  },
}

function options(...texts: string[]): Option[] {
  return texts.map((text, index) => ({ id: ['next', 'masked', 'preferred'][index] ?? '', text, why: `까닭 ${index}` }))
}

type Change = (text: SingleText) => Partial<SingleText>
const single = (language: Language, change: Change): SingleBody => ({
  ...SINGLE,
  text: { ...SINGLE.text, [language]: { ...SINGLE.text[language], ...change(SINGLE.text[language]) } },
})
const withOption = (position: number, change: Partial<Option>) => (text: SingleText) => ({
  options: text.options.map((option, index) => (index === position ? { ...option, ...change } : option)),
})

const codesOf = (body: QuestionBody) =>
  lint(body).map(({ severity, code, language }) => `${severity} ${code} ${language}`)

describe('the linter', () => {
  test.each([SINGLE, TYPED, CLOZE])('is content with a good $kind question', (body) => {
    expect(codesOf(body)).toEqual([])
    expect(isPublishable(body)).toBe(true)
  })

  const ERRORS: [string, FindingCode, QuestionBody][] = [
    ['an empty prompt', 'prompt-missing', single('ko', () => ({ prompt: ' ' }))],
    ['an option without words', 'option-missing', single('ko', withOption(1, { text: '' }))],
    ['an option without explanation', 'why-missing', single('ko', withOption(2, { why: '\n' }))],
    [
      'two equal options',
      'option-repeated',
      single('ko', (text) => withOption(1, { text: ` ${text.options[2]?.text}` })(text)),
    ],
    ['a key that is no option', 'key-missing', { ...SINGLE, key: 'gone' }],
    ['one option only', 'options-few', single('ko', (text) => ({ options: text.options.slice(0, 1) }))],
    [
      'the answer in the prompt',
      'answer-in-prompt',
      single('ko', () => ({ prompt: '어휘의 모든 토큰에 매긴 다음 자리 확률이란?' })),
    ],
    ['a cloze without a gap', 'gap-missing', cloze({ prompt: '빈칸이 없다.' })],
    ['a cloze with two gaps', 'gap-repeated', cloze({ prompt: '▢ 다음은 ▢ 이다.' })],
    ['a cloze that names its answer', 'answer-in-prompt', cloze({ prompt: '다음 토큰이란 ▢ 이다.' })],
    ['a typed question without answer', 'answer-missing', typed({ answer: '…' })],
    ['an accepted answer that is blocked', 'accepted-and-blocked', typed({ accept: ['토큰화'] })],
    ['a blocked answer without remark', 'why-missing', typed({ block: [{ text: '단어', why: '' }] })],
    ['a typed question without explanation', 'why-missing', typed({ why: '' })],
  ]

  test.each(ERRORS)('refuses %s', (_, code, body) => {
    expect(codesOf(body)).toContain(`error ${code} ko`)
    expect(isPublishable(body)).toBe(false)
  })

  test('refuses a question that one language lacks, and says it once', () => {
    const empty = single('en', (text) => ({
      prompt: '',
      options: text.options.map(({ id }) => ({ id, text: '', why: '' })),
    }))
    expect(codesOf(empty)).toEqual(['error language-missing en'])
  })

  test('refuses options that do not pair across the languages', () => {
    expect(codesOf(single('en', withOption(2, { id: 'other' })))).toContain('error options-unpaired en')
  })

  const WARNINGS: [string, FindingCode, QuestionBody][] = [
    [
      'a wrong option much shorter than the right one',
      'option-shorter',
      single('ko', withOption(1, { text: '문서 목록' })),
    ],
    [
      'a wrong option much longer',
      'option-longer',
      single('ko', withOption(1, { text: '질문과 뜻이 가까운 순서로 하나씩 차례차례 세운 문서들의 목록' })),
    ],
    [
      'a right option that stands out by its length',
      'key-longest',
      single('ko', withOption(0, { text: '어휘에 있는 모든 토큰에 하나씩 매긴 다음 자리 확률' })),
    ],
    [
      'an absolute in a wrong option only',
      'absolute-in-wrong',
      single('ko', withOption(1, { text: '질문에 언제나 맞는 순서로 세운 문서 목록' })),
    ],
    ['a negated stem', 'negated', single('ko', () => ({ prompt: '다음 가운데 LLM이 아닌 것은?' }))],
    [
      '“all of the above”',
      'all-or-none',
      single('ko', withOption(1, { text: '위의 모두가 한 걸음마다 내놓는 것이다' })),
    ],
    ['two options only', 'options-few', single('ko', (text) => ({ options: text.options.slice(0, 2) }))],
    ['a hint that is the answer', 'answer-in-hint', typed({ hint: '토큰이에요' })],
    [
      'an accepted answer in the prompt',
      'accepted-in-prompt',
      typed({ prompt: 'token이라고도 하는 것은?', accept: ['token'] }),
    ],
    [
      'one explanation for two options',
      'why-repeated',
      single('ko', withOption(2, { why: '검색기가 내놓는 것이에요.' })),
    ],
  ]

  test.each(WARNINGS)('looks twice at %s', (_, code, body) => {
    expect(codesOf(body)).toContain(`warning ${code} ko`)
  })

  test('publishes in spite of warnings', () => {
    expect(isPublishable(single('ko', () => ({ prompt: '다음 가운데 LLM이 아닌 것은?' })))).toBe(true)
  })

  test('says by how much the length differs', () => {
    const finding = lint(single('ko', withOption(1, { text: '문서 목록' }))).find(
      ({ code }) => code === 'option-shorter',
    )
    expect(finding).toMatchObject({ place: { part: 'option', optionId: 'documents' }, params: { percent: 77 } })
  })

  test('allows a prompt that names what it lets choose from', () => {
    const options = [
      { id: 'probability', text: 'BERT', why: 'a' },
      { id: 'documents', text: 'GPT', why: 'b' },
      { id: 'tree', text: 'LSTM', why: 'c' },
    ]
    const body = single('ko', () => ({ prompt: 'BERT와 GPT와 LSTM 가운데 양쪽을 보는 것은?', options }))
    expect(codesOf(body)).toEqual([])
  })

  test('does not find a Latin answer inside another word', () => {
    const body = typed({ prompt: 'brain을 본뜬 것은?', answer: 'AI' })
    expect(codesOf(body)).toEqual([])
  })

  test('tells apart options that differ by their signs', () => {
    const texts = ['C', 'C++', 'C#']
    const body = single('ko', (text) => ({
      options: text.options.map((option, at) => ({ ...option, text: texts[at] ?? '' })),
    }))
    expect(codesOf(body)).toEqual([])
  })
})

function cloze(change: Partial<ClozeBody['text']['ko']>): ClozeBody {
  return { ...CLOZE, text: { ...CLOZE.text, ko: { ...CLOZE.text.ko, ...change } } }
}

function typed(change: Partial<TypedBody['text']['ko']>): TypedBody {
  return { ...TYPED, text: { ...TYPED.text, ko: { ...TYPED.text.ko, ...change } } }
}
