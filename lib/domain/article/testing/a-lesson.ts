import type { InLanguages } from '../../language'
import type { Lesson, LessonBlock, LessonText } from '../lesson'

/** A block that tells of these facts, in so many words. */
export function aBlock(id: string, factIds: string[] = [], change: Partial<LessonBlock> = {}): LessonBlock {
  return { id, title: id, html: `<p>${id}</p>`, factIds, checks: [], corrections: [], reveals: [], ...change }
}

/** A lesson of these blocks, the same in both languages. */
export function aLesson(blocks: LessonBlock[], change: Partial<LessonText> = {}, minutes = 14): Lesson {
  const one: LessonText = { title: '별', outcomes: [], predictions: [], blocks, ...change }
  const text: InLanguages<LessonText> = { ko: one, en: one }
  const factIds = [...new Set(blocks.flatMap((block) => block.factIds))]
  return { id: 'stars', slug: 'stars', position: 1, minutes, prerequisites: [], factIds, text }
}
