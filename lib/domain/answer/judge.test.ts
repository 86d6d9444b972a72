import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeTyped, type Outcome } from './judge'
import { normalForm } from './normal-form'
import type { TypedKey } from './typed-key'

const key = (answer: string, accept: string[] = [], block: string[] = [], otherSlot: string[] = []): TypedKey => ({
  answer,
  accept,
  block: block.map((text) => ({ text, why: `not ${text}` })),
  otherSlot: otherSlot.map((text) => ({ text, why: `${text} is another slot` })),
})

const TRANSFORMER = key('트랜스포머', ['Transformer'])
const NLP = key(
  '자연어 처리',
  ['natural language processing', 'NLP'],
  ['신경언어 프로그래밍', 'neuro-linguistic programming'],
)
const CLAUDE = key('클로드', ['Claude'], ['클라우드', 'cloud'], ['Anthropic', '앤트로픽'])
const GPU = key('GPU', ['지피유', '그래픽 처리 장치'], ['TPU', 'CPU'])
const TOKENISATION = key('토큰화', ['tokenization', 'tokenisation'], ['토큰', '정규화'])
const TOKEN = key('토큰', ['token'], ['토큰화'])
const LLM = key('대규모 언어 모델', ['대형 언어 모델', '거대 언어 모델', 'large language model', 'LLM'])
const SELF = key('셀프 어텐션', ['자기 주의', 'self-attention'])
const GPT = key('GPT', ['지피티'])

const TABLE: [TypedKey, string, Outcome, string][] = [
  [TRANSFORMER, '트랜스포머', 'right', 'exact'],
  [TRANSFORMER, 'transformer', 'right', 'exact'],
  [TRANSFORMER, 'TRANSFORMER', 'right', 'exact'],
  [TRANSFORMER, 'ＴＲＡＮＳＦＯＲＭＥＲ', 'right', 'exact'],
  [TRANSFORMER, '트랜스 포머', 'right', 'exact'],
  [TRANSFORMER, '트랜스포머.', 'right', 'exact'],
  [TRANSFORMER, '‘트랜스포머’', 'right', 'exact'],
  [TRANSFORMER, '트랜스포머'.normalize('NFD'), 'right', 'exact'],
  [TRANSFORMER, '트랜스포머예요', 'right', 'particle'],
  [TRANSFORMER, '트랜스포머입니다', 'right', 'particle'],
  [TRANSFORMER, '트랜스포머가', 'right', 'particle'],
  [TRANSFORMER, '트랜스포머라고요', 'right', 'particle'],
  [TRANSFORMER, '트렌스포머', 'ask', 'typo'],
  [TRANSFORMER, '트랜스폼머', 'ask', 'typo'],
  [TRANSFORMER, 'tranformer', 'ask', 'typo'],
  [TRANSFORMER, 'transfromer', 'ask', 'typo'],
  [TRANSFORMER, 'xmfostmvhaj', 'retry', 'layout'],
  [TRANSFORMER, '순환 신경망', 'wrong', 'none'],
  [TRANSFORMER, '', 'wrong', 'none'],
  [TRANSFORMER, '   ', 'wrong', 'none'],
  [TRANSFORMER, '!!!', 'wrong', 'none'],
  [NLP, '자연어처리', 'right', 'exact'],
  [NLP, '자연어 처리', 'right', 'exact'],
  [NLP, '자연어  처 리', 'right', 'exact'],
  [NLP, 'Natural Language Processing', 'right', 'exact'],
  [NLP, 'natural-language processing', 'right', 'exact'],
  [NLP, '자연어 처리를', 'right', 'particle'],
  [NLP, '자연어 처리요', 'right', 'particle'],
  [NLP, '신경언어 프로그래밍', 'blocked', 'blocked'],
  [NLP, '신경 언어 프로그래밍이에요', 'blocked', 'blocked'],
  [NLP, '자연어 저리', 'ask', 'typo'],
  [NLP, 'natural language procesing', 'ask', 'typo'],
  [NLP, 'wkdusdj cjfl', 'retry', 'layout'],
  [NLP, 'wkdusdjcjfl', 'retry', 'layout'],
  [CLAUDE, '클로드', 'right', 'exact'],
  [CLAUDE, 'claude', 'right', 'exact'],
  [CLAUDE, '클로드는', 'right', 'particle'],
  [CLAUDE, '클라우드', 'blocked', 'blocked'],
  [CLAUDE, '클라우드예요', 'blocked', 'blocked'],
  [CLAUDE, 'cloud', 'blocked', 'blocked'],
  [CLAUDE, 'Claud', 'wrong', 'none'],
  [CLAUDE, 'Anthropic', 'retry', 'other-slot'],
  [CLAUDE, '앤트로픽이요', 'retry', 'other-slot'],
  [CLAUDE, '클루드', 'ask', 'typo'],
  [CLAUDE, 'zmffhem', 'retry', 'layout'],
  [CLAUDE, '챗지피티', 'wrong', 'none'],
  [GPU, 'gpu', 'right', 'exact'],
  [GPU, 'G.P.U.', 'right', 'exact'],
  [GPU, 'TPU', 'blocked', 'blocked'],
  [GPU, 'gpi', 'wrong', 'none'],
  [GPU, 'GPU요', 'right', 'particle'],
  [GPU, '그래픽처리장치', 'right', 'exact'],
  [GPU, '그래픽 처리장치예요', 'right', 'particle'],
  [GPU, 'ㅎㅔㅕ', 'retry', 'layout'],
  [TOKENISATION, '토큰화', 'right', 'exact'],
  [TOKENISATION, '토큰 화', 'right', 'exact'],
  [TOKENISATION, '토큰', 'blocked', 'blocked'],
  [TOKENISATION, '토큰이', 'blocked', 'blocked'],
  [TOKENISATION, '정규화', 'blocked', 'blocked'],
  [TOKENISATION, 'tokenisation', 'right', 'exact'],
  [TOKENISATION, 'tokenizaton', 'ask', 'typo'],
  [TOKEN, '토큰', 'right', 'exact'],
  [TOKEN, '토큰화', 'blocked', 'blocked'],
  [TOKEN, '토큰이에요', 'right', 'particle'],
  [TOKEN, '토근', 'ask', 'typo'],
  [LLM, 'LLM', 'right', 'exact'],
  [LLM, 'llm', 'right', 'exact'],
  [LLM, '대형언어모델', 'right', 'exact'],
  [LLM, '거대 언어모델', 'right', 'exact'],
  [LLM, 'Large Language Model', 'right', 'exact'],
  [LLM, 'large languge model', 'ask', 'typo'],
  [LLM, '대규모 언어 모형', 'wrong', 'none'],
  [LLM, 'eorbahdjsdjahepf', 'retry', 'layout'],
  [SELF, '셀프어텐션', 'right', 'exact'],
  [SELF, 'self‑attention', 'right', 'exact'],
  [SELF, 'Self Attention', 'right', 'exact'],
  [SELF, '자기주의', 'right', 'exact'],
  [SELF, '셀프 어탠션', 'ask', 'typo'],
  [GPT, 'ㅎㅔㅅ', 'retry', 'layout'],
  [GPT, 'gpt', 'right', 'exact'],
]

