import { expect, test } from 'vitest'
import { historyFilterOf } from './history'

const ID = '0199ab7a-0000-7000-8000-000000000001'

test('the history filters by what stands in its address', () => {
  const query = { who: ID, what: 'user.role', about: `question:${ID}`, before: `2026-03-02T09:00:00.000Z_${ID}` }
  expect(historyFilterOf(query)).toEqual({
    ...{ who: ID, what: 'user.role', about: `question:${ID}` },
    before: { at: '2026-03-02T09:00:00.000Z', id: ID },
  })
  expect(historyFilterOf({ who: 'tool' }).who).toBe('tool')
})

test.each([
  {},
  { who: "' or true", what: 'everything', about: '', before: 'yesterday' },
  { who: ['a', 'b'], about: 'x'.repeat(201), before: `2026-13-41T99:00:00.000Z_${ID}` },
])('what cannot be read filters nothing: %j', (query) => {
  expect(historyFilterOf(query)).toEqual({ who: null, what: null, about: null, before: null })
})
