import { database, PATIENT } from './client'
import type { Prisma } from './generated/client'

type Transaction = Prisma.TransactionClient

/**
 * Deletes a user with everything that is theirs, or nothing. What they did for others stays without their name: the
 * questions they wrote, and the audit log's word that something was done. False where they are the only administrator.
 */
export async function deleteUser(userId: string): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    if (await isLastAdministrator(transaction, userId)) return false
    const user = await transaction.user.findUnique({
      where: { id: userId },
      select: { email: true, learner: { select: { id: true } } },
    })
    if (!user) return true
    // first: it finds the person by the rows that go below
    await transaction.$executeRawUnsafe('select saegim_forget_actor($1::uuid)', userId)
    if (user.learner) await transaction.$executeRawUnsafe('select saegim_delete_learner($1::uuid)', user.learner.id)
    await takeNameOffWork(transaction, userId)
    await transaction.oneTimeToken.deleteMany({ where: { invitedEmail: user.email } })
    await transaction.user.delete({ where: { id: userId } })
    return true
  }, PATIENT)
}

/** Of two administrators who leave at once the second waits here, and finds that they are the last. */
async function isLastAdministrator(transaction: Transaction, userId: string): Promise<boolean> {
  const administrators = await transaction.$queryRawUnsafe<{ id: string }[]>(
    `select id from users where role = 'admin' and disabled_at is null order by id for update`,
  )
  return administrators.length === 1 && administrators[0]?.id === userId
}

/** Learners go on being asked what they wrote. */
async function takeNameOffWork(transaction: Transaction, userId: string): Promise<void> {
  const written = { where: { createdById: userId }, data: { createdById: null } }
  await transaction.question.updateMany(written)
  await transaction.questionVersion.updateMany(written)
  await transaction.articleRevision.updateMany(written)
  await transaction.dispute.updateMany({ where: { closedById: userId }, data: { closedById: null } })
}
