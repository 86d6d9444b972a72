// `node scripts/source-runs.mjs ARTICLE COURSE`: keeps the hashes of an article's runs of eight words beside its course.
import { readFileSync, writeFileSync } from 'node:fs'
import { runsOf } from './check/copied.mjs'
import { inRoot } from './ground/paths.mjs'

const [article, course] = process.argv.slice(2)
if (!article || !course) throw new Error('Name the article and the folder of its course under content/.')
const runs = [...new Set(runsOf(readFileSync(article, 'utf8')))].sort()
writeFileSync(inRoot('content', course, 'source-runs.json'), `${JSON.stringify(runs, null, 2)}\n`)
process.stdout.write(`${runs.length} runs\n`)
