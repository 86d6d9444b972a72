import { isUuid } from '../ids/uuid'
import { AUDIT_ACTIONS, type AuditAction } from './actions'

/** What stands in the address of the history. */
export interface HistoryFilter {
  /** The id of a user, or `tool`. */
  who: string | null
  what: AuditAction | null
  /** A subject such as `question:ID`. */
  about: string | null
  /** Where the page before ended. */
  before: { at: string; id: string } | null
}

export interface LoggedDeed {
  id: string
  at: Date
  /** Null for the operator's tool, and for somebody whose account is deleted. */
  actorId: string | null
  actor: string | null
  byTool: boolean
  action: AuditAction
  subject: string
  /** What the subject is called now: a person's name, an invitation's address, a question's prompt; null if it is gone. */
  subjectName: string | null
  detail: Record<string, string | number | boolean>
}

/** Reads the address; what cannot be read filters nothing. */
export function historyFilterOf(query: Record<string, string | string[] | undefined>): HistoryFilter {
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && value !== '' && value.length <= 200 ? value : null
  }
  const who = text('who')
  const what = text('what')
  const [at = '', id = ''] = text('before')?.split('_') ?? []
  return {
    who: who !== null && (who === 'tool' || isUuid(who)) ? who : null,
    what: AUDIT_ACTIONS.find((action) => action === what) ?? null,
    about: text('about')?.replaceAll('\u0000', '') ?? null,
    before: isUuid(id) && isInstant(at) ? { at, id } : null,
  }
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))
}
