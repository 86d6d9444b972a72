import { type InLanguages, LANGUAGES } from '../language'
import type { LessonDraft } from './course-draft'
import { readingSeconds } from './reading-time'
import { partsOf } from './sittings'

/** How long a sitting of a lesson takes in each language, in minutes with one decimal. */
export interface SittingTime {
  lesson: string
  sitting: number
  facts: number
  minutes: InLanguages<number>
}

/** The estimates of all lessons, sitting by sitting. */
export function sittingTimes(lessons: readonly Pick<LessonDraft, 'slug' | 'text'>[]): SittingTime[] {
  return lessons.flatMap(({ slug, text }) =>
    partsOf(text).map((part, at) => {
      const [ko, en] = LANGUAGES.map((language) => Math.round(readingSeconds(part[language], language) / 6) / 10)
      const facts = new Set(part.ko.blocks.flatMap(({ factIds }) => factIds)).size
      return { lesson: slug, sitting: at + 1, facts, minutes: { ko: ko ?? 0, en: en ?? 0 } }
    }),
  )
}
