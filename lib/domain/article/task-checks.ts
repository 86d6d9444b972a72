import type { Data, Processor } from 'unified'

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>
type Handle = NonNullable<NonNullable<Extension['exit']>['taskListCheckValueChecked']>

/**
 * Reads `[x]` at the head of a line that stands right under an empty item of a list: to the tokenizer it is the box of the
 * item, of which the line is no part, and it would be lost. There it stays words; in an item it is the box.
 */
export function remarkTaskChecks(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({
    exit: { taskListCheckValueChecked: exitCheck, taskListCheckValueUnchecked: exitCheck },
  })
}

const exitCheck: Handle = function (token) {
  const [around, paragraph] = this.stack.slice(-2)
  const sign = this.sliceSerialize(token)
  if (around?.type === 'listItem') {
    around.checked = sign.toLowerCase() === 'x'
  } else if (paragraph?.type === 'paragraph') {
    const { line, column, offset } = token.start
    const start = { line, column: column - 1, offset: offset - 1 }
    paragraph.children.push({ type: 'text', value: `[${sign}]`, position: { start, end: token.end } })
  }
}
