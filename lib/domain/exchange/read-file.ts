import type { BroughtFile } from './exchanged'
import { readJson } from './json-file'
import { fileProblem, type Problem } from './problem'
import { readTable } from './table-file'

/** What of a text a server reads at once: some eight hundred questions. */
export const MOST_LETTERS = 2_000_000

/** Reads a text as what it looks like: a list of JSON, or a table with whichever separator. */
export function readQuestionFile(text: string): BroughtFile {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.length > MOST_LETTERS) return refused(fileProblem('too-large'))
  const file = /^\s*[[{]/.test(bare) ? readJson(bare) : readTable(bare)
  if (file.rows.length === 0 && file.problems.length === 0) return { ...file, problems: [fileProblem('empty')] }
  return { ...file, problems: [...file.problems, ...repeatedIds(file)] }
}

function refused(problem: Problem): BroughtFile {
  return { format: 'json', rows: [], problems: [problem] }
}

/** Two rows of one question: neither can be meant more than the other. */
function repeatedIds({ rows }: BroughtFile): Problem[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, question: { id }, nameOf }) => {
    const earlier = first.get(id)
    first.set(id, earlier ?? row)
    return earlier === undefined ? [] : [fileProblem('id-twice', row, nameOf(['id']), { row: earlier })]
  })
}
