import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlOf } from './markdown'
import { parseArticle } from './parse'

/** Of the same structure as a post that somebody wrote for a blog: two levels, an HTML heading, rules, a table. */
const POST = `---
title: "[글] 별이란?"
tags:
  - [별, 하늘]
date: 2024-09-19
---

별에 대해 알아보자.

---

# 별의 정의

별은 <mark>스스로 빛나는</mark> 천체이다.

## 별의 특징

- **뜨겁다**

## 별의 일생

1. **태어남**:  
   구름이 모인다.

---

# 주요 별

| **이름** | **색** |
| -------- | ------ |
| 시리우스 | 희다 <br /> 밝다 |

<h3>겹별: <code>미자르</code></h3>

눈으로 나뉜다.

---

# 결론

별은 많다.
`

const outlineOf = (source: string) => parseArticle(source).sections.map(({ level, slug }) => `${level} ${slug}`)
const codesOf = (source: string) => parseArticle(source).warnings.map(({ line, code }) => `${line} ${code}`)
const htmlIn = (source: string) => parseArticle(source).sections.map(({ nodes }) => htmlOf(nodes))

describe('an article', () => {
  test('becomes sections with level, title, readable slug and line', () => {
    const { title, sections } = parseArticle(POST)
    expect(title).toBe('[글] 별이란?')
    expect(sections.map(({ level, title, slug, line }) => [level, title, slug, line])).toEqual([
      [1, '별의 정의', '별의-정의', 12],
      [2, '별의 특징', '별의-특징', 16],
      [2, '별의 일생', '별의-일생', 20],
      [1, '주요 별', '주요-별', 27],
      [3, '겹별: 미자르', '겹별-미자르', 33],
      [1, '결론', '결론', 39],
    ])
  })

  test('says where text is left out and where a level is skipped', () => {
    expect(codesOf(POST)).toEqual(['8 before-heading', '33 skipped-level'])
  })

  test('needs no front matter: the first heading is the title', () => {
    expect(parseArticle('# 하나\n\n글').title).toBe('하나')
    expect(parseArticle('# 하나\n\n글').frontMatter.lessons).toEqual([])
  })

  test('without any heading says so', () => {
    expect(codesOf('글 한 줄')).toEqual(['1 no-heading'])
    expect(codesOf('')).toEqual(['1 no-heading'])
  })

  test.each([
    ['not YAML', '---\ntitle: [a\n---\n# 하나'],
    ['another shape', '---\nlessons: 3\n---\n# 하나'],
    ['an alias, which could stand for gigabytes', '---\na: &x [1]\nb: *x\n---\n# 하나'],
  ])('with front matter that is %s is read without it and says so', (_, source) => {
    expect(codesOf(source)).toEqual(['1 front-matter'])
    expect(outlineOf(source)).toEqual(['1 하나'])
  })

  test('may begin with a byte order mark and end its lines like Windows', () => {
    expect(outlineOf('\uFEFF---\r\ntitle: 글\r\n---\r\n\r\n# 하나\r\n\r\n둘\r\n---\r\n')).toEqual(['1 하나', '2 둘'])
  })

  test('shows a heading inside a fence as code', () => {
    expect(outlineOf('# 하나\n\n```md\n# 둘 {#two}\n```\n')).toEqual(['1 하나'])
  })
})

describe('a heading', () => {
  test('pairs across languages by an anchor that the author wrote', () => {
    expect(parseArticle('## 이름 {#name}').sections).toMatchObject([{ title: '이름', slug: 'name' }])
    expect(parseArticle('Name {#name}\n----').sections).toMatchObject([{ title: 'Name', slug: 'name', level: 2 }])
  })

  test('keeps its anchor even when an earlier title sounds the same', () => {
    expect(outlineOf('# Name\n\n# Other {#name}')).toEqual(['1 name-2', '1 name'])
  })

  test('of the same name gets a number', () => {
    expect(outlineOf('# 결론\n\n# 결론\n\n# 결론 2\n\n# 결론')).toEqual([
      '1 결론',
      '1 결론-2',
      '1 결론-2-2',
      '1 결론-3',
    ])
  })

  test('with an anchor used before says so', () => {
    expect(outlineOf('# 하나 {#a}\n\n# 둘 {#a}')).toEqual(['1 a', '1 a-2'])
    expect(codesOf('# 하나 {#a}\n\n# 둘 {#a}')).toEqual(['3 repeated-anchor'])
  })

  test('without a letter still has a slug', () => {
    expect(outlineOf('# 🌟\n\n# !!!')).toEqual(['1 section', '1 section-2'])
  })

  test('loses its tags and keeps its words', () => {
    expect(parseArticle('# LLM <b>정의</b>').sections[0]?.title).toBe('LLM 정의')
  })
})

