import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const NOT_OURS =
  /^(node_modules|\.next[^/]*|\.data[^/]*|\.tmp|\.git|\.workers|lib\/data\/generated|test-results|playwright-report)(\/|$)/

/** The project's own files, relative to `root`, found without any of the checkers: what they must have read. */
export async function sourcesOf(root) {
  const files = (await fromGit(root)) ?? (await fromDisk(root))
  return files.filter((file) => !NOT_OURS.test(file) && existsSync(path.join(root, file))).sort()
}

/** Null outside a checkout, and where git is missing or refuses (it does in a folder of another account). */
async function fromGit(root) {
  if (!existsSync(path.join(root, '.git'))) return null
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }).catch(() => null)
  return listed && [...new Set(listed.stdout.split('\0').filter(Boolean))]
}

async function fromDisk(root, folder = '') {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true })
  const lists = entries.map((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name
    if (NOT_OURS.test(name)) return []
    return entry.isDirectory() ? fromDisk(root, name) : [name]
  })
  return (await Promise.all(lists)).flat()
}
