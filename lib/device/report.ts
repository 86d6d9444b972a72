import type { Report } from '../domain/dispute/report'
import { newEventId } from './ids'
import { openReportBox } from './report-box'
import type { StudyContext } from './study-act'
import { kickSync } from './sync'

/** Keeps a report on this device and lets it be sent. Resolves when it is kept; the network is never waited for. */
export async function keepReport(study: StudyContext, report: Omit<Report, 'id'>): Promise<void> {
  const box = await openReportBox()
  await box.add({
    owner: study.owner,
    isVisitors: study.zone === null,
    report: { ...report, id: newEventId() },
  })
  kickSync(study)
}
