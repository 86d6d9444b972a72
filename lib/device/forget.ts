import { forgetText } from './kept-text'
import { openOutbox } from './open-outbox'
import { openReportBox } from './report-box'

/** Forgets what this device still kept of an owner whose account is gone. */
export async function forgetOwner(owner: string): Promise<void> {
  forgetText(owner)
  await (await openOutbox()).forget(owner)
  await (await openReportBox()).forget(owner)
}
