import { database } from './client'

/** Everything that is kept of a person besides events and cards, which are read page by page. Hashes stay here. */
export async function readOwnData(userId: string) {
  const of = { where: { userId } }
  const account = await database().user.findUnique({ where: { id: userId }, omit: { passwordHash: true } })
  const learner = await database().learner.findUnique({ ...of, include: { aliases: { select: { id: true } } } })
  const learnerIds = learner ? [learner.id, ...learner.aliases.map(({ id }) => id)] : []
  const learned = { where: { learnerId: { in: learnerIds } } }
  const written = { where: { createdById: userId } }
  return {
    account,
    sessions: await database().signInSession.findMany(of),
    signIns: await database().providerAccount.findMany(of),
    links: await database().oneTimeToken.findMany({
      where: { OR: [{ userId }, { invitedEmail: account?.email ?? '' }] },
      omit: { tokenHash: true },
    }),
    apiTokens: await database().apiToken.findMany({ ...of, omit: { tokenHash: true } }),
    savedViews: await database().savedView.findMany(of),
    learner,
    log: await database().learnerLog.findMany(learned),
    lessonProgress: await database().lessonProgress.findMany(learned),
    disputes: await database().dispute.findMany(learned),
    parameterSets: await database().parameterSet.findMany(learned),
    auditEntries: await database().auditEntry.findMany({
      where: { OR: [{ actorId: userId }, { subject: `user:${userId}` }] },
    }),
    written: {
      questions: await database().question.findMany({ ...written, select: { id: true, createdAt: true } }),
      questionVersions: await database().questionVersion.findMany({
        ...written,
        select: { id: true, questionId: true, createdAt: true },
      }),
      articleRevisions: await database().articleRevision.findMany({
        ...written,
        select: { id: true, articleId: true, createdAt: true },
      }),
      closedDisputes: await database().dispute.findMany({
        where: { closedById: userId },
        select: { id: true, closedAt: true },
      }),
    },
  }
}
