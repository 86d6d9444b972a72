import {
  type ListedPerson,
  PEOPLE_PER_PAGE,
  type PeopleFilter,
  type PeopleView,
  type Role,
} from '../domain/account/role'
import { Refusal } from '../errors'
import { type AuditEntry, recordAudit } from './audit'
import { database } from './client'
import type { Prisma } from './generated/client'

export interface Person extends ListedPerson {
  createdAt: Date
  lastSeenAt: Date | null
}

/** $1 the search; plain text, no pattern. */
const MATCHING = `from users where $1 = '' or strpos(lower(name), $1) > 0 or strpos(email, $1) > 0`

/** People by name, a page of them, and how many the search finds in each view. */
export async function listPeople({ search, view, page }: PeopleFilter): Promise<{
  people: ListedPerson[]
  counts: Record<PeopleView | 'all', number>
}> {
  const words = search.normalize('NFC').trim().toLowerCase()
  const [people, [counts]] = await Promise.all([
    database().$queryRawUnsafe<ListedPerson[]>(
      `select id, name, email, role, disabled_at is not null as "isDisabled"
         from (select * ${MATCHING}) u where $2 = '' or role::text = $2 or ($2 = 'disabled' and disabled_at is not null)
         order by lower(name), id limit $3::int offset $4::int`,
      words,
      view ?? '',
      PEOPLE_PER_PAGE,
      (page - 1) * PEOPLE_PER_PAGE,
    ),
    database().$queryRawUnsafe<Record<PeopleView | 'all', number>[]>(
      `select count(*)::int as all, count(disabled_at)::int as disabled,
          count(*) filter (where role = 'learner')::int as learner,
          count(*) filter (where role = 'instructor')::int as instructor,
          count(*) filter (where role = 'admin')::int as admin ${MATCHING}`,
      words,
    ),
  ])
  return { people, counts: counts ?? { all: 0, disabled: 0, learner: 0, instructor: 0, admin: 0 } }
}

export async function findPerson(id: string): Promise<Person | null> {
  const user = await database().user.findUnique({
    where: { id },
    include: { sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } } },
  })
  if (!user) return null
  const { name, email, role, disabledAt, createdAt, sessions } = user
  return {
    ...{ id, name, email, role, createdAt },
    isDisabled: disabledAt !== null,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  }
}

export type PersonChange = { role: Role } | { isDisabled: boolean }

/**
 * Gives somebody another role, or lets them in no more or again. The changing administrator must still be one, and
 * nobody changes themselves: so one administrator always stays, also where two change each other at once. Who may
 * come in no more is signed out everywhere; who is administrator no more leaves no open invitations behind.
 */
export async function changePerson(
  adminId: string,
  personId: string,
  change: PersonChange,
  deed: Pick<AuditEntry, 'id' | 'action' | 'detail'>,
  now: Date,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    const administrators = await holdAdministrators(transaction)
    if (!administrators.includes(adminId)) throw new Refusal('not-allowed', 'no administrator any more')
    if (personId === adminId) throw new Refusal('own-account', personId)
    if (!(await applyChange(transaction, personId, change, now))) return
    await recordAudit(transaction, { ...deed, actorId: adminId, subject: `user:${personId}` }, now)
  })
}

/** False where everything is so already. */
async function applyChange(
  transaction: Prisma.TransactionClient,
  id: string,
  change: PersonChange,
  now: Date,
): Promise<boolean> {
  const before = await transaction.user.findUnique({ where: { id } })
  if (!before) throw new Refusal('not-found', `user ${id}`)
  const data = 'role' in change ? change : { disabledAt: change.isDisabled ? (before.disabledAt ?? now) : null }
  const after = await transaction.user.update({ where: { id }, data })
  if (after.role === before.role && after.disabledAt?.getTime() === before.disabledAt?.getTime()) return false
  if (after.disabledAt) await endAllSessions(transaction, id, now)
  if (after.disabledAt || after.role !== 'admin') await endInvitationsBy(transaction, id, now)
  return true
}

/** The administrators who may come in, none of whom anybody else can change until the transaction ends. */
async function holdAdministrators(transaction: Prisma.TransactionClient): Promise<string[]> {
  const rows = await transaction.$queryRawUnsafe<{ id: string }[]>(
    `select id from users where role = 'admin' and disabled_at is null order by id for update`,
  )
  return rows.map(({ id }) => id)
}

async function endAllSessions(transaction: Prisma.TransactionClient, userId: string, now: Date): Promise<void> {
  await transaction.signInSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
}

async function endInvitationsBy(transaction: Prisma.TransactionClient, userId: string, now: Date): Promise<void> {
  await transaction.oneTimeToken.updateMany({ where: { kind: 'invite', userId, usedAt: null }, data: { usedAt: now } })
}
