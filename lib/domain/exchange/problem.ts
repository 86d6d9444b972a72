import type { FindingCode } from '../question/finding'

export type FileProblem =
  | 'too-large'
  | 'encoding'
  | 'empty'
  | 'json'
  | 'not-a-list'
  | 'quote'
  | 'columns-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'cells-beyond'
  | 'missing'
  | 'wrong-type'
  | 'not-a-choice'
  | 'field-unknown'
  | 'too-long'
  | 'not-storable'
  | 'one-line'
  | 'question-id'
  | 'option-id'
  | 'option-twice'
  | 'sides-differ'
  | 'too-many'
  | 'month'
  | 'yes-or-no'
  | 'one-right'
  | 'gap-in-list'
  | 'not-for-kind'
  | 'order'
  | 'more'
  | 'id-twice'
  | 'fact-unknown'
  | 'fact-fixed'
  | 'asked-before'
  | 'draft-open'

/** What is wrong with a file, and where: words live in the messages, under the code. */
export interface Problem {
  /** Null where the whole file is concerned. */
  row: number | null
  /** The name of the column or field, or nothing where the whole row is concerned. */
  column: string
  severity: 'error' | 'warning'
  /** By whom the words are: the import's own, or the linter's. */
  by: 'file' | 'lint'
  code: FileProblem | FindingCode
  params: Record<string, string | number>
}

export function fileProblem(
  code: FileProblem,
  row: number | null = null,
  column = '',
  params: Problem['params'] = {},
): Problem {
  return { row, column, severity: 'error', by: 'file', code, params }
}

export function hasErrors(problems: Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
