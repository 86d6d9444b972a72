import { Refusal } from '../errors'
import { type AuditEntry, recordAudit } from './audit'
import { database } from './client'
import { Prisma, type Role, type User } from './generated/client'

export type AccountRole = Role

export interface AccountSettings {
  locale: string
  zone: string
  dayStart: string
  dailyMinutes: number
  newPerDay: number
  desiredRetention: number
  /** Study days that the learner means to have in a week. */
  weeklyGoal: number
}

export interface Account extends AccountSettings {
  id: string
  email: string
  name: string
  role: AccountRole
  learnerId: string
  /** When the learner's log begins: nothing they did counts as earlier. */
  beganAt: Date
}

export interface NewAccount {
  id: string
  learnerId: string
  email: string
  name: string
  role: AccountRole
  passwordHash: string | null
  locale: string
  zone: string
}

/** Makes a user with their learner and its empty log, all with its link and its audit entry or not at all. Null if the e-mail is taken. */
export async function createAccount(
  account: NewAccount,
  now: Date,
  { deed, tokenHash }: { deed?: AuditEntry /** Of the link that is used up by it. */; tokenHash?: string } = {},
): Promise<{ id: string; learnerId: string } | null> {
  const { learnerId, ...user } = account
  try {
    await database().$transaction(async (transaction) => {
      if (tokenHash) await spendLink(transaction, tokenHash, now)
      await transaction.user.create({
        data: {
          ...user,
          passwordSetAt: user.passwordHash ? now : null,
          createdAt: now,
          learner: { create: { id: learnerId, beganAt: now, log: { create: {} } } },
        },
      })
      if (deed) await recordAudit(transaction, deed, now)
    })
    return { id: user.id, learnerId }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return null
    throw error
  }
}

/** A user's row with their learner as an account; null without a learner. */
export function toAccount(user: User & { learner: { id: string; beganAt: Date } | null }): Account | null {
  if (!user.learner) return null
  const { email, name, role, locale, zone, dayStart, dailyMinutes, newPerDay, desiredRetention, weeklyGoal } = user
  return {
    id: user.id,
    learnerId: user.learner.id,
    beganAt: user.learner.beganAt,
    email,
    name,
    role,
    locale,
    zone,
    dayStart,
    dailyMinutes,
    newPerDay,
    desiredRetention,
    weeklyGoal,
  }
}

async function spendLink(transaction: Prisma.TransactionClient, tokenHash: string, now: Date): Promise<void> {
  const open = { tokenHash, usedAt: null, expiresAt: { gt: now } }
  const { count } = await transaction.oneTimeToken.updateMany({ where: open, data: { usedAt: now } })
  if (count === 0) throw new Refusal('link-expired')
}

/** What signing in needs of the account with this e-mail; null if there is none. */
export async function findSignIn(email: string) {
  return database().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true, learner: { select: { id: true } } },
  })
}

export async function findUserByEmail(email: string): Promise<{ id: string } | null> {
  return database().user.findUnique({ where: { email }, select: { id: true } })
}

/** Who an account belongs to, for words and for rules; null if there is none. */
export async function findPerson(id: string) {
  return database().user.findUnique({
    where: { id },
    select: { email: true, name: true, locale: true, passwordHash: true, emailVerifiedAt: true },
  })
}

export async function hasAdministrator(): Promise<boolean> {
  return (await database().user.count({ where: { role: 'admin', disabledAt: null } })) > 0
}

/**
 * Sets the password and ends every session but `keptSession`: whoever had the old one is out. Links to set it are void.
 * Without a session it was set by a mailed link: then, if nobody had shown before that the address is theirs, other ways
 * in go too. Somebody may have made the account in the name of whoever now reads the mail, and tied their own to it.
 */
export async function savePassword(
  userId: string,
  passwordHash: string,
  now: Date,
  keptSession: string | null = null,
): Promise<void> {
  const others = keptSession ? { not: keptSession } : undefined
  await database().$transaction([
    database().user.update({ where: { id: userId }, data: { passwordHash, passwordSetAt: now } }),
    database().signInSession.updateMany({ where: { userId, endedAt: null, id: others }, data: { endedAt: now } }),
    ...(keptSession
      ? []
      : [database().providerAccount.deleteMany({ where: { userId, user: { emailVerifiedAt: null } } })]),
    database().oneTimeToken.updateMany({
      where: { userId, kind: 'set_password', usedAt: null },
      data: { usedAt: now },
    }),
  ])
}

export async function saveVerifiedEmail(userId: string, now: Date): Promise<void> {
  await database().user.updateMany({ where: { id: userId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } })
}

export async function saveSettings(
  userId: string,
  settings: Partial<AccountSettings & { name: string }>,
): Promise<void> {
  await database().user.update({ where: { id: userId }, data: settings })
}
