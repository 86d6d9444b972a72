import { expect, test } from 'vitest'
import { DEFAULT_PARAMETERS_ID, DEFAULT_WEIGHTS, SCHEDULER_VERSION } from '../domain/study/scheduling'
import { database } from './client'

test('the default parameter set holds the weights that the scheduler uses, to the bit', async () => {
  const stored = await database().parameterSet.findUniqueOrThrow({ where: { id: DEFAULT_PARAMETERS_ID } })
  expect(stored.weights).toEqual([...DEFAULT_WEIGHTS])
  expect(stored.schedulerVersion).toBe(SCHEDULER_VERSION)
})
