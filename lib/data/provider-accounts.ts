import { canDisconnect, type LinkingAccount } from '../domain/account/linking'
import type { Provider } from '../domain/account/provider'
import type { NewAccount } from './accounts'
import { type AuditEntry, recordAudit } from './audit'
import { database } from './client'
import { Prisma } from './generated/client'

export interface Link {
  id: string
  provider: Provider
  subject: string
}

/** An account with what signing it in needs. */
export interface EnteringAccount extends LinkingAccount {
  learnerId: string
}

const ENTERING = {
  id: true,
  email: true,
  emailVerifiedAt: true,
  disabledAt: true,
  learner: { select: { id: true } },
} as const

type Row = Prisma.UserGetPayload<{ select: typeof ENTERING }>

/** The account that this identity opens; null if it was never connected. */
export async function findLinkedAccount(provider: Provider, subject: string): Promise<EnteringAccount | null> {
  const where = { provider_subject: { provider, subject } }
  const link = await database().providerAccount.findUnique({ where, select: { user: { select: ENTERING } } })
  return toEntering(link?.user)
}

export async function findAccountByAddress(email: string): Promise<EnteringAccount | null> {
  return toEntering(await database().user.findUnique({ where: { email }, select: ENTERING }))
}

export async function findAccountToConnect(userId: string): Promise<EnteringAccount | null> {
  return toEntering(await database().user.findUnique({ where: { id: userId }, select: ENTERING }))
}

function toEntering(user: Row | null | undefined): EnteringAccount | null {
  if (!user?.learner) return null
  const { id, email, emailVerifiedAt, disabledAt, learner } = user
  return {
    id,
    email,
    learnerId: learner.id,
    isEmailVerified: emailVerifiedAt !== null,
    isDisabled: disabledAt !== null,
  }
}

/** What a user has connected, and whether they have a password. */
export async function findWaysIn(userId: string): Promise<{ hasPassword: boolean; links: Link[] }> {
  const user = await database().user.findUnique({
    where: { id: userId },
    select: { passwordHash: true, providers: { select: { id: true, provider: true, subject: true } } },
  })
  const links = (user?.providers ?? []).map((link) => ({ ...link, provider: link.provider as Provider }))
  return { hasPassword: Boolean(user?.passwordHash), links }
}

/** Makes a user whom a provider vouched for, with their learner. False if the address or the identity was taken meanwhile. */
export async function createLinkedAccount(
  { learnerId, ...user }: NewAccount,
  link: Link,
  deed: AuditEntry,
  now: Date,
): Promise<boolean> {
  return unlessTaken(() =>
    database().$transaction(async (transaction) => {
      await transaction.user.create({
        data: {
          ...user,
          createdAt: now,
          emailVerifiedAt: now,
          learner: { create: { id: learnerId, beganAt: now, log: { create: {} } } },
          providers: { create: { ...link, linkedAt: now } },
        },
      })
      await recordAudit(transaction, deed, now)
    }),
  )
}

/** Connects an identity; `confirmsEmail` says that it proves the account's own address. False if it was taken meanwhile. */
export async function saveLink(
  userId: string,
  link: Link,
  { confirmsEmail }: { confirmsEmail: boolean },
  deed: AuditEntry,
  now: Date,
): Promise<boolean> {
  return unlessTaken(() =>
    database().$transaction(async (transaction) => {
      await transaction.providerAccount.create({ data: { ...link, userId, linkedAt: now } })
      const unconfirmed = { id: userId, emailVerifiedAt: null }
      if (confirmsEmail) await transaction.user.updateMany({ where: unconfirmed, data: { emailVerifiedAt: now } })
      await recordAudit(transaction, deed, now)
    }),
  )
}

/**
 * Takes a connection away, unless it is the last way in. `offered` are the providers that work here. The user's row is
 * locked first: of two taken away at once, the second sees that the first is gone.
 */
export async function deleteLink(
  userId: string,
  provider: Provider,
  offered: readonly Provider[],
  deed: AuditEntry,
  now: Date,
): Promise<'deleted' | 'not-found' | 'last-way-in'> {
  return database().$transaction(async (transaction) => {
    const [user] = await transaction.$queryRawUnsafe<{ hasPassword: boolean }[]>(
      'select password_hash is not null as "hasPassword" from users where id = $1::uuid for update',
      userId,
    )
    const links = await transaction.providerAccount.findMany({ where: { userId }, select: { provider: true } })
    if (!user || links.every((link) => link.provider !== provider)) return 'not-found'
    const others = links.filter((link) => link.provider !== provider && offered.some((each) => each === link.provider))
    if (!canDisconnect(user.hasPassword, others.length)) return 'last-way-in'
    await transaction.providerAccount.deleteMany({ where: { userId, provider } })
    await recordAudit(transaction, deed, now)
    return 'deleted'
  })
}

/** Sets the password of an account that has none. False if it has one. Sessions stay: nobody else could be in by it. */
export async function saveFirstPassword(userId: string, passwordHash: string, now: Date): Promise<boolean> {
  const { count } = await database().user.updateMany({
    where: { id: userId, passwordHash: null },
    data: { passwordHash, passwordSetAt: now },
  })
  return count === 1
}

async function unlessTaken(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false
    throw error
  }
}
