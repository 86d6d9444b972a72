import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KnownSection, keepAnchors } from './keep-anchors'
import { htmlOf } from './markdown'
import { parseArticle } from './parse'
import { textOfHtml } from './plain-text'

const STARS = `# 별의 정의

별은 안에서 수소를 태워 스스로 빛을 내는 뜨거운 천체예요.

# 별의 색

온도가 높으면 푸르고 낮으면 붉어요. 우리 해는 그 사이에 있어요.

# 별의 일생

구름이 모여 태어나고, 수소를 다 쓰면 부풀었다가 식어 가요.
`

/** The course after an article was brought in. */
function knownFrom(source: string, anchors: Record<string, string> = {}): KnownSection[] {
  return parseArticle(source).sections.map(({ slug, title, nodes }) => ({
    anchor: anchors[slug] ?? slug,
    title,
    words: textOfHtml(htmlOf(nodes)),
    isArchived: false,
  }))
}

const anchorsIn = (source: string, known = knownFrom(STARS)) =>
  keepAnchors(parseArticle(source), known).sections.map(({ slug, title }) => `${slug} ← ${title}`)

describe('a section of a revised article', () => {
  test('keeps its anchor where nothing changed', () => {
    expect(anchorsIn(STARS)).toEqual(['별의-정의 ← 별의 정의', '별의-색 ← 별의 색', '별의-일생 ← 별의 일생'])
  })

  test('keeps it under a new heading and in another place', () => {
    const revised = `# 🌟 어떻게 살다 가나

구름이 모여 태어나고, 수소를 다 쓰면 부풀었다가 식어 가요.

# 무엇이 별인가

별은 안에서 수소를 태워 스스로 빛을 내는 뜨거운 천체예요.
`
    expect(anchorsIn(revised)).toEqual(['별의-일생 ← 🌟 어떻게 살다 가나', '별의-정의 ← 무엇이 별인가'])
  })

  test('keeps it when two sections swap their headings: what it says decides', () => {
    const swapped = STARS.replace('# 별의 정의', '# 잠깐')
      .replace('# 별의 색', '# 별의 정의')
      .replace('# 잠깐', '# 별의 색')
    expect(anchorsIn(swapped).slice(0, 2)).toEqual(['별의-정의 ← 별의 색', '별의-색 ← 별의 정의'])
  })

  test('keeps it when half of it was rewritten', () => {
    const revised = STARS.replace('온도가 높으면 푸르고 낮으면 붉어요.', '뜨거운 별은 푸르고 낮으면 붉어요.')
    expect(anchorsIn(revised)[1]).toBe('별의-색 ← 별의 색')
  })

  test('keeps it by its heading alone when all of it was rewritten', () => {
    expect(anchorsIn('# 별의 색\n\n빨강, 노랑, 파랑이 있다.')).toEqual(['별의-색 ← 별의 색'])
  })

  test('that is new gets an anchor that the course never had', () => {
    const archived = knownFrom('# 결론\n\n오래전에 지운 맺음말이 여기 있었다.').map((one) => ({
      ...one,
      isArchived: true,
    }))
    const revised = `${STARS}\n# 별의 색 2\n\n망원경으로 보면 더 많은 빛깔을 가려낼 수 있다.\n`
    expect(anchorsIn(revised, [...knownFrom(STARS), ...archived]).at(-1)).toBe('별의-색-2 ← 별의 색 2')
    expect(anchorsIn('# 결론\n\n하늘은 넓다.\n\n# 결론\n\n끝없이 넓다.', archived)).toEqual([
      '결론 ← 결론',
      '결론-2 ← 결론',
    ])
  })

  test('comes back from the archive by what it says', () => {
    const archived = knownFrom(STARS).map((one) => ({ ...one, isArchived: true }))
    expect(anchorsIn(STARS.replace('# 별의 색', '# 빛깔'), archived)[1]).toBe('별의-색 ← 빛깔')
  })

  test('takes the anchor that its author wrote, whatever it says', () => {
    expect(anchorsIn(STARS.replace('# 별의 정의', '# 별의 정의 {#what}'))[0]).toBe('what ← 별의 정의')
  })

  test('is named in the front matter by the slug of its own text, and the lesson finds it', () => {
    const front = '---\nlessons:\n  - slug: colour\n    title: 색\n    sections: [빛깔]\n---\n\n'
    const article = keepAnchors(parseArticle(front + STARS.replace('# 별의 색', '# 빛깔')), knownFrom(STARS))
    expect(article.frontMatter.lessons[0]?.sections).toEqual(['별의-색'])
  })

  test('is found again where a lesson pauses after it', () => {
    const front = '---\nlessons:\n  - slug: colour\n    title: 색\n    sections: [빛깔, 하나]\n    pause: 빛깔\n---\n\n'
    const article = keepAnchors(parseArticle(front + STARS.replace('# 별의 색', '# 빛깔')), knownFrom(STARS))
    expect(article.frontMatter.lessons[0]?.pause).toBe('별의-색')
  })
})

describe('whatever the article', () => {
  const line = fc.constantFrom('# 하나', '# 둘', '## 하나', '글', '다른 글', '하나 둘 셋 넷', '', '# 셋 {#하나}')
  const article = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n\n'))

  test('anchors stay distinct, and the same article again keeps every one', () => {
    fc.assert(
      fc.property(article, article, (before, after) => {
        const once = keepAnchors(parseArticle(after), knownFrom(before)).sections.map(({ slug }) => slug)
        expect(new Set(once).size).toBe(once.length)
        const known = knownFrom(
          after,
          Object.fromEntries(parseArticle(after).sections.map(({ slug }, i) => [slug, once[i] ?? ''])),
        )
        expect(keepAnchors(parseArticle(after), known).sections.map(({ slug }) => slug)).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })
})