describe('a typed answer', () => {
  test.each(TABLE)('%# for %o: “%s” is %s by %s', (typedKey, text, outcome, rule) => {
    expect(judgeTyped(typedKey, text)).toMatchObject({ outcome, rule })
  })

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[가-힣 ]{0,12}$/),
  )

  test('of whatever letters never throws', () => {
    fc.assert(
      fc.property(texts, (text) => judgeTyped(CLAUDE, text).outcome !== undefined),
      { numRuns: 3000 },
    )
  })

  test('is judged alike composed and decomposed, with spaces and without', () => {
    fc.assert(
      fc.property(texts, fc.nat(5), (text, at) => {
        const spaced = [...text].toSpliced(at, 0, ' ').join('')
        for (const typedKey of [NLP, CLAUDE]) {
          expect(normalForm(text.normalize('NFD'))).toBe(normalForm(text.normalize('NFC')))
          expect(judgeTyped(typedKey, spaced.normalize('NFC')).outcome === 'right').toBe(
            judgeTyped(typedKey, [...text].join('')).outcome === 'right',
          )
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('that is accepted is always right, and one that is blocked never', () => {
    for (const typedKey of [TRANSFORMER, NLP, CLAUDE, GPU, TOKENISATION, TOKEN, LLM, SELF, GPT]) {
      for (const text of [typedKey.answer, ...typedKey.accept]) expect(judgeTyped(typedKey, text).outcome).toBe('right')
      for (const { text } of typedKey.block) expect(judgeTyped(typedKey, text).outcome).toBe('blocked')
    }
  })
})
