const ENTRY_FIELDS = ['email', 'name']

/** What somebody typed into a form, to stand there again after an error; a password is never sent back. */
export function typedIn(form: FormData, names: readonly string[] = ENTRY_FIELDS): Record<string, string> {
  const fields = names.map((name) => [name, form.get(name)] as const)
  return Object.fromEntries(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
