import { expect, test } from 'vitest'
import { BUCKET_DAYS, LIMITS } from './limits'

test.each(Object.entries(LIMITS))('the bucket “%s” is full again before its row is deleted', (_, limit) => {
  expect(limit.capacity / limit.perSecond).toBeLessThan(BUCKET_DAYS * 86_400)
})
