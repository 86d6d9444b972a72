import { describe, expect, test } from 'vitest'
import { parseArticle } from './parse'
import { serialiseArticle } from './serialise'

const printed = (source: string) => serialiseArticle(parseArticle(source))

describe('an article is printed', () => {
  test('in one way of writing it, with its front matter, anchors, marks and HTML', () => {
    const source =
      '---\ntitle: 별\n---\n별 {#star}\n===\n\n<!-- facts: a.1 -->\n\n- 하나\n- **모델(LLM)**은 <mark>글</mark>\n\n<h3>둘</h3>\n'
    expect(printed(source)).toBe(
      '---\ntitle: 별\n---\n\n# 별 {#star}\n\n<!-- facts: a.1 -->\n\n* 하나\n* **모델(LLM)**은 <mark>글</mark>\n\n<h3>둘</h3>\n',
    )
  })

  test.each([
    ['boxes that are ticked', '* [x] 하나\n* [ ] 둘\n'],
    ['notes and references', '글[^1] [곳][a]\n\n[^1]: 각주\n\n[a]: https://example.org\n'],
    ['an unclosed block of code in HTML', '<pre>글\n'],
    ['what stands between two rules at the beginning', '***\n\n글\n\n***\n'],
  ])('with %s', (_, source) => {
    expect(printed(source)).toBe(source)
  })

  test('twice as once', () => {
    const source = '1) 하나 {#a}\n   둘\n2) 셋\n\n| a |\n|-|\n| <br /> |\n'
    expect(printed(printed(source))).toBe(printed(source))
  })

  test('not at all where printing would change its meaning: it stays as its author wrote it', () => {
    const source = '- </a>```\n<svg onload=x>\n\n3) <i>'
    expect(printed(source)).toBe(source)
  })
})
