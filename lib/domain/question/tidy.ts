import type { QuestionBody } from './question'

/** Lists in which an empty line says nothing. */
const LINES = ['accept', 'block', 'otherSlot']

/**
 * A body as it is published: no spaces round its words and no empty lines in its lists, so that a file written from it
 * reads back the same.
 */
export function tidied(body: QuestionBody): QuestionBody {
  return tidy(body) as QuestionBody
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => {
    const clean = tidy(each)
    return [name, LINES.includes(name) && Array.isArray(clean) ? clean.filter((line) => !isBlank(line)) : clean]
  })
  return Object.fromEntries(entries)
}

function isBlank(line: unknown): boolean {
  if (typeof line === 'string') return line === ''
  return typeof line === 'object' && line !== null && Object.values(line).every((words) => words === '')
}
