import { describe, expect, test } from 'vitest'
import type { QuestionDraft } from './course-draft'
import { doubtsIn } from './doubts'
import { draftCourse } from './draft-course'

const both = (words: string) => ({ ko: words, en: words })
const FACT = {
  ...{ id: 'star.1', lesson: 'colour', tier: 'core', flag: 'ok', asOf: '2026-01', reviewBy: '2027-01-31' },
  ...{ glyph: both('색'), statement: both('뜨거운 별은 푸르다.'), anchorQuote: both('온도가 높으면 푸르고') },
}
const ARTICLE = '# 별의 색 {#colour}\n\n온도가 높으면 푸르고 낮으면 붉어요.\n'
const drafted = draftCourse({
  articles: { ko: ARTICLE },
  facts: { name: 'facts.json', text: JSON.stringify([FACT]) },
  questions: null,
})
if (!drafted.ok) throw new Error(drafted.problems.join('\n'))
const course = drafted.draft

function asked(change: Partial<QuestionDraft>, texts = ['푸른색', '붉은색', '노란색']): QuestionDraft {
  const options = texts.map((text, at) => ({ id: `o${at}`, text, why: `까닭 ${at}이에요.` }))
  const text = { prompt: '뜨거운 별은 무슨 빛일까요?', hint: '불꽃을 떠올려 보세요.', options }
  const body = { kind: 'single', key: 'o0', text: { ko: text, en: text } } as const
  return { id: 'star.1-which', factId: 'star.1', use: 'review', asOf: '2026-01', body, ...change }
}

describe('in a course that holds together', () => {
  test('there is nothing to look at where each question is well made', () => {
    expect(doubtsIn({ ...course, questions: [asked({})] })).toEqual([])
  })

  test.each([
    ['a forbidden form', ['푸른색', '모두 정답', '붉은색'], 'all-or-none'],
    ['an absolute in a wrong option', ['푸른색', '항상 흰색', '붉은색'], 'absolute-in-wrong'],
    ['a right option that is the longest', ['푸르스름하게 빛나는 흰색이다', '붉은색', '노란색'], 'key-longest'],
    ['an explanation that is missing', ['푸른색', '', '노란색'], 'option-missing'],
  ])('%s is named', (_, texts, code) => {
    const said = doubtsIn({ ...course, questions: [asked({}, texts)] })
    expect(said.some((doubt) => doubt.startsWith(`question star.1-which: ${code} (ko`))).toBe(true)
  })

  test('a claim that will not hold for ever has to say as of when', () => {
    expect(doubtsIn({ ...course, questions: [asked({ asOf: null })] })).toEqual([
      'question star.1-which: does not say as of when, though star.1 will not hold for ever',
    ])
  })
})
