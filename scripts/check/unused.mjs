import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandOf, parseReport, runNode } from './tool.mjs'

const reporter = fileURLToPath(new URL('./knip-reporter.mjs', import.meta.url))

/** Knip: files, exports and dependencies that nobody uses, and dependencies that nobody listed. */
export async function unused(root, sources) {
  const output = await runNode(commandOf('knip'), ['--no-progress', '--no-config-hints', '--reporter', reporter], root)
  const { processed, findings } = parseReport('knip', output)
  return {
    read: processed,
    of: sources.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).length,
    findings: findings.map((finding) => ({ ...finding, file: relative(root, finding.file) })),
  }
}

function relative(root, file) {
  return path.isAbsolute(file) ? path.relative(root, file).replaceAll('\\', '/') : file
}
