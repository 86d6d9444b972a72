import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { alone } from './claims.mjs'
import { hashOf } from './hash.mjs'
import { CHECKOUT_LOCK } from './install.mjs'
import { inRoot } from './paths.mjs'
import { Problem } from './problem.mjs'

const STAMP = inRoot('.workers', '.made-from')
const MADE = inRoot('.workers', 'article.mjs')

/** Bundles what reads articles in a thread of its own, unless it is there: threads load a file, and no bundler makes it for them. */
export function makeArticleThread() {
  const wanted = hashOf(['workers', 'lib/domain', 'package-lock.json'], (file) => !file.endsWith('.test.ts'))
  if (isMade(wanted)) return 'as the sources say'
  return alone(CHECKOUT_LOCK, async () => {
    if (isMade(wanted)) return 'as the sources say'
    mkdirSync(inRoot('.workers'), { recursive: true })
    await bundle()
    renameSync(`${MADE}.new`, MADE)
    writeFileSync(STAMP, wanted)
    return 'made'
  })
}

async function bundle() {
  const { build } = await import('esbuild')
  try {
    await build({
      entryPoints: [inRoot('workers', 'article.ts')],
      outfile: `${MADE}.new`,
      ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'silent' },
      // packages of the older kind call require
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    })
  } catch (error) {
    throw new Problem('The thread that reads articles could not be made.', 'Mend workers/article.ts.', String(error))
  }
}

function isMade(wanted) {
  return existsSync(MADE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted
}
