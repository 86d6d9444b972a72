import { newEventId } from './ids'
import { openOutbox } from './open-outbox'
import { claimed, type StudyAct, type StudyContext } from './study-act'
import { kickSync } from './sync'

export type { StudyAct, StudyContext }

export { newEventId }

/** Keeps what a learner did on this device and lets it be sent. Resolves when it is kept; the network is never waited for. */
export async function recordEvent(study: StudyContext, act: StudyAct): Promise<void> {
  const outbox = await openOutbox()
  await outbox.add(claimed(study, act, new Date()))
  kickSync(study)
}
