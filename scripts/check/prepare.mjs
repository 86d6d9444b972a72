import { existsSync } from 'node:fs'
import path from 'node:path'
import { makeArticleThread } from '../ground/article-thread.mjs'
import { commandOf, runNode } from './tool.mjs'

/** What the checkers read but git does not hold: Prisma's client and Next's declarations. Made when missing. */
export async function prepare(root) {
  if (!existsSync(path.join(root, 'node_modules'))) throw new Error('Nothing is installed yet: run `npm ci` first.')
  await make(root, 'lib/data/generated', commandOf('prisma'), ['generate'])
  // the content check reads articles as the app does
  await makeArticleThread()
  await make(root, 'next-env.d.ts', commandOf('next'), ['typegen'])
}

async function make(root, missing, file, args) {
  if (existsSync(path.join(root, missing))) return
  const { code, stdout, stderr } = await runNode(file, args, root)
  if (code !== 0) throw new Error(`${missing} could not be made (exit ${code}). ${stderr || stdout}`)
}
