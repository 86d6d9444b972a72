import { existsSync } from 'node:fs'
import path from 'node:path'
import { commandOf, parseReport, runNode } from './tool.mjs'

const CRUISED = [
  'app',
  'cli',
  'components',
  'e2e',
  'i18n',
  'instrumentation.ts',
  'lib',
  'prisma',
  'proxy.ts',
  'scripts',
  'workers',
]

/** dependency-cruiser: who may import whom. */
export async function arrows(root, sources) {
  const places = CRUISED.filter((place) => existsSync(path.join(root, place)))
  const output = await runNode(commandOf('dependency-cruiser', 'depcruise'), ['--output-type', 'json', ...places], root)
  const { modules, summary } = parseReport('dependency-cruiser', output)
  const cruised = new Set(modules.map((module) => module.source))
  const expected = sources.filter(
    (file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts') && isBelow(places, file),
  )
  return {
    read: expected.filter((file) => cruised.has(file)).length,
    of: expected.length,
    findings: summary.violations.filter((violation) => violation.rule.severity === 'error').map(finding),
  }
}

function isBelow(places, file) {
  return places.some((place) => file === place || file.startsWith(`${place}/`))
}

function finding({ rule, from, to, cycle }) {
  const way = cycle?.length ? cycle.map((step) => step.name ?? step).join(' → ') : to
  return { file: from, rule: rule.name, text: `→ ${way}` }
}
