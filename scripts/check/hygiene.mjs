import { readFile } from 'node:fs/promises'
import path from 'node:path'

const TEXT =
  /\.(ts|tsx|mjs|js|json|jsonc|css|md|sql|prisma|grit|yml|yaml|toml|sh|html|svg|txt)$|(^|\/)\.[a-z]+(\/run)?$|(^|\/)(LICENSE|run)$/
const LOCK = 'package-lock.json'

/** What must stand in no line of any file. The patterns are written so that they do not match themselves. */
const FORBIDDEN = [
  {
    rule: 'no-registry-host',
    pattern: /https?:\/\/([^\s/"'`<>]*\.)?(registry|npm|yarn)[\w-]*\./i,
    text: 'names a package registry',
  },
  { rule: 'no-registry-host', pattern: /^\s*(@[\w-]+:)?registry\s*=/, text: 'sets a package registry' },
  {
    rule: 'no-machine-path',
    pattern: /(^|[\s"'`(=:])\/(home|Users)\/[a-z][\w-]*\//,
    text: "names somebody's home folder",
  },
  {
    rule: 'no-machine-path',
    pattern: /(^|[\s"'`(=:])\/(root|tmp|work|mnt|var\/folders)\/[\w.-]/,
    text: 'names a folder of one machine',
  },
  {
    rule: 'todo-names-its-issue',
    pattern: /\b(TO-?DO|FIX-?ME)\b(?!.*#\d)/,
    text: 'write it as an issue, or name its number',
  },
]

/** Things that belong to one machine or one mirror must not travel with the project. */
export async function hygiene(root, sources) {
  const files = sources.filter((file) => TEXT.test(file))
  const found = await Promise.all(
    files.map(async (file) => findingsIn(file, await readFile(path.join(root, file), 'utf8'))),
  )
  return { read: found.length, of: files.length, findings: found.flat() }
}

function findingsIn(file, content) {
  const lines = content.split('\n')
  const everywhere = lines.flatMap((line, index) =>
    FORBIDDEN.filter(({ pattern }) => pattern.test(line)).map(({ rule, text }) => ({
      file,
      line: index + 1,
      rule,
      text,
    })),
  )
  return file === LOCK ? [...everywhere, ...addressesIn(lines)] : everywhere
}

/** The field in which npm writes where it fetched a package. */
const ADDRESS = /^\s*"resolved"\s*:/

function addressesIn(lines) {
  const at = lines.findIndex((line) => ADDRESS.test(line))
  if (at === -1) return []
  const text = 'names where a package was fetched: run `npm run lock`'
  return [{ file: LOCK, line: at + 1, rule: 'no-resolved-in-lock', text }]
}
