import { database } from './client'
import { Prisma, type Role } from './generated/client'

export type AccountRole = Role

export interface AccountSettings {
  locale: string
  zone: string
  dayStart: string
  dailyMinutes: number
  newPerDay: number
  desiredRetention: number
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

/** Makes a user with their learner and its empty log. Null if the e-mail is taken. */
export async function createAccount(account: NewAccount, now: Date): Promise<{ id: string; learnerId: string } | null> {
  const { learnerId, ...user } = account
  try {
    await database().user.create({
      data: {
        ...user,
        passwordSetAt: user.passwordHash ? now : null,
        createdAt: now,
        learner: { create: { id: learnerId, beganAt: now, log: { create: {} } } },
      },
    })
    return { id: user.id, learnerId }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return null
    throw error
  }
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

export async function hasAdministrator(): Promise<boolean> {
  return (await database().user.count({ where: { role: 'admin', disabledAt: null } })) > 0
}

/** Sets the password and ends every session: whoever had the old one is out. */
export async function savePassword(userId: string, passwordHash: string, now: Date): Promise<void> {
  await database().$transaction([
    database().user.update({ where: { id: userId }, data: { passwordHash, passwordSetAt: now } }),
    database().signInSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } }),
  ])
}

export async function saveSettings(userId: string, settings: AccountSettings & { name: string }): Promise<void> {
  await database().user.update({ where: { id: userId }, data: settings })
}
