import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/** A fingerprint of files and folders of the checkout: the same names with the same bytes give the same one. */
export function hashOf(places, isWanted = () => true) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesAt(place)).filter(isWanted)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}

function filesAt(place) {
  const found = statSync(inRoot(place), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [place]
  const entries = readdirSync(inRoot(place)).sort()
  return entries.flatMap((name) => filesAt(`${place}/${name}`))
}
