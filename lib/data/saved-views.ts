import type { SavedView } from '../domain/question/listing'
import { database } from './client'

/** The views that somebody keeps, by name. */
export async function listSavedViews(userId: string): Promise<SavedView[]> {
  const select = { id: true, name: true, query: true } as const
  return database().savedView.findMany({ where: { userId }, select, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}

/** Keeps a view; the same name again is the same view with another address. False where there are too many already. */
export async function saveView(userId: string, view: SavedView, most: number, now: Date): Promise<boolean> {
  const { id, name, query } = view
  const others = await database().savedView.count({ where: { userId, name: { not: name } } })
  if (others >= most) return false
  await database().savedView.upsert({
    where: { userId_name: { userId, name } },
    create: { id, userId, name, query, createdAt: now },
    update: { query },
  })
  return true
}

export async function deleteView(userId: string, id: string): Promise<void> {
  await database().savedView.deleteMany({ where: { userId, id } })
}
