import { deleteView, saveView } from '../data/saved-views'
import { listFilterOf, MOST_VIEWS, queryOf } from '../domain/question/listing'
import { Refusal } from '../errors'
import { newId } from '../secrets/ids'

/** Keeps the filter of an address under a name of one's own. Throws `too-many-views`. */
export async function keepView(userId: string, view: { name: string; query: string }, now: Date): Promise<void> {
  const filter = listFilterOf(Object.fromEntries(new URLSearchParams(view.query)))
  const query = new URLSearchParams(queryOf({ ...filter, page: 1 })).toString()
  if (!(await saveView(userId, { id: newId(now), name: view.name, query }, MOST_VIEWS, now)))
    throw new Refusal('too-many-views')
}

/** Keeps it no more. Somebody else's view and one that is gone are the same. */
export async function dropView(userId: string, id: string): Promise<void> {
  await deleteView(userId, id)
}
