import { expect, test } from 'vitest'
import { excessIn } from './excess'

const lists = (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')

test.each([
  ['10,000 quotations in one another', `${'>'.repeat(10_000)} a`, { kind: 'depth', line: 1 }],
  ['10,000 lists in one another, on a line', `${'- '.repeat(10_000)}a`, { kind: 'depth', line: 1 }],
  ['lists in one another, line by line', lists(60), { kind: 'depth', line: 51 }],
  ['numbered lists and quotations by turns', `# a\n\n${'1. > '.repeat(40)}a`, { kind: 'depth', line: 3 }],
  ['a line of 50 MB', 'a'.repeat(50_000_000), { kind: 'bytes' }],
  ['a line without an end', `# a\n\n${'a'.repeat(100_001)}`, { kind: 'line', line: 3 }],
  ['zeros', 'a\0b', { kind: 'zeros' }],
])('%s are too much', (_, source, excess) => {
  expect(excessIn(source)).toEqual(excess)
})

test.each([
  ['rules however long', `${'- '.repeat(200)}\n\n${'* * '.repeat(100)}`],
  ['a long list', '- a\n'.repeat(10_000)],
  ['lists as deep as people write them', lists(12)],
  ['many quotations, one after another', '> a\n\n'.repeat(5000)],
  ['lists that end and begin again', `${lists(40)}\n\na\n\n${lists(40)}`],
])('%s are not', (_, source) => {
  expect(excessIn(source)).toBeNull()
})
