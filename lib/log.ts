type Fields = Record<string, string | number | undefined>

/** Writes one line of JSON to the server's log. What goes in must name nobody; texts from elsewhere pass `withoutPeople`. */
export function log(event: string, fields: Fields, at: Date = new Date()): void {
  process.stdout.write(`${JSON.stringify({ at: at.toISOString(), event, ...fields })}\n`)
}

/** What may be kept of an error: its kind, its code, its first line without people in it, and the way there in the code. */
export function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { message: withoutPeople(String(error)) }
  const { digest, code } = error as { digest?: unknown; code?: unknown }
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    digest: typeof digest === 'string' ? digest : undefined,
    message: withoutPeople(error.message),
    stack: framesOf(error),
  }
}

/** The first line of a text, without what could name a person or open a door: addresses, tokens, values, query strings. */
export function withoutPeople(text: string): string {
  return (text.trim().split('\n')[0] ?? '')
    .replace(/[^\s"'<>()=]+@[^\s"'<>()=]+/g, '…@…')
    .replace(/=\([^)]*\)/g, '=(…)')
    .replace(/\?[^\s"']*/g, '?…')
    .replace(/[\w-]{32,}/g, '…')
    .slice(0, 300)
}

/** The nearest frames in our own code. */
function framesOf({ stack }: Error): string {
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return (frames ?? [])
    .filter((line) => !line.includes('node_modules'))
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' | ')
}
