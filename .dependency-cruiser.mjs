import { readdirSync, readFileSync } from 'node:fs'

// Each rule is one sentence about the house; docs/architecture.md draws the same arrows.

const TEST = '\\.(test|spec)\\.tsx?$|/testing/'
const rule = (name, from, to) => ({ name, severity: 'error', from, to })
const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`

/** Files of `app/` that begin with 'use client'. They cannot be told by their name, so they are read. */
const islands = clientFilesIn('app')
const ISLAND = islands.length > 0 ? `^(${islands.map(literally).join('|')})$` : '^there-is-no-island$'
const DOOR = '^app/.*(actions|route)\\.ts$'

/** Who may import whom: a room may use itself and what stands beside it. `leaf:x` is the file lib/x.ts. */
const rooms = {
  domain: [],
  data: ['domain', 'leaf:env', 'leaf:errors'],
  operations: ['domain', 'data', 'secrets', 'threads', 'leaf:errors', 'leaf:form-state'],
  auth: ['domain', 'data', 'secrets', 'i18n', 'leaf:env', 'leaf:errors', 'leaf:form-state', 'leaf:clock', 'leaf:log'],
  secrets: ['domain', 'leaf:errors'],
  threads: ['domain', 'leaf:errors'],
  device: ['domain', 'leaf:errors', 'leaf:form-state'],
  jobs: ['domain', 'data', 'operations', 'mail', 'leaf:env', 'leaf:errors', 'leaf:form-state'],
  mail: ['domain', 'data', 'operations', 'i18n', 'leaf:env', 'leaf:errors', 'leaf:form-state', 'leaf:log'],
  components: ['domain', 'i18n', 'leaf:errors', 'leaf:form-state'],
  i18n: ['domain', 'messages'],
  cli: ['domain', 'operations', 'leaf:errors', 'leaf:clock'],
  workers: ['domain'],
}

const place = (name) => {
  if (name.startsWith('leaf:')) return `lib/${name.slice(5)}\\.ts$`
  return ['components', 'i18n', 'messages', 'cli', 'workers'].includes(name) ? `${name}/` : `lib/${name}/`
}
const OURS = '(app|components|lib|cli|workers|i18n|messages|e2e|scripts|prisma|content)/'
const anythingBut = (allowed) => `^(?!${allowed.map(place).join('|')})${OURS}`

const roomRules = Object.entries(rooms).map(([name, beside]) =>
  rule(
    `${name}-keeps-to-its-arrows`,
    { path: `^${place(name)}`, pathNot: TEST },
    { path: anythingBut([name, ...beside]) },
  ),
)

const FRAMEWORK = npm('next', 'react', 'react-dom', 'next-intl', 'next-auth')

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-circles', { pathNot: '^lib/data/generated/' }, { circular: true }),
    {
      name: 'no-folder-circles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(components|lib)/', pathNot: '^lib/data/generated' },
      to: { circular: true },
    },
    rule('everything-resolves', {}, { couldNotResolve: true }),
    rule('nothing-imports-app', { pathNot: '^app/' }, { path: '^app/' }),
    ...roomRules,
    rule('leaves-are-leaves', { path: '^lib/[^/]+\\.ts$' }, { path: `^(?!lib/[^/]+\\.ts$)${OURS}` }),
    rule('ui-knows-no-learning', { path: '^components/ui/' }, { path: '^(components/(?!ui/)|lib/domain/)' }),

    rule('actions-and-routes-go-through-operations', { path: DOOR }, { path: '^lib/data/' }),
    rule(
      'islands-touch-no-server',
      { path: ISLAND },
      { path: '^lib/(data|operations|auth|secrets|threads|jobs|mail)/|^lib/(env|clock)\\.ts$|^cli/|^workers/' },
    ),
    // a page may name the shape of what it hands to an island
    rule(
      'device-is-for-islands',
      { pathNot: `${ISLAND}|^lib/device/|${TEST}` },
      { path: '^lib/device/', dependencyTypesNot: ['type-only'] },
    ),
    rule('proxy-decides-nothing', { path: '^proxy\\.ts$' }, { path: '^lib/' }),
    rule('the-app-does-not-hash', { path: '^app/' }, { path: '^lib/secrets/' }),
    rule(
      'nobody-imports-an-entry',
      { path: '^(app|components|lib|i18n|workers)/', pathNot: TEST },
      { path: '^(scripts|cli|e2e)/' },
    ),

    rule('domain-is-pure', { path: '^lib/domain/', pathNot: TEST }, { dependencyTypes: ['core'] }),
    rule(
      'domain-names-its-packages',
      { path: '^lib/domain/', pathNot: TEST },
      {
        path: 'node_modules/',
        pathNot: npm(
          'diff',
          'ts-fsrs',
          'csv-parse',
          'zod',
          'yaml',
          'unified',
          'es-hangul',
          '@types/[a-z-]+',
          '(remark|rehype|mdast|hast|unist)[a-z-]*',
        ),
      },
    ),
    rule(
      'zod-only-in-schemas',
      { path: '^lib/domain/', pathNot: `^lib/domain/(wire|exchange)/|(^|[/-])schema\\.ts$|${TEST}` },
      { path: npm('zod') },
    ),
    rule(
      'markdown-only-in-article',
      { path: '^(app|components|lib|cli)/', pathNot: `^lib/domain/article/|${TEST}` },
      { path: npm('unified', '(remark|rehype)[a-z-]*') },
    ),
    rule(
      'articles-are-read-in-threads',
      { path: '^(app|components|lib|cli)/', pathNot: `^lib/domain/|${TEST}` },
      {
        path: '^lib/domain/article/(parse|markdown|outline|draft-course|keep-anchors|serialise|article-work)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'below-the-doors-no-framework',
      { path: '^(lib/(domain|data|operations|secrets|threads|device|jobs|mail)|cli|workers)/', pathNot: TEST },
      { path: FRAMEWORK },
    ),
    rule(
      'one-door-to-prisma',
      { path: '^(app|components|lib|cli|workers|i18n)/', pathNot: `^lib/data/|${TEST}` },
      { path: `^lib/data/(client|generated)|${npm('@prisma/[a-z-]+', 'prisma', 'pg')}` },
    ),
    rule(
      'one-door-to-fsrs',
      { pathNot: '^lib/(domain/study/scheduling|jobs/)' },
      { path: npm('ts-fsrs', '@open-spaced-repetition/[a-z-]+') },
    ),
    rule('one-door-to-next-auth', { pathNot: '^lib/auth/' }, { path: npm('next-auth') }),
    rule('one-door-to-the-mailer', { pathNot: '^lib/mail/' }, { path: npm('nodemailer') }),
    rule('one-door-to-argon2', { pathNot: '^lib/secrets/' }, { path: npm('@node-rs/argon2') }),
    rule('one-door-to-indexeddb', { pathNot: '^lib/device/' }, { path: npm('idb') }),
  ],
  required: [
    {
      // health tells everybody the same, and the description of the interface is public
      name: 'doors-ask-who-is-there',
      severity: 'error',
      module: { path: DOOR, pathNot: '^app/api/(alive|health|v1/openapi\\.json)/' },
      to: { path: '^lib/auth/|^app/api/v1/api-route\\.ts$' },
    },
    {
      name: 'the-lock-is-on',
      severity: 'error',
      module: { path: '^lib/(env|data/client)\\.ts$' },
      to: { path: npm('server-only') },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.tmp|\\.data|\\.workers)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

function clientFilesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
    .filter((file) => /^\s*['"]use client['"]/.test(readFileSync(file, 'utf8')))
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
