import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

const RUNS = /^(content\/[^/]+)\/source-runs\.json$/
const WRITTEN = /\.(md|json)$/
/** So many words in a row are no accident. */
const WORDS = 8
const HASH_LETTERS = 16

/**
 * Looks in each course for words taken from the article that it is built on, which the project does not hold: only the hashes of its
 * runs of eight words, in `source-runs.json`.
 */
export async function copiedRuns(root, sources) {
  const courses = sources.flatMap((file) => RUNS.exec(file)?.[1] ?? [])
  const found = await Promise.all(courses.map((course) => copiedIn(root, course, sources)))
  return found.flat()
}

/** The hashes of a text's runs of eight words, in its order. */
export function runsOf(text) {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - WORDS + 1)).map((_, at) => hashOf(words.slice(at, at + WORDS)))
}

function hashOf(words) {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, HASH_LETTERS)
}

async function copiedIn(root, course, sources) {
  const read = (file) => readFile(path.join(root, file), 'utf8')
  const own = `${course}/source-runs.json`
  const taken = new Set(JSON.parse(await read(own)))
  const files = sources.filter((file) => file.startsWith(`${course}/`) && WRITTEN.test(file) && file !== own)
  const found = await Promise.all(files.map(async (file) => ({ file, lines: linesTaken(await read(file), taken) })))
  return found.flatMap(({ file, lines }) =>
    lines.map((line) => ({ file, line, rule: 'copied', text: 'shares eight words in a row with the source article' })),
  )
}

/** Paragraphs of Markdown and texts of JSON stand on one line each. */
function linesTaken(text, taken) {
  return text.split('\n').flatMap((line, at) => (runsOf(line).some((run) => taken.has(run)) ? [at + 1] : []))
}
