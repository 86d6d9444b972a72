import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { AskingLearner } from '@/app/[locale]/asking'
import { CalibrationPlot } from '@/components/stats/calibration-plot'
import { RecognitionPlot } from '@/components/stats/recognition-plot'
import { RetentionPlot } from '@/components/stats/retention-plot'
import { StudyCalendar } from '@/components/stats/study-calendar'
import { timeOfRequest } from '@/lib/auth/identify'
import type { LessonMemories } from '@/lib/domain/progress/progress'
import { habitsOf } from '@/lib/operations/habits'

/** How well one knows what one knows, whether the schedule keeps its word, and on which days one came. */
export async function Habits({ learner, lessons }: { learner: AskingLearner; lessons: LessonMemories[] }) {
  const t = await getTranslations('habits')
  const { calibration, weeks, rested, recognition } = await habitsOf(learner, lessons, await timeOfRequest())
  const { weeklyGoal, desiredRetention } = learner.settings
  return (
    <>
      <Part label={t('calibration')}>
        <CalibrationPlot shares={calibration} />
      </Part>
      <Part label={t('calendar')}>
        <StudyCalendar weeks={weeks} goal={weeklyGoal} />
      </Part>
      <Part label={t('retention')}>
        <RetentionPlot rested={rested} target={desiredRetention} />
      </Part>
      <Part label={t('recognition')}>
        <RecognitionPlot lessons={recognition} />
      </Part>
    </>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <div className="m note hd">{label}</div>
      <section className="wide">{children}</section>
      <div className="gap4" />
    </>
  )
}
