import { database } from '../../data/client'
import { deleteLearner } from '../../data/learners'

/** Removes the accounts in whose e-mail `stem` stands. */
export async function removeAccounts(stem: string): Promise<void> {
  const users = await database().user.findMany({ where: { email: { contains: stem } }, include: { learner: true } })
  for (const { id, learner } of users) {
    if (learner) await deleteLearner(learner.id)
    await database().user.delete({ where: { id } })
  }
}
