import { describe, expect, test } from 'vitest'
import { htmlOf } from './markdown'
import { parseArticle } from './parse'

const sectionsOf = (source: string) =>
  parseArticle(source).sections.map(({ level, title, slug, line, nodes }) => ({
    at: `${level} ${slug} ${line}`,
    title,
    html: htmlOf(nodes),
  }))

describe('a list item with an anchor', () => {
  test('is a section of its own, named by its first line and its number', () => {
    const source =
      '# 과정\n\n먼저\n\n1. **수집**: {#collect}  \n   모은다.\n\n2. **정제** {#clean}\n   고른다.\n   - 하나\n\n나중에\n'
    expect(sectionsOf(source)).toEqual([
      { at: '1 과정 1', title: '과정', html: '<p>먼저</p>\n<p>나중에</p>' },
      { at: '2 collect 5', title: '1. 수집', html: '<p>모은다.</p>' },
      { at: '2 clean 8', title: '2. 정제', html: '<p>고른다.</p>\n<ul>\n<li>하나</li>\n</ul>' },
    ])
  })

  test('leaves the others in their list, under their own numbers', () => {
    expect(sectionsOf('# 과정\n\n4. 하나\n5. 둘 {#two}\n   더\n6. 셋')).toEqual([
      {
        at: '1 과정 1',
        title: '과정',
        html: '<ol start="4">\n<li>하나</li>\n</ol>\n<ol start="6">\n<li>셋</li>\n</ol>',
      },
      { at: '2 two 4', title: '5. 둘', html: '<p>더</p>' },
    ])
  })

  test.each([
    ['at its beginning', '- {#a} **별** 글', '별', '<p><strong>별</strong> 글</p>'],
    ['behind the bold words that name it', '- **별**: 스스로 빛난다. {#a}', '별', '<p>스스로 빛난다.</p>'],
    ['before its colon', '- **별** {#a}:\n  빛난다.', '별', '<p>빛난다.</p>'],
    ['at the end of its paragraph', '- **별**\n  빛난다. {#a}', '별', '<p>빛난다.</p>'],
    ['as Jekyll writes it', '- {:#a} 별\n  빛난다.', '별', '<p>빛난다.</p>'],
    ['of one line alone, which stays in the text', '- 별 {#a}', '별', '<p>별</p>'],
    ['with a list under it', '- 별 {#a}\n  - 하나', '별', '<ul>\n<li>하나</li>\n</ul>'],
    [
      'of a long sentence, whose beginning names it',
      `- ${'아주 '.repeat(40)}길다 {#a}`,
      `${'아주 '.repeat(26).trim()}…`,
      undefined,
    ],
  ])('may have it %s', (_, list, title, html) => {
    const [, section] = sectionsOf(`# 과정\n\n${list}\n`)
    expect(section).toMatchObject({ title, at: '2 a 3', ...(html ? { html } : {}) })
    expect(section?.html).not.toContain('{')
  })

  test('may stand in another, one level below', () => {
    expect(
      sectionsOf('# 과정\n\n- 하나 {#a}\n  글\n  - 둘 {#b}\n    글\n- 셋\n  - 넷 {#c}\n    글').map(({ at }) => at),
    ).toEqual(['1 과정 1', '2 a 3', '3 b 5', '2 c 8'])
  })

  test('has the marks that stand in it', () => {
    const { sections } = parseArticle('# 과정\n\n1. 하나 {#a}\n\n   <!-- facts: x.1 -->\n\n   글\n')
    expect(sections[1]).toMatchObject({ isAnchored: true, marks: [{ kind: 'facts', ids: ['x.1'], line: 5 }] })
  })

  test('says so when a heading has its anchor already', () => {
    const { sections, warnings } = parseArticle('# 과정 {#a}\n\n- 하나 {#a}\n  글')
    expect(sections.map(({ slug }) => slug)).toEqual(['a', 'a-2'])
    expect(warnings).toMatchObject([{ line: 3, code: 'repeated-anchor' }])
  })

  test('makes a section under the title where there is no heading at all', () => {
    expect(sectionsOf('글\n\n- 하나 {#a}\n  둘').map(({ at }) => at)).toEqual(['1 글 1', '2 a 3'])
  })
})
