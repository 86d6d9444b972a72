import { cache } from 'react'
import type { Viewer } from '@/components/layout/page-frame'
import { identify } from '@/lib/auth/identify'
import type { StudyContext } from '@/lib/device/record'
import { optionsOf } from '@/lib/domain/question/options'
import type { QuestionVersion } from '@/lib/domain/question/question'
import { shuffle } from '@/lib/domain/session/shuffle'
import type { StudyDay } from '@/lib/domain/study/card'
import { studyDayOf } from '@/lib/domain/time/study-day'
import { visitorSettings } from '@/lib/operations/visitors'

/** Whoever is asking, as far as pages need to know: a visitor with answers, or somebody signed in. */
export interface AskingLearner {
  learnerId: string
  isSignedIn: boolean
  settings: {
    zone: string
    dayStart: string
    dailyMinutes: number
    newPerDay: number
    desiredRetention: number
    weeklyGoal: number
  }
}

export async function viewerOf(): Promise<Viewer> {
  const asking = await identify()
  if (asking.kind !== 'user') return { name: null, isInstructor: false }
  return { name: asking.name, isInstructor: asking.role !== 'learner' }
}

export const learnerOf = cache(async (): Promise<AskingLearner | null> => {
  const asking = await identify()
  if (asking.kind === 'user') return { learnerId: asking.learnerId, isSignedIn: true, settings: asking.settings }
  if (asking.kind !== 'visitor') return null
  return { learnerId: asking.learnerId, isSignedIn: false, settings: await visitorSettings(asking.learnerId) }
})

/** What the device stamps on events: whose they are, and the clock their study days follow. */
export function studyContextOf(learner: AskingLearner | null): StudyContext {
  if (!learner?.isSignedIn) return { owner: learner?.learnerId ?? 'visitor', zone: null, dayStart: null }
  return { owner: learner.learnerId, zone: learner.settings.zone, dayStart: learner.settings.dayStart }
}

export function todayOf(learner: AskingLearner, now: Date): StudyDay {
  return studyDayOf(now, learner.settings.zone, learner.settings.dayStart)
}

/** The options' order for one showing. Chosen here, so that the page and its first paint agree. */
export function shuffled({ body }: QuestionVersion): string[] {
  return shuffle(
    optionsOf(body, 'ko').map(({ id }) => id),
    Math.random,
  )
}
