const NAME = 'saegim-review'

interface Kept {
  owner: string
  text: string
}

/** Where storage is turned off it is kept until the page is loaded anew. */
let inMemory: Kept | null = null

/** Keeps one text of this owner on the device; what was kept before, of whomever, goes. */
export function keepText(owner: string, text: string): void {
  inMemory = { owner, text }
  try {
    localStorage.setItem(NAME, JSON.stringify(inMemory))
  } catch {
    // no room, or no storage: memory has it
  }
}

/** The text kept last, if it was kept for this owner: nobody reads what was another's. */
export function readText(owner: string): string | null {
  const kept = fromStorage() ?? inMemory
  return kept?.owner === owner ? kept.text : null
}

export function forgetText(owner: string): void {
  if (readText(owner) === null) return
  inMemory = null
  try {
    localStorage.removeItem(NAME)
  } catch {
    // no storage: memory was all
  }
}

function fromStorage(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
