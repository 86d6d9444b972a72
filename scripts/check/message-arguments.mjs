/**
 * The arguments and tags of an ICU message, sorted, each once: `{count, plural, …}` and `<b>…</b>` give `<b>`, `{count}`.
 * Returns null when the braces do not match.
 */
export function messageArguments(message) {
  const found = new Set((message.match(/<[a-zA-Z]\w*>|%s/g) ?? []).map(String))
  return collect(unquoted(message), found) ? [...found].sort() : null
}

/** `'{…}'` is a literal brace in ICU; a lone apostrophe is a letter. */
function unquoted(message) {
  return message.replace(/'[{}<>][^']*'/g, '')
}

/** Braces alternate: an argument, then (in `select` and `plural`) texts of choices, which hold arguments again. */
function collect(message, found) {
  const stack = []
  for (let at = 0; at < message.length; at++) {
    if (message[at] === '}' && stack.pop() === undefined) return false
    if (message[at] !== '{') continue
    const isArgument = stack.at(-1) !== 'argument'
    stack.push(isArgument ? 'argument' : 'choice')
    if (isArgument) found.add(`{${nameAt(message, at)}}`)
  }
  return stack.length === 0
}

function nameAt(message, at) {
  return /^\{\s*([\w]*)/.exec(message.slice(at))?.[1] ?? ''
}
