import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Report } from '../domain/dispute/report'

/** A report as it waits on the device. */
export interface UnsentReport {
  owner: string
  /** Whether it was made without an account: then whoever signs in here next may keep it. */
  isVisitors: boolean
  report: Report
}

/** What this device has to report and the server has not confirmed. */
export interface ReportBox {
  /** Keeps a report; the same id again changes nothing. */
  add: (entry: UnsentReport) => Promise<void>
  /** The oldest unsent reports of an owner. */
  next: (owner: string, limit: number) => Promise<Report[]>
  /** Forgets what the server has, or will never take. */
  settle: (ids: string[]) => Promise<void>
  /** Makes what was reported here without an account this owner's. */
  adopt: (owner: string) => Promise<void>
  forget: (owner: string) => Promise<void>
}

interface Schema extends DBSchema {
  /** In the order of their ids, which begin with the time. */
  unsent: { key: string; value: UnsentReport & { id: string } }
}

let opened: Promise<ReportBox> | undefined

/** This browser's box of reports; in memory where there is no IndexedDB. */
export function openReportBox(): Promise<ReportBox> {
  opened ??= indexedDbReportBox().catch(memoryReportBox)
  return opened
}

/** A base of its own: that of the events needs no new version, for which other tabs would have to close. */
async function indexedDbReportBox(): Promise<ReportBox> {
  const base = await openDB<Schema>('saegim-reports', 1, {
    upgrade: (db) => {
      db.createObjectStore('unsent', { keyPath: 'id' })
    },
  })
  return {
    add: async (entry) => {
      await base.put('unsent', { ...entry, id: entry.report.id })
    },
    next: async (owner, limit) => first(await base.getAll('unsent'), owner, limit),
    settle: (ids) => each(base, (kept, store) => (ids.includes(kept.id) ? store.delete(kept.id) : undefined)),
    adopt: (owner) => each(base, (kept, store) => (kept.isVisitors ? store.put({ ...kept, owner }) : undefined)),
    forget: (owner) => each(base, (kept, store) => (kept.owner === owner ? store.delete(kept.id) : undefined)),
  }
}

/** A box that lives as long as its page. */
export function memoryReportBox(): ReportBox {
  let entries: UnsentReport[] = []
  return {
    add: async (entry) => {
      entries = [...entries.filter(({ report }) => report.id !== entry.report.id), entry]
    },
    next: async (owner, limit) => first(entries, owner, limit),
    settle: async (ids) => {
      entries = entries.filter(({ report }) => !ids.includes(report.id))
    },
    adopt: async (owner) => {
      entries = entries.map((entry) => (entry.isVisitors ? { ...entry, owner } : entry))
    },
    forget: async (owner) => {
      entries = entries.filter((entry) => entry.owner !== owner)
    },
  }
}

function first(entries: UnsentReport[], owner: string, limit: number): Report[] {
  const own = entries.filter((entry) => entry.owner === owner)
  return own.slice(0, limit).map(({ report }) => report)
}

type Kept = Schema['unsent']['value']
interface Store {
  put: (kept: Kept) => Promise<unknown>
  delete: (id: string) => Promise<unknown>
}

async function each(base: IDBPDatabase<Schema>, act: (kept: Kept, store: Store) => Promise<unknown> | undefined) {
  const { store, done } = base.transaction('unsent', 'readwrite')
  for (const kept of await store.getAll()) await act(kept, store)
  await done
}
