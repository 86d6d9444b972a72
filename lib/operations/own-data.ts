import { readOwnData } from '../data/own-data'
import { EventsAfter } from '../domain/wire/pages-schema'
import { ownCards, ownEvents } from './own-log'

const PAGE = 500

/**
 * Everything that is kept of a person, as pieces of one JSON text. Events and cards come page by page, so that a log of
 * years costs no more memory than a short one.
 */
export async function* exportOwnData(userId: string, learnerId: string, now: Date): AsyncGenerator<string> {
  const head = { format: 'saegim-export', version: 1, exportedAt: now, ...(await readOwnData(userId)) }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "events": [`
  yield* listed(async (after) => {
    const { events, next } = await ownEvents(learnerId, EventsAfter.parse(after), PAGE)
    return { items: events, next }
  })
  yield '],\n  "cards": ['
  yield* listed(async (after) => {
    const { cards, next } = await ownCards(learnerId, after, PAGE)
    return { items: cards, next }
  })
  yield ']\n}\n'
}

type ReadPage = (after: string | null) => Promise<{ items: unknown[]; next: string | null }>

/** The items of all pages, one a line, a page at a time. */
async function* listed(readPage: ReadPage): AsyncGenerator<string> {
  let [after, separator]: [string | null, string] = [null, '\n']
  do {
    const { items, next }: Awaited<ReturnType<ReadPage>> = await readPage(after)
    for (const item of items) {
      yield `${separator}${JSON.stringify(item)}`
      separator = ',\n'
    }
    after = next
  } while (after !== null)
}
