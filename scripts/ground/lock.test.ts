import { expect, test } from 'vitest'
import { completeLock } from './lock.mjs'

test('a lock is completed for other platforms, loses its addresses, and is then left alone', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        resolved: 'https://packages.invalid/tool.tgz',
        optionalDependencies: { '@tool/linux-x64-musl': '1.0.0', '@tool/windows-arm64': '1.0.0', loose: '^1.0.0' },
      },
    } as Record<string, Record<string, unknown>>,
  }
  expect(completeLock(lock)).toEqual({ added: 2, stripped: 1 })
  expect(lock.packages['node_modules/@tool/linux-x64-musl']).toEqual({
    version: '1.0.0',
    optional: true,
    cpu: ['x64'],
    os: ['linux'],
    libc: ['musl'],
  })
  expect(lock.packages['node_modules/@tool/windows-arm64']).toMatchObject({ os: ['win32'], cpu: ['arm64'] })
  expect(JSON.stringify(lock)).not.toContain('resolved')
  expect(completeLock(lock)).toEqual({ added: 0, stripped: 0 })
})
