import { database } from '../../data/client'
import { createLearner } from '../../data/learners'
import { newId } from '../../secrets/ids'
import { signUp } from '../accounts'
import { makeLink } from '../links'
import { joinAccount } from '../visitors'
import { type aCourse, aDevice, DAY_ONE, minutesAfter } from './studied-course'

export const PASSWORD = 'correct horse battery'

/** Somebody of whom every table holds something, with all by which they could be found again. */
export async function aWholePerson(course: Awaited<ReturnType<typeof aCourse>>) {
  const stem = newId(DAY_ONE)
  const [email, name] = [`whole.${stem}@example.org`, `온전한 ${stem}`]
  const { userId, learnerId, sessionId } = await signUp(
    { email, name, password: PASSWORD, locale: 'ko', zone: 'Asia/Seoul' },
    DAY_ONE,
  )
  const visitor = await createLearner(newId(DAY_ONE), null, new Date('2026-01-01T00:00:00.000Z'))
  await study({ id: visitor.id, beganAt: visitor.beganAt, desiredRetention: 0.9 }, course, 0)
  await joinAccount(visitor.id, learnerId)
  const learner = { id: learnerId, beganAt: visitor.beganAt, desiredRetention: 0.9 }
  await study(learner, course, 1)
  await makeLink('verify_email', userId, DAY_ONE)
  await makeRows({ userId, learnerId, email }, course)
  const auditIds = await makeEntries({ userId, learnerId, email })
  return { userId, learnerId, sessionId, visitorId: visitor.id, email, name, auditIds }
}

type Course = Parameters<typeof aWholePerson>[0]

async function study(learner: Parameters<ReturnType<typeof aDevice>['send']>[0], course: Course, index: number) {
  const factId = course.factIds[index] ?? ''
  const device = aDevice()
  const answer = device.answer(factId, course.versionOf(factId), 'right', minutesAfter(DAY_ONE, index))
  const results = await device.send(learner, [answer], minutesAfter(DAY_ONE, index + 1))
  if (results[0]?.status !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(results)}`)
}

async function makeRows(
  { userId, learnerId, email }: { userId: string; learnerId: string; email: string },
  course: Course,
) {
  const at = DAY_ONE
  const factId = course.factIds[0] ?? ''
  const lesson = await database().lesson.findFirst({ where: { course: { slug: course.slug } } })
  const article = await database().article.findFirst({ where: { course: { slug: course.slug } } })
  await database().apiToken.create({
    data: {
      id: newId(at),
      userId,
      name: 'my script',
      tokenHash: newId(at),
      createdAt: at,
      expiresAt: minutesAfter(at, 60),
    },
  })
  await database().providerAccount.create({
    data: { id: newId(at), userId, provider: 'google', subject: newId(at), linkedAt: at },
  })
  await database().savedView.create({ data: { id: newId(at), userId, name: '내 보기', query: 'q=a', createdAt: at } })
  if (lesson) await database().lessonProgress.create({ data: { learnerId, lessonId: lesson.id, startedAt: at } })
  await database().oneTimeToken.create({
    data: {
      ...{ id: newId(at), kind: 'invite', tokenHash: newId(at), createdAt: at, expiresAt: minutesAfter(at, 60) },
      ...{ invitedEmail: email, invitedRole: 'instructor' },
    },
  })
  await database().parameterSet.create({
    data: { id: newId(at), learnerId, weights: [1], schedulerVersion: 'test', createdAt: at },
  })
  const dispute = { questionVersionId: course.versionOf(factId), kind: 'right_too', createdAt: at } as const
  await database().dispute.create({ data: { id: newId(at), learnerId, remark: `from ${email}`, ...dispute } })
  await database().question.updateMany({ where: { factId }, data: { createdById: userId } })
  await database().questionVersion.updateMany({ where: { question: { factId } }, data: { createdById: userId } })
  await database().articleRevision.updateMany({
    where: { articleId: article?.id ?? '' },
    data: { createdById: userId },
  })
}

/** What the audit log says of them: as the one who acted, as the one who was acted on, and in words of old. */
async function makeEntries({ userId, learnerId, email }: { userId: string; learnerId: string; email: string }) {
  const at = DAY_ONE
  const ids = [newId(at), newId(at), newId(at)] as const
  const entry = { at, action: 'test.act' }
  await database().auditEntry.createMany({
    data: [
      { ...entry, id: ids[0], actorId: userId, subject: 'question:a.1', detail: { reason: 'a good one' } },
      { ...entry, id: ids[1], byTool: true, subject: `user:${userId}`, detail: { role: 'learner', email } },
      { ...entry, id: ids[2], byTool: true, subject: `old ${email.toUpperCase()}`, detail: { was: [learnerId] } },
    ],
  })
  return ids
}
