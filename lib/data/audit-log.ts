import type { HistoryFilter, LoggedDeed } from '../domain/audit/history'
import type { Language } from '../domain/language'
import { database } from './client'

const PER_PAGE = 50
/** What instructors may read of: contents, not people. */
const OF_CONTENTS = "e.subject ~ '^(question|fact|course|article):'"

/** What was done, the latest first, a page at a time; `next` continues it. */
export async function listDeeds(
  { who, what, about, before }: HistoryFilter,
  { language, isAdmin }: { language: Language; isAdmin: boolean },
): Promise<{ deeds: LoggedDeed[]; next: string | null }> {
  const rows = await database().$queryRawUnsafe<LoggedDeed[]>(
    `select e.id, e.at, e.actor_id as "actorId", a.name as actor, e.by_tool as "byTool", e.action, e.subject, e.detail,
        coalesce(u.name, i.invited_email, f.statement->>$6, coalesce(q.draft->'body', v.body)->'text'->$6->>'prompt') as "subjectName"
       from audit_log e
       left join users a on a.id = e.actor_id
       left join users u on e.subject = 'user:' || u.id
       left join one_time_tokens i on i.kind = 'invite' and e.subject = 'invitation:' || i.id
       left join facts f on e.subject = 'fact:' || f.id
       left join questions q on e.subject = 'question:' || q.id
       left join question_versions v on v.id = q.current_id
      where ($1 = '' or e.actor_id::text = $1 or ($1 = 'tool' and e.by_tool)) and ($2 = '' or e.action = $2)
        and ($3 = '' or e.subject = $3) and ($4 = '' or (e.at, e.id) < (nullif($4, '')::timestamptz, $5::uuid))
        and ${isAdmin ? 'true' : OF_CONTENTS}
      order by e.at desc, e.id desc limit ${PER_PAGE + 1}`,
    who ?? '',
    what ?? '',
    about ?? '',
    before?.at ?? '',
    before?.id ?? NIL,
    language,
  )
  const deeds = rows.slice(0, PER_PAGE)
  const last = rows.length > PER_PAGE ? deeds.at(-1) : undefined
  return { deeds, next: last ? `${last.at.toISOString()}_${last.id}` : null }
}

const NIL = '00000000-0000-0000-0000-000000000000'

/** Everybody of whom the log tells, by name. */
export async function listActors(isAdmin: boolean): Promise<{ id: string; name: string }[]> {
  return database().$queryRawUnsafe<{ id: string; name: string }[]>(
    `select u.id, u.name from users u
       where exists (select 1 from audit_log e where e.actor_id = u.id and ${isAdmin ? 'true' : OF_CONTENTS})
       order by lower(u.name), u.id`,
  )
}
