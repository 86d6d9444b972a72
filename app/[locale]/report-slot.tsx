'use client'

import { ReportQuestion } from '@/components/question/report-question'
import type { StudyContext } from '@/lib/device/record'
import { keepReport } from '@/lib/device/report'
import type { Language } from '@/lib/domain/language'
import { givenIn } from '@/lib/domain/question/given'
import type { QuestionVersion, Response } from '@/lib/domain/question/question'
import type { Showing } from '@/lib/domain/session/showing'

interface Props {
  version: QuestionVersion
  language: Language
  showing: Showing
  study: StudyContext
  /** An answer that was missed before this one: the first of a lesson's check, which is the one on record. */
  missed?: Response | null
  /** The id of the answer's event, where the page knows it. */
  eventId?: string | null
  isInSession: boolean
}

/** What the learner has to say about the question, kept on this device until the server has it. */
export function ReportSlot({ version, language, showing, study, missed, eventId = null, isInSession }: Props) {
  const wrong = missed ?? (showing.grading?.verdict === 'wrong' ? showing.response : null)
  const about = wrong ?? showing.response
  return (
    <ReportQuestion
      wrongAnswer={wrong && givenIn(version.body, wrong, language)}
      isInSession={isInSession}
      onReport={(kind, remark) =>
        void keepReport(study, {
          ...{ questionVersionId: version.id, kind, language, response: about, eventId, remark },
        })
      }
    />
  )
}
