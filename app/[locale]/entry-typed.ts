/** What somebody typed into an entry form, to stand there again after an error; a password is never sent back. */
export function typedIn(form: FormData): Record<string, string> {
  const fields = ['email', 'name'].map((name) => [name, form.get(name)] as const)
  return Object.fromEntries(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
