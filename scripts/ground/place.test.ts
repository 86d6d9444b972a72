import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountFor } from './account.mjs'
import { placeFor } from './place.mjs'

const isRoot = process.getuid?.() === 0
let base = ''

beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'saegim place 새김-'))
  chmodSync(base, 0o755)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

function dataFolder(mode: number) {
  const barred = path.join(base, 'home')
  const data = path.join(barred, '.data')
  mkdirSync(data, { recursive: true })
  chmodSync(barred, mode)
  return data
}

describe('the database', () => {
  test('stays in its data folder, also in a path with a space', () => {
    const data = dataFolder(0o755)
    expect(placeFor(data, 'abcd1234', [base]).home).toBe(path.join(data, 'postgres'))
  })

  test.runIf(isRoot)('goes elsewhere when its account may not enter, and leaves a link that is kept', () => {
    const data = dataFolder(0o700)
    const elsewhere = path.join(base, 'saegim-abcd1234')
    expect(placeFor(data, 'abcd1234', [base]).home).toBe(elsewhere)
    expect(readlinkSync(path.join(data, 'postgres'))).toBe(elsewhere)
    expect(placeFor(data, 'abcd1234', ['/nowhere']).home).toBe(elsewhere)
    expect(statSync(elsewhere).uid).toBe(accountFor(elsewhere)?.uid)
  })

  test.runIf(isRoot)('moves along when it was restored where its account may not enter', () => {
    const data = dataFolder(0o700)
    mkdirSync(path.join(data, 'postgres', 'cluster'), { recursive: true })
    writeFileSync(path.join(data, 'postgres', 'cluster', 'PG_VERSION'), '18')
    const { home } = placeFor(data, 'abcd1234', [base])
    expect(statSync(path.join(home, 'cluster', 'PG_VERSION')).uid).not.toBe(0)
    expect(lstatSync(path.join(data, 'postgres')).isSymbolicLink()).toBe(true)
  })

  test('is missed in a sentence when the link leads nowhere', () => {
    const data = dataFolder(0o755)
    symlinkSync(path.join(base, 'gone'), path.join(data, 'postgres'))
    expect(() => placeFor(data, 'abcd1234', [base])).toThrow(/The database of this data folder is missing/)
  })
})
