import { commandOf, parseReport, runNode } from './tool.mjs'

const READ_BY_BIOME = /\.(ts|tsx|mjs|js|json|jsonc|css)$/
const NOT_FOR_BIOME = /^(content\/|public\/|docs\/images\/|package-lock\.json$)/

/** Biome: format, order of imports, lint rules and our two plugins. */
export async function lint(root, sources) {
  const output = await runNode(
    commandOf('@biomejs/biome', 'biome'),
    ['check', '--reporter=json', '--max-diagnostics=none'],
    root,
  )
  const { summary, diagnostics } = parseReport('biome', output)
  return {
    read: summary.changed + summary.unchanged,
    of: sources.filter((file) => READ_BY_BIOME.test(file) && !NOT_FOR_BIOME.test(file)).length,
    findings: diagnostics.filter(({ severity }) => severity !== 'info' && severity !== 'hint').map(finding),
  }
}

/** Biome's own word for it promises content that this report does not hold. */
const WORDS = { format: 'is not formatted' }

function finding({ category, message, location }) {
  const rule = category.split('/').at(-1)
  return { file: location?.path ?? '.', line: location?.start?.line, rule, text: WORDS[rule] ?? message }
}
