import { describe, expect, test } from 'vitest'
import { htmlOf } from './markdown'
import { missingPicturesIn } from './missing-pictures'
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
const PAGE = { language: 'ko', pictures: new Set(['/star.png', '/별.png']) } as const
const htmlIn = (source: string) =>
  parseArticle(source).sections.map(({ slug, nodes }) => htmlOf(nodes, { ...PAGE, slug }))
const textIn = (source: string) => htmlIn(`# 하나\n\n${source}`).join('')

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

  test('without any heading is one section under its title, or under its first words', () => {
    expect(codesOf('글 한 줄\n\n둘째 줄')).toEqual(['1 no-heading'])
    expect(outlineOf('글 한 줄\n\n둘째 줄')).toEqual(['1 글-한-줄'])
    expect(htmlIn('글 한 줄\n\n둘째 줄')).toEqual(['<p>글 한 줄</p>\n<p>둘째 줄</p>'])
    expect(parseArticle('---\ntitle: 별\n---\n\n글').sections).toMatchObject([{ title: '별', level: 1, line: 5 }])
    expect(parseArticle(`${'긴 '.repeat(40)}글`).title).toBe(`${'긴 '.repeat(30).trim()}…`)
  })

  test.each([
    ['<div>글 한 줄</div>', '글 한 줄'],
    ['<h1>글', '글'],
    ['<div></div>\n\n글', '글'],
    ['<img src="/star.png">', '제목 없음 · Untitled'],
  ])('without any Markdown in it has a name all the same: %s', (source, name) => {
    expect(parseArticle(source)).toMatchObject({ title: name, sections: [{ title: name }] })
    expect(parseArticle(`---\ntitle: ""\n---\n\n${source}`).title).toBe(name)
  })

  test('that shows tags of another program or pictures of another site says where', () => {
    expect(codesOf('# 하나\n\n글 {{ site.title }}\n\n{% include a.html %}')).toEqual(['3 liquid', '5 liquid'])
    expect(codesOf('# 하나\n\n![별](https://example.org/a.png)\n\n<img alt="" src="//example.org/b.png">')).toEqual([
      '3 foreign-picture',
      '5 foreign-picture',
    ])
    const { sections, ...article } = parseArticle('# 하나\n\n<img src=/none.png> <img src="/star.png">')
    const missing = missingPicturesIn({ sections, ...article }, PAGE.pictures)
    expect(missing).toMatchObject([{ line: 3, code: 'missing-picture', message: expect.stringContaining('/none.png') }])
  })

  test('shows a note below the section that mentions it, wherever it is written', () => {
    const [first, second, third] = htmlIn(
      '# 하나\n\n글[^a] 글[^b]\n\n# 둘\n\n글[^b]\n\n# 셋\n\n글\n\n[^a]: 에이\n[^b]: 비',
    )
    expect(first).toMatch(/1<\/a><\/sup>[\s\S]*2<\/a><\/sup>[\s\S]*에이[\s\S]*비/)
    expect(second).toMatch(/1<\/a><\/sup>[\s\S]*비/)
    expect(second).not.toContain('에이')
    expect(third).toBe('<p>글</p>')
  })

  test('without any text says so', () => {
    expect(codesOf('')).toEqual(['1 no-text'])
    expect(codesOf('---\ntitle: 별\n---\n\n---\n\n[a]: /b\n\n<!-- check: a -->')).toEqual(['1 no-text'])
  })

  test('that begins with a rule keeps what stands between it and the next', () => {
    expect(htmlIn('---\n\n첫 글\n\n---\n\n둘째 글')).toEqual(['<p>첫 글</p>\n<hr>\n<p>둘째 글</p>'])
    expect(codesOf('---\n\n첫 글\n\n---\n\n둘째 글')).toEqual(['3 no-heading'])
  })

  test('with front matter in TOML says so, and none of it becomes text', () => {
    const source = '+++\ntitle = "글"\n+++\n\n# 하나\n\n글'
    expect(outlineOf(source)).toEqual(['1 하나'])
    expect(codesOf(source)).toEqual(['1 toml-front-matter'])
    expect(htmlIn('+++\ntitle = "글"\n+++\n\n글')).toEqual(['<p>글</p>'])
  })

  test('may have a number for its title, and its language as browsers write it', () => {
    const { title, frontMatter } = parseArticle('---\ntitle: 1984\nlanguage: ko-KR\n---\n# 하나')
    expect({ title, language: frontMatter.language }).toEqual({ title: '1984', language: 'ko' })
  })

  test.each([
    ['not YAML', '---\ntitle: [a\n---\n# 하나'],
    ['another shape', '---\nlessons: 3\n---\n# 하나'],
    ['too deep', `---\na: ${'['.repeat(20_000)}\n---\n# 하나`],
    ['a list', '---\n- a\n---\n# 하나'],
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

  test('takes its anchor from a list of attributes, as Jekyll writes it', () => {
    expect(parseArticle('## 이름 {: .big #name}').sections).toMatchObject([{ title: '이름', slug: 'name' }])
    expect(parseArticle('## 이름 {: .big}').sections).toMatchObject([{ title: '이름', slug: '이름' }])
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

const KEYS = '<code>a</code> <kbd>b</kbd> <sub>c</sub> <sup>d</sup>'
const FOREIGN = '[그림: 별 (다른 사이트에 있어서 보여 주지 않아요)]'
const MISSING = '[그림: 별 (이 사이트에 그림 파일이 없어요)]'

describe('what reaches a page', () => {
  test('is a line under an empty item of a list with all of its signs, though it begins like a box', () => {
    const [section] = parseArticle('# 별\n\n-\n[x] 하나\n\n- [ ] 둘\n').sections
    const html = htmlOf(section?.nodes ?? [])
    expect(html).toContain('<p>[x] 하나</p>')
    expect(html).not.toContain('[ ]')
  })

  test.each([
    ['a script', '<script>alert(1)</script>\n\n글', '<p>글</p>'],
    ['a style', '<style>p { display: none }</style>\n\n글', '<p>글</p>'],
    ['a frame', '<iframe src="https://example.org"></iframe>\n\n글', '<p>글</p>'],
    ['a drawing', '<svg onload="alert(1)"><text>x</text></svg>\n\n글', '<p>x</p>\n<p>글</p>'],
    ['a script in a line', '글 <script>alert(1)</script>', '<p>글 alert(1)</p>'],
    ['an event handler', '<mark onclick=alert(1) style="x" class=y id=z>글</mark>', '<p><mark>글</mark></p>'],
    ['an address that runs', '[글](javascript:alert(1))', '<p><a>글</a></p>'],
    ['an address that runs, disguised', '[글](JaVaScRiPt&colon;alert(1))', '<p><a>글</a></p>'],
    ['data as an address', '[글](data:text/html,x)', '<p><a>글</a></p>'],
    ['an address of its folder, which is another one here', '[글](../b.md)', '<p><a>글</a></p>'],
    ['an address of a file', '[글](file:///etc/passwd)', '<p><a>글</a></p>'],
    ['an address with a tab in the scheme', '<a href="java&#9;script:alert(1)">글</a>', '<p><a>글</a></p>'],
    ['an address longer than any', `[글](https://a.b/${'x'.repeat(2000)})`, '<p><a>글</a></p>'],
    ['a picture of another host', '![별](https://example.org/star.png)', `<p>${FOREIGN}</p>`],
    ['a picture of another host, disguised', '![별](//example.org/star.png)', `<p>${FOREIGN}</p>`],
    ['a picture of another host, much disguised', '![별](/%5C/example.org/star.png)', `<p>${MISSING}</p>`],
    ['a picture of another host, as HTML', '<img src="https://example.org/a.png" alt="별" onerror=x>', FOREIGN],
    ['data as a picture', '![별](data:image/png;base64,AA)', `<p>${MISSING}</p>`],
    ['a picture that this site does not have', '![별](/none.png)', `<p>${MISSING}</p>`],
  ])('is not %s', (_, text, html) => {
    expect(htmlIn(`# 하나\n\n${text}`)).toEqual([html])
  })

  test('in English marks what is Korean, so that it can be read aloud', () => {
    const { nodes } = parseArticle('# Letters\n\n**한** and 한글 정규화, e.g. *b*.').sections[0] ?? { nodes: [] }
    const korean = (words: string) => `<span lang="ko">${words}</span>`
    expect(htmlOf(nodes, { slug: 'letters', language: 'en', pictures: new Set() })).toBe(
      `<p><strong>${korean('한')}</strong> and ${korean('한글 정규화')}, e.g. <em>b</em>.</p>`,
    )
  })

  test('is prose, links to the web, tables and pictures of this site', () => {
    expect(htmlIn('# 하나\n\n**글** [곳](https://example.org)')).toEqual([
      '<p><strong>글</strong> <a href="https://example.org">곳</a></p>',
    ])
    expect(htmlIn('# 하나\n\n![별](/star.png)')).toEqual(['<p><img src="/star.png" alt="별"></p>'])
    expect(htmlIn(POST)[3]).toContain('<table>')
  })

  test.each([
    [
      'marked text',
      '글 <mark>**굵은** `글`</mark> 글',
      '<p>글 <mark><strong>굵은</strong> <code>글</code></mark> 글</p>',
    ],
    ['code, keys and small letters', KEYS, `<p>${KEYS}</p>`],
    ['a line break', '글<br>글<br />글', '<p>글<br>글<br>글</p>'],
    ['a block of HTML', '<div class="x">\n<p align=center>글</p>\n</div>', '<p>글</p>'],
    ['a picture of this site', '![별](/star.png "제목")', '<p><img src="/star.png" alt="별" title="제목"></p>'],
    ['a picture with a Korean name', '![별](/별.png)', '<p><img src="/%EB%B3%84.png" alt="별"></p>'],
    ['a place of this site', '[글](/labs) [글](#star)', '<p><a href="/labs">글</a> <a href="#star">글</a></p>'],
    ['an e-mail', '[글](mailto:a@b.c)', '<p><a href="mailto:a@b.c">글</a></p>'],
    ['a box that is ticked', '- [x] 하나\n- [ ] 둘', '<ul>\n<li>☑ 하나</li>\n<li>☐ 둘</li>\n</ul>'],
    ['code that can be scrolled', '```ts\na\n```', '<pre tabindex="0"><code class="language-ts">a\n</code></pre>'],
    ['a heading inside a quotation', '> # 글', '<blockquote>\n<h3>글</h3>\n</blockquote>'],
    ['bold before a particle', '**모델(LLM)**은 글', '<p><strong>모델(LLM)</strong>은 글</p>'],
    ['a range of numbers', '1~3명, 5~7명', '<p>1~3명, 5~7명</p>'],
    ['Liquid as it is written', '{% include a.html %} {{ b }}', '<p>{% include a.html %} {{ b }}</p>'],
    [
      'a nested list',
      '1. 하나\n   - 둘\n     - 셋',
      '<ol>\n<li>하나\n<ul>\n<li>둘\n<ul>\n<li>셋</li>\n</ul>\n</li>\n</ul>\n</li>\n</ol>',
    ],
    [
      'a picture without the list of its looks',
      '![별](/star.png){: .align-center}',
      '<p><img src="/star.png" alt="별"></p>',
    ],
    ['a text without a list of looks below it', '글\n{: .notice}', '<p>글</p>'],
  ])('is %s', (_, text, html) => {
    expect(textIn(text)).toBe(html)
  })
})
