import type { z } from 'zod'
import { QUESTION_KINDS } from '../question/demand'
import type { BroughtQuestion, FieldName, FieldPath } from './exchanged'
import { type FileProblem, fileProblem, type Problem } from './problem'
import { BroughtSchema } from './question-schema'

/** One question of a file, or what keeps it from being one: each problem names the field as the author does. */
export function readQuestion(
  raw: unknown,
  row: number,
  nameOf: FieldName,
): { question: BroughtQuestion | null; problems: Problem[] } {
  const read = BroughtSchema.safeParse(raw)
  if (read.success) return { question: read.data, problems: [] }
  return { question: null, problems: read.error.issues.flatMap((issue) => problemsOf(issue, raw, row, nameOf)) }
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue, raw: unknown, row: number, nameOf: FieldName): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const here = (code: FileProblem, params: Problem['params'] = {}) => fileProblem(code, row, nameOf(path), params)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fileProblem('field-unknown', row, nameOf([...path, key])))
    case 'invalid_type':
      return [here(valueAt(raw, path) === undefined ? 'missing' : 'wrong-type')]
    case 'invalid_value':
      return [here(valueAt(raw, path) === undefined ? 'missing' : 'not-a-choice', { choices: issue.values.join(', ') })]
    case 'invalid_union':
      return [unionProblem(issue, here, valueAt(raw, path))]
    default:
      return [here(CODES.find((code) => code === issue.message) ?? 'wrong-type')]
  }
}

/** Of a kind that is none, or of an id that is neither one nor empty. */
function unionProblem(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  here: (code: FileProblem, params?: Problem['params']) => Problem,
  value: unknown,
): Problem {
  if (issue.discriminator === undefined) return here(typeof value === 'string' ? 'option-id' : 'wrong-type')
  return here(value === undefined ? 'missing' : 'not-a-choice', { choices: QUESTION_KINDS.join(', ') })
}

const CODES = [
  ...(['missing', 'too-long', 'not-storable', 'one-line', 'question-id', 'option-id'] as const),
  ...(['option-twice', 'sides-differ', 'too-many', 'month'] as const),
]

function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    raw,
  )
}
