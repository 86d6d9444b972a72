import { type Fault, fault } from './fault'

export const UNUSED_FAULTS: Fault[] = [
  fault('unused', 'unused-files', 'lib/domain/planted/nobody.ts', 'export const a = 1\n'),
  fault('unused', 'unused-exports', 'lib/domain/time/half.ts', 'export const used = 1\nexport const left = 2\n', {
    'workers/planted-use.ts': `import { used } from '../lib/domain/time/half'\n\npostMessage(used)\n`,
  }),
  fault('unused', 'unused-types', 'lib/domain/time/shape.ts', 'export const shaped = 1\nexport type Left = string\n', {
    'workers/planted-shape.ts': `import { shaped } from '../lib/domain/time/shape'\n\npostMessage(shaped)\n`,
  }),
  fault(
    'unused',
    'unused-unlisted',
    'workers/planted-unlisted.ts',
    `import { get } from 'not-listed'\n\npostMessage(get)\n`,
  ),
]
