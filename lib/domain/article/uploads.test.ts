import { expect, test } from 'vitest'
import { languageOfArticle, sortUploads } from './uploads'

test('files of a course find their place by name, and an article by its language', () => {
  const sorted = sortUploads([
    { name: 'stars.md', text: '# 별\n\n별은 빛나요.' },
    { name: 'en.md', text: '# 별' },
    { name: 'facts.json', text: '[]' },
    { name: 'questions/one.json', text: '[1]' },
    { name: 'two.JSON', text: '[2]' },
    { name: 'glossary.json', text: '[3]' },
    { name: 'shared/sources.json', text: '[4]' },
  ])
  expect(sorted).toEqual({
    ok: true,
    files: {
      articles: { ko: '# 별\n\n별은 빛나요.', en: '# 별' },
      facts: { name: 'facts.json', text: '[]' },
      questions: [
        { name: 'questions/one.json', text: '[1]' },
        { name: 'two.JSON', text: '[2]' },
      ],
      reference: {
        glossary: { name: 'glossary.json', text: '[3]' },
        sources: { name: 'shared/sources.json', text: '[4]' },
      },
    },
  })
})

test('a file of another kind, a second article of a language and second facts are named', () => {
  const sorted = sortUploads([
    { name: 'stars.docx', text: '' },
    { name: 'README', text: '' },
    { name: 'a.md', text: '# 별' },
    { name: 'b.md', text: '# 달' },
    { name: 'facts.json', text: '[]' },
    { name: 'old/facts.json', text: '[]' },
    { name: 'models.json', text: '[]' },
    { name: 'old/models.json', text: '[]' },
  ])
  expect(sorted).toEqual({
    ok: false,
    problems: [
      { name: 'stars.docx', why: 'unknown-kind' },
      { name: 'README', why: 'unknown-kind' },
      { name: 'b.md', why: 'second-article', language: 'ko' },
      { name: 'old/facts.json', why: 'second-of-name' },
      { name: 'old/models.json', why: 'second-of-name' },
    ],
  })
})

test.each([
  ['its front matter says', '---\ntitle: 별\nlanguage: en\n---\n# 별', 'en'],
  ['its letters say', 'The transformer, 트랜스포머 for short', 'ko'],
  ['nothing says otherwise', '# 1', 'en'],
])('the language of an article is what %s', (_, source, language) => {
  expect(languageOfArticle(source)).toBe(language)
})
