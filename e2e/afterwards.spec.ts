import { AUDIT_ACTIONS } from '../lib/domain/audit/actions'
import { expect, test } from './fixtures'
import { onDatabase } from './study-log'

test('when every journey is over, the log bears out every card', async ({ operator }) => {
  const { code, json, output } = await operator(['verify', '--json'])
  expect(json, output).toMatchObject({ faults: [] })
  expect(code).toBe(0)
})

test('every deed that the audit log knows was done in some journey, and stands there', async () => {
  const rows = await onDatabase<{ action: string }>('select distinct action from audit_log')
  expect(rows.map(({ action }) => action).sort()).toEqual([...AUDIT_ACTIONS].sort())
})
