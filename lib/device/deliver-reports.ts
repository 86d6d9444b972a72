import type { Report } from '../domain/dispute/report'
import type { Delivery, Posted } from './deliver'
import type { ReportBox } from './report-box'
import { settlementOf } from './settlement'

/** As many as the server takes at a time. */
const BATCH = 20

export type PostReports = (batch: { owner: string; disputes: Report[] }) => Promise<Posted>

/** Sends an owner's reports until none waits or sending fails. What the server will never take is not sent again. */
export async function deliverReports(
  box: Pick<ReportBox, 'next' | 'settle'>,
  owner: string,
  post: PostReports,
): Promise<Delivery> {
  for (;;) {
    const disputes = await box.next(owner, BATCH)
    if (disputes.length === 0) return { status: 'empty' }
    const posted = await post({ owner, disputes })
    if (posted.status === 'failed') return posted
    const ids = disputes.map(({ id }) => id)
    const { done, refused } = settlementOf(ids, posted.results)
    // An answer that settles nothing would be asked for again at once, for ever.
    if (done.length + refused.length === 0) return { status: 'failed' }
    await box.settle([...done, ...refused.map(({ id }) => id)])
  }
}
