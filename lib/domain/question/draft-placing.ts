import type { Language } from '../language'
import { freeOptionId, inBoth, type Material, optionsIn, placesIn } from './draft-material'
import { withText } from './draft-words'
import type { HotspotBody, PlacingBody } from './question'

/** Things with places, of what was written so far: four pairs at first, or six things for three places. */
export function placingOf(kind: PlacingBody['kind'], material: Material): PlacingBody {
  const [items, places] = kind === 'matching' ? [4, 4] : [6, 3]
  const text = inBoth(material, (written) => ({
    ...{ prompt: written.prompt, hint: written.hint, options: optionsIn(written, items) },
    places: placesIn(written.places, places),
  }))
  const { placed } = material.worked
  return { kind, keys: placed, text }
}

/** Where a thing belongs. */
export function withHome(body: PlacingBody, optionId: string, placeId: string): PlacingBody {
  return { ...body, keys: { ...body.keys, [optionId]: placeId } }
}

/** Lists of names that come and go in both languages, and how many of them there may be. */
export const MOST_PLACES = 8
type Named = 'places' | 'rows' | 'columns'
type NamedBody = PlacingBody | HotspotBody

export function namesIn(body: NamedBody, list: Named, language: Language) {
  const lists = { places: [], rows: [], columns: [], ...body.text[language] }
  return lists[list]
}

export function withName<Body extends NamedBody>(
  body: Body,
  { list, language, placeId, text }: { list: Named; language: Language; placeId: string; text: string },
): Body {
  return changed(body, list, [language], (names) => names.map((one) => (one.id === placeId ? { ...one, text } : one)))
}

/** One more name, empty, if there is room. */
export function withNameAdded<Body extends NamedBody>(body: Body, list: Named): Body {
  const id = freeOptionId(namesIn(body, list, 'ko'), MOST_PLACES)
  return id ? changed(body, list, ['ko', 'en'], (names) => [...names, { id, text: '' }]) : body
}

export function withoutName<Body extends NamedBody>(body: Body, list: Named, placeId: string): Body {
  return changed(body, list, ['ko', 'en'], (names) => names.filter(({ id }) => id !== placeId))
}

function changed<Body extends NamedBody>(
  body: Body,
  list: Named,
  languages: Language[],
  change: (names: ReturnType<typeof namesIn>) => ReturnType<typeof namesIn>,
): Body {
  return languages.reduce(
    (before, language) =>
      withText(before, language, (text) => ({ ...text, [list]: change(namesIn(before, list, language)) })),
    body,
  )
}
