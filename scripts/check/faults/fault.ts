import type { Files } from '../mini-tree'

/** One planted fault: the rule that must name it, the step that must report it, and the file in which it stands. */
export interface Fault {
  step: string
  rule: string
  file: string
  files: Files
}

export const fault = (step: string, rule: string, file: string, content: string, beside: Files = {}): Fault => ({
  step,
  rule,
  file,
  files: { [file]: content, ...beside },
})
