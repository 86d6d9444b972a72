import path from 'node:path'
import { commandOf, runNode } from './tool.mjs'

const DIAGNOSTIC = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$|^error (TS\d+): (.*)$/

/** TypeScript over the whole tree. */
export async function types(root, sources) {
  const { stdout } = await runNode(
    commandOf('typescript', 'tsc'),
    ['--noEmit', '--pretty', 'false', '--listFiles'],
    root,
  )
  const lines = stdout.split('\n')
  const listed = new Set(
    lines.filter((line) => path.isAbsolute(line)).map((line) => path.relative(root, line).replaceAll('\\', '/')),
  )
  const expected = sources.filter((file) => /\.tsx?$/.test(file))
  return {
    read: expected.filter((file) => listed.has(file)).length,
    of: expected.length,
    findings: lines.flatMap(findingIn),
  }
}

function findingIn(line) {
  const match = DIAGNOSTIC.exec(line)
  if (!match) return []
  const [, file, at, code, text, bareCode, bareText] = match
  return [{ file: file ?? 'tsconfig.json', line: at, rule: code ?? bareCode, text: text ?? bareText }]
}
