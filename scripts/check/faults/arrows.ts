import type { Files } from '../mini-tree'
import { type Fault, fault } from './fault'

export const ARROW_FAULTS: Fault[] = [
  arrow('no-circles', 'lib/operations/circle-a.ts', './circle-b', {
    'lib/operations/circle-b.ts': importing('./circle-a'),
  }),
  {
    step: 'arrows',
    rule: 'no-folder-circles',
    file: 'components/one',
    files: {
      'components/one/a.ts': importing('../two/a'),
      'components/one/b.ts': 'export const b = 1\n',
      'components/two/a.ts': importing('../one/b'),
    },
  },
  arrow('everything-resolves', 'lib/operations/planted-nowhere.ts', './nowhere'),
  arrow('nothing-imports-app', 'components/planted/app.ts', '../../app/actions'),
  arrow('domain-keeps-to-its-arrows', 'lib/domain/planted/room.ts', '@/lib/data/cards'),
  arrow('domain-keeps-to-its-arrows', 'lib/domain/planted/errors.ts', '../../errors'),
  arrow('data-keeps-to-its-arrows', 'lib/data/planted-room.ts', '../operations/cards'),
  arrow('operations-keeps-to-its-arrows', 'lib/operations/planted-room.ts', '../auth/identify'),
  arrow('auth-keeps-to-its-arrows', 'lib/auth/planted-room.ts', '../operations/cards'),
  arrow('secrets-keeps-to-its-arrows', 'lib/secrets/planted-room.ts', '../data/client'),
  arrow('threads-keeps-to-its-arrows', 'lib/threads/planted-room.ts', '../data/client'),
  arrow('articles-are-read-in-threads', 'lib/operations/planted-reading.ts', '../domain/article/parse'),
  arrow('device-keeps-to-its-arrows', 'lib/device/planted-room.ts', '../data/cards'),
  arrow('jobs-keeps-to-its-arrows', 'lib/jobs/planted-room.ts', '../auth/identify'),
  arrow('mail-keeps-to-its-arrows', 'lib/mail/planted-room.ts', '../auth/identify'),
  arrow('components-keeps-to-its-arrows', 'components/planted/room.ts', '../../lib/operations/cards'),
  arrow('i18n-keeps-to-its-arrows', 'i18n/planted-room.ts', '../lib/data/cards'),
  arrow('cli-keeps-to-its-arrows', 'cli/planted-room.ts', '../lib/data/cards'),
  arrow('workers-keeps-to-its-arrows', 'workers/planted-room.ts', '../lib/data/cards'),
  arrow('leaves-are-leaves', 'lib/planted-leaf.ts', './operations/cards'),
  arrow('ui-knows-no-learning', 'components/ui/planted.ts', '../../lib/domain/time/day'),
  arrow('actions-and-routes-go-through-operations', 'app/planted/actions.ts', '@/lib/data/cards'),
  arrow('actions-and-routes-go-through-operations', 'app/api/planted/route.ts', '@/lib/data/cards'),
  fault(
    'arrows',
    'islands-touch-no-server',
    'app/planted/island.tsx',
    `'use client'\n${importing('@/lib/operations/cards')}`,
  ),
  arrow('device-is-for-islands', 'app/planted/not-an-island.ts', '@/lib/device/outbox'),
  arrow('the-app-does-not-hash', 'app/planted/hashing.ts', '@/lib/secrets/password'),
  arrow('nobody-imports-an-entry', 'lib/operations/planted-script.ts', '../../scripts/planted', {
    'scripts/planted.ts': 'export const a = 1\n',
  }),
  arrow('proxy-decides-nothing', 'proxy.ts', './lib/data/cards'),
  arrow('doors-ask-who-is-there', 'app/api/unguarded/route.ts', '@/lib/operations/cards'),
  fault('arrows', 'the-lock-is-on', 'lib/env.ts', 'export const env = () => process.env.DATABASE_URL\n'),
  arrow('domain-is-pure', 'lib/domain/planted/node.ts', 'node:fs'),
  arrow('domain-names-its-packages', 'lib/domain/planted/package.ts', 'pg'),
  arrow('zod-only-in-schemas', 'lib/domain/planted/zod.ts', 'zod'),
  arrow('markdown-only-in-article', 'lib/operations/planted-markdown.ts', 'unified'),
  arrow('below-the-doors-no-framework', 'lib/data/planted-framework.ts', 'react'),
  arrow('one-door-to-prisma', 'lib/auth/planted-prisma.ts', '../data/client'),
  arrow('one-door-to-prisma', 'lib/auth/planted-pg.ts', 'pg'),
  arrow('one-door-to-fsrs', 'components/planted/fsrs.ts', 'ts-fsrs'),
  arrow('one-door-to-next-auth', 'app/planted/next-auth.ts', 'next-auth'),
  arrow('one-door-to-the-mailer', 'lib/operations/planted-mailer.ts', 'nodemailer'),
  arrow('one-door-to-argon2', 'lib/operations/planted-argon2.ts', '@node-rs/argon2'),
  arrow('one-door-to-indexeddb', 'components/planted/indexeddb.ts', 'idb'),
]

function importing(path: string): string {
  return `import * as planted from '${path}'\n\nexport const use = planted\n`
}

function arrow(rule: string, file: string, path: string, beside: Files = {}): Fault {
  return fault('arrows', rule, file, importing(path), beside)
}
