import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export type Files = Record<string, string>

const repository = fileURLToPath(new URL('../..', import.meta.url))
const CONFIGURATION = ['biome.jsonc', 'knip.jsonc', 'tsconfig.json', '.dependency-cruiser.mjs', '.gitignore']

/** A miniature of this house under the very same configuration, in a folder of its own. `files` stand over the clean ones. */
export function buildMiniTree(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'saegim-check-'))
  for (const name of CONFIGURATION) copyFileSync(path.join(repository, name), path.join(root, name))
  cpSync(path.join(repository, 'scripts/check/rules'), path.join(root, 'scripts/check/rules'), { recursive: true })
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'junction')
  for (const [name, content] of Object.entries({ ...CLEAN, ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  return root
}

export function removeMiniTree(root: string): void {
  rmSync(path.join(root, 'node_modules'))
  rmSync(root, { recursive: true })
}

const DEPENDENCIES = [
  '@node-rs/argon2',
  'dependency-cruiser',
  'idb',
  'next',
  'next-auth',
  'next-intl',
  'pg',
  'react',
  'server-only',
  'ts-fsrs',
  'unified',
  'zod',
]

/** Uses everything that the rules restrict, each where it is allowed. */
export const CLEAN: Files = {
  'package.json': packageJson(DEPENDENCIES),
  'package-lock.json': `{ "name": "mini", "lockfileVersion": 3, "packages": {} }\n`,
  'messages/ko.json': `{\n  "home": { "title": "오늘", "due": "{count}장이 <b>남았어요</b>", "state": { "new": "새 카드" } }\n}\n`,
  'messages/en.json': `{\n  "home": { "title": "Today", "due": "<b>{count}</b> left", "state": { "new": "New" } }\n}\n`,
  'i18n/routing.ts': `export const LOCALES = ['ko', 'en']\n`,
  'app/page.tsx': `import { getTranslations } from 'next-intl/server'
import { listCards } from '@/lib/data/cards'
import { Island } from './island'

export default async function Page({ state }: { state: 'new' }) {
  const t = await getTranslations('home')
  const hint = t.rich('due', { count: listCards('me').length })
  return <Island title={t('title')} hint={hint} state={t(\`state.\${state}\`)} />
}
`,
  'app/island.tsx': `'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { send } from '@/lib/device/outbox'
import { save } from './actions'

export function Island({ title, hint, state }: { title: string; hint: ReactNode; state: string }) {
  return (
    <Button onPress={async () => save(await send(title))}>
      {state} {hint}
    </Button>
  )
}
`,
  'app/actions.ts': `'use server'

import { identify } from '@/lib/auth/identify'
import { saveCard } from '@/lib/operations/cards'

export async function save(text: string): Promise<string> {
  return saveCard(identify(), text)
}
`,
  'components/ui/button.tsx': `import type { ReactNode } from 'react'
import { LOCALES } from '@/i18n/routing'

export function Button({ children, onPress }: { children: ReactNode; onPress: () => Promise<string> }) {
  return (
    <button type="button" lang={LOCALES[0]} onClick={onPress}>
      {children}
    </button>
  )
}
`,
  'lib/domain/study/scheduling.ts': `import { fsrs } from 'ts-fsrs'

export const scheduler = fsrs()
`,
  'lib/domain/study/schema.ts': `import { z } from 'zod'

export const Answer = z.object({ text: z.string() })
`,
  'lib/domain/time/day.ts': `export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10)
}
`,
  'lib/domain/article/parse.ts': `import { unified } from 'unified'

export const parser = unified()
`,
  'lib/data/client.ts': `import 'server-only'
import pg from 'pg'
import { env } from '../env'

export const pool = new pg.Pool({ connectionString: env() })
`,
  'lib/data/cards.ts': `import { dayOf } from '../domain/time/day'
import { Refusal } from '../errors'
import { pool } from './client'

export function listCards(learnerId: string): string[] {
  if (pool.totalCount > 9) throw new Refusal('limit-reached')
  return [learnerId, dayOf('2026-11-23')]
}
`,
  'lib/operations/cards.ts': `import { listCards } from '../data/cards'
import { scheduler } from '../domain/study/scheduling'
import { Answer } from '../domain/study/schema'

export function saveCard(learnerId: string, text: string): string {
  return [scheduler.parameters.w.length, Answer.parse({ text }).text, ...listCards(learnerId)].join(' ')
}
`,
  'lib/auth/identify.ts': `import type { Session } from 'next-auth'
import { isStrong } from '../secrets/password'

export function identify(session?: Session): string {
  return isStrong(session?.expires) ? 'a' : 'b'
}
`,
  'lib/secrets/password.ts': `import { verifySync } from '@node-rs/argon2'

export function isStrong(text: string | undefined): boolean {
  return verifySync(text ?? '', '')
}
`,
  'lib/device/outbox.ts': `import { openDB } from 'idb'

export async function send(text: string): Promise<string> {
  const database = await openDB(text)
  return database.name
}
`,
  'lib/env.ts': `import 'server-only'

export function env(): string | undefined {
  return process.env.DATABASE_URL
}
`,
  'lib/errors.ts': `export class Refusal extends Error {}\n`,
  'cli/main.ts': `import { saveCard } from '../lib/operations/cards'

console.log(saveCard('me', 'text'))
`,
  'workers/article.ts': `import { parser } from '../lib/domain/article/parse'

postMessage(parser.name)
`,
}

export function packageJson(dependencies: string[]): string {
  const versions = Object.fromEntries(dependencies.map((name) => [name, '1.0.0']))
  return `${JSON.stringify({ name: 'mini', version: '1.0.0', type: 'module', dependencies: versions }, null, 2)}\n`
}
