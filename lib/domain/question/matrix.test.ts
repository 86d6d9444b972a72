import { expect, test } from 'vitest'
import { matrixOf } from './matrix'
import type { QuestionKind } from './question'

const asked = (factId: string, kind: QuestionKind, published = 1, drafts = 0) => ({ factId, kind, published, drafts })

test('a core fact misses what it is not asked in, however often it is asked otherwise', () => {
  const [row] = matrixOf([{ id: 'a', tier: 'core' }], [asked('a', 'single', 4), asked('a', 'typed', 0, 2)])
  expect(row).toMatchObject({ missing: ['cued', 'produce'], tooFew: 0 })
  expect(row?.cells).toContainEqual({ kind: 'typed', published: 0, drafts: 2 })
})

test('a claim and a set are recognised like a single choice', () => {
  const counts = [asked('a', 'true_false'), asked('a', 'cloze'), asked('a', 'typed'), asked('b', 'multiple')]
  const rows = matrixOf(
    [
      { id: 'a', tier: 'core' },
      { id: 'b', tier: 'core' },
    ],
    counts,
  )
  expect(rows.map(({ missing }) => missing)).toEqual([[], ['cued', 'produce']])
})

test('a supporting fact is asked twice in whatever way, and background owes nothing', () => {
  const facts = [{ id: 'a', tier: 'support' } as const, { id: 'b', tier: 'context' } as const]
  expect(matrixOf(facts, [asked('a', 'single')])).toMatchObject([
    { missing: [], tooFew: 1 },
    { missing: [], tooFew: 0 },
  ])
})
