import { expect, test } from './fixtures'

test('when every journey is over, the log bears out every card', async ({ operator }) => {
  const { code, json, output } = await operator(['verify', '--json'])
  expect(json, output).toMatchObject({ faults: [] })
  expect(code).toBe(0)
})
