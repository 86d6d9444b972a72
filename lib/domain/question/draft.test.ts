import { describe, expect, test } from 'vitest'
import { changeDraft, type DraftChange, emptyDraft } from './draft'
import { lint } from './lint'

const changed = (...changes: DraftChange[]) => changes.reduce(changeDraft, emptyDraft())
const idsOf = (draft: ReturnType<typeof emptyDraft>) =>
  (['ko', 'en'] as const).map((language) => draft.body.text[language].options.map(({ id }) => id).join(''))

describe('a draft', () => {
  test('begins with three empty options and says that both languages are missing', () => {
    expect(lint(emptyDraft().body).map(({ code }) => code)).toEqual(['language-missing', 'language-missing'])
  })

  test('keeps its options paired in both languages', () => {
    expect(idsOf(changed({ type: 'add-option' }))).toEqual(['abcd', 'abcd'])
    expect(idsOf(changed({ type: 'remove-option', optionId: 'b' }, { type: 'add-option' }))).toEqual(['acb', 'acb'])
  })

  test('changes words in one language only, and nothing that it was made of', () => {
    const before = emptyDraft()
    const after = changeDraft(before, { type: 'option-words', language: 'en', optionId: 'b', field: 'why', words: 'x' })
    expect(after.body.text.en.options[1]).toEqual({ id: 'b', text: '', why: 'x' })
    expect(after.body.text.ko).toEqual(before.body.text.ko)
    expect(before).toEqual(emptyDraft())
  })

  test('can be left without a key by removing it, which the linter says', () => {
    const draft = changed(
      { type: 'words', language: 'ko', field: 'prompt', words: '무엇?' },
      { type: 'remove-option', optionId: 'a' },
    )
    expect(lint(draft.body).map(({ code }) => code)).toContain('key-missing')
  })
})
