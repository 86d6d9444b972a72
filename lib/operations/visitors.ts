import { createLearner, findLastClock, findLearner, mergeVisitor } from '../data/learners'
import { replay } from '../domain/study/replay'
import { newId } from '../secrets/ids'
import { weightsOf } from './parameters'

/** A visitor may bring answers from before the server met them, but no older ones: the page names ninety days. */
const REACH_MILLIS = 90 * 86_400_000

/** Visitors choose nothing: the course's own measures. */
export const VISITOR_MEASURES = { dailyMinutes: 10, newPerDay: 5, desiredRetention: 0.9, weeklyGoal: 4 }

/** What a session needs to know of a visitor. Their days are those of the browser that sent their last answer. */
export async function visitorSettings(learnerId: string) {
  const clock = (await findLastClock(learnerId)) ?? { zone: 'Asia/Seoul', dayStart: '04:00' }
  return { ...VISITOR_MEASURES, ...clock }
}

/** Whether `claimedId`, a learner or a visitor merged since, is this learner. */
export async function isSameLearner(claimedId: string, learnerId: string): Promise<boolean> {
  return claimedId === learnerId || (await findLearner(claimedId))?.id === learnerId
}

/** A visitor whom the server has just met; `keepVisitor` makes their learner once something of theirs is recorded. */
export function newVisitor(now: Date): { id: string; beganAt: Date } {
  return { id: newId(now), beganAt: new Date(now.getTime() - REACH_MILLIS) }
}

export async function keepVisitor({ id, beganAt }: { id: string; beganAt: Date }): Promise<void> {
  await createLearner(id, null, beganAt)
}

/** Makes what this visitor answered the account's. Nothing where the visitor is gone or already somebody's. */
export async function joinAccount(visitorId: string, accountId: string): Promise<void> {
  const visitor = await findLearner(visitorId)
  if (!visitor || visitor.userId !== null || visitor.id !== visitorId) return
  await mergeVisitor(visitorId, accountId, (events) => [...replay(events, weightsOf).values()])
}
