import { type Fault, fault } from './fault'

/** The texts are put together here, so that this file keeps the rules that it plants. */
const registry = ['https:/', 'registry.example.org', 'package'].join('/')
const home = ['', 'home', 'somebody', 'saegim'].join('/')
export const HYGIENE_FAULTS: Fault[] = [
  fault('hygiene', 'no-registry-host', 'docs/planted-registry.md', `See ${registry}\n`),
  fault('hygiene', 'no-registry-host', '.npmrc', `registry = ${registry}\n`),
  fault('hygiene', 'no-machine-path', 'docs/planted-path.md', `See ${home}\n`),
  fault(
    'hygiene',
    'no-resolved-in-lock',
    'package-lock.json',
    `${JSON.stringify({ resolved: 'somewhere' }, null, 2)}\n`,
  ),
  fault(
    'hygiene',
    'todo-names-its-issue',
    'lib/operations/planted-later.ts',
    `// ${'TO'}${'DO'}: later\nexport const a = 1\n`,
  ),
]
