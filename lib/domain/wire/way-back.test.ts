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
  '/%2F/evil.example/../..\\',
  '///evil.example',
  '/\r\n/evil.example',
  'https:/evil.example',
  'https:evil.example',
  '\u0000//evil.example',
  '/\u2028/evil.example',
  '/\ufeff/evil.example',
  ' //evil.example',
  '',
  null,
  42,
])('%j leads to the front page', (value) => {
  expect(wayBack(value)).toBe('/')
})

test.each([
  '/%2F/evil.example',
  '/%2f%2fevil.example',
  '/%5Cevil.example',
  '/.//evil.example',
  '/x/../%2e%2e//evil.example',
  '/／evil.example',
  '/@evil.example',
  '/:evil',
])('%s may look bad, and stays on this site or leads to the front page', (path) => {
  expect(new URL(wayBack(path), 'https://saegim.example').origin).toBe('https://saegim.example')
  expect(
    new URL(decodeURI(new URL(wayBack(path), 'https://saegim.example').pathname).slice(0, 1), 'https://saegim.example')
      .origin,
  ).toBe('https://saegim.example')
})
