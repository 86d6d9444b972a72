import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { alone, claim, otherClaims } from './claims.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'saegim-claims-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (pid: number, born: string | null) =>
  writeFileSync(path.join(folder, `${pid}.json`), JSON.stringify({ pid, born, role: 'server' }))

describe('a claim on a folder', () => {
  test('is not seen by the one who made it', async () => {
    const release = claim(folder, { role: 'server' })
    expect(otherClaims(folder)).toEqual([])
    await release()
  })
  test('ends with its process', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    write(pid, '1')
    expect(otherClaims(folder)).toEqual([])
  })
  test.runIf(process.platform === 'linux')('is not inherited by a later process with the same number', () => {
    write(1, 'long before')
    expect(otherClaims(folder)).toEqual([])
  })
})

test('two who must be alone take turns', async () => {
  const file = path.join(folder, 'lock')
  const order: string[] = []
  const first = alone(file, async () => {
    order.push('first begins')
    await Promise.resolve()
    order.push('first ends')
  })
  const second = alone(file, async () => order.push('second'))
  await Promise.all([first, second])
  expect(order).toEqual(['first begins', 'first ends', 'second'])
})
