import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. Commands work from any folder: nothing here depends on where they were called. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

export function inRoot(...parts) {
  return path.join(ROOT, ...parts)
}

/** How a folder is shown to a person: from the checkout, if it lies there. */
export function shown(file) {
  const relative = path.relative(ROOT, file)
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative || '.'
}