describe('a mark', () => {
  test('names facts, checks, predictions and corrections of its section', () => {
    const [section] = parseArticle('# 하나\n\n<!-- facts: a.1 a.2 -->\n<!-- check: q.1, q.2 -->\n\n글').sections
    expect(section?.marks).toEqual([
      { kind: 'facts', ids: ['a.1', 'a.2'], line: 3 },
      { kind: 'check', ids: ['q.1', 'q.2'], line: 4 },
    ])
  })

  test('that nobody knows is pointed out and never shown', () => {
    expect(codesOf('# 하나\n\n<!-- chek: q.1 -->')).toEqual(['3 unknown-mark'])
    expect(htmlIn('# 하나\n\n<!-- chek: q.1 -->\n\n글')).toEqual(['<p>글</p>'])
  })
})

describe('what reaches a page', () => {
  test.each([
    ['a script', '<script>alert(1)</script>\n\n글', '<p>글</p>'],
    ['a script in a line', '글 <script>alert(1)</script>', '<p>글 alert(1)</p>'],
    ['an event handler', '<img src=x onerror=alert(1)> 글', '<p> 글</p>'],
    ['an address that runs', '[글](javascript:alert(1))', '<p><a>글</a></p>'],
    ['an address that runs, disguised', '[글](JaVaScRiPt&colon;alert(1))', '<p><a>글</a></p>'],
    ['data as an address', '[글](data:text/html,x)', '<p><a>글</a></p>'],
    ['a picture of another host', '![별](https://example.org/star.png)', '<p><img alt="별"></p>'],
    ['a picture of another host, disguised', '![별](//example.org/star.png)', '<p><img alt="별"></p>'],
    ['a picture of another host, much disguised', '![별](/%5C/example.org/star.png)', '<p><img alt="별"></p>'],
    ['data as a picture', '![별](data:image/png;base64,AA)', '<p><img alt="별"></p>'],
  ])('is not %s', (_, text, html) => {
    expect(htmlIn(`# 하나\n\n${text}`)).toEqual([html])
  })

  test('is prose, links to the web, tables and pictures of this site', () => {
    expect(htmlIn('# 하나\n\n**글** [곳](https://example.org)')).toEqual([
      '<p><strong>글</strong> <a href="https://example.org">곳</a></p>',
    ])
    expect(htmlIn('# 하나\n\n![별](/star.png)')).toEqual(['<p><img src="/star.png" alt="별"></p>'])
    expect(htmlIn(POST)[3]).toContain('<table>')
  })

  const piece = fc.constantFrom(
    ...['# ', '\n', '\n\n', '<script>', '</script>', '<img src=x onerror=y>', '[a](javascript:b)', '<!-- check: a -->'],
    ...[
      '`',
      '```\n',
      '> ',
      '- ',
      '| a |\n|-|\n',
      '{#a}',
      '<h2 onclick=x>',
      '</h2>',
      '---\n',
      '글',
      '<a href="data:x">',
      '&lt;',
    ],
  )

  test('never holds a script, an event handler or an unsafe address, and slugs are distinct', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { sections } = parseArticle(pieces.join(''))
        const html = sections.map(({ nodes }) => htmlOf(nodes)).join('')
        const tags = html.match(/<[^>]*>/g)?.join('') ?? ''
        expect(tags).not.toMatch(/<script|\son\w+=|(javascript|data):/i)
        expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length)
      }),
      { numRuns: 2000 },
    )
  })
})
