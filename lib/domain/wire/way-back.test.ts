import { expect, test } from 'vitest'
import { wayBack } from './way-back'

test.each(['/', '/en/review?minutes=5', '/courses/what-is-llm/one-sentence#name'])('%s stays', (path) => {
  expect(wayBack(path)).toBe(path)
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  'evil',
  '',
  null,
  42,
])('%j leads to the front page', (value) => {
  expect(wayBack(value)).toBe('/')
})
