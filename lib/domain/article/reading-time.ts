import { type InLanguages, LANGUAGES, type Language } from '../language'
import { USUAL_SECONDS } from '../session/pace'
import type { LessonBlock, LessonText } from './lesson'
import { textOfHtml } from './plain-text'

/**
 * Silent reading by adults, in words (Korean: eojeol) a minute. English non-fiction: Brysbaert 2019, a meta-analysis of
 * 190 studies (doi 10.1016/j.jml.2019.104047). Korean: Song, Kim and Hyung 2016, 42 readers at a tablet
 * (doi 10.3341/jkos.2016.57.4.642).
 */
const WORDS_A_MINUTE: InLanguages<number> = { ko: 202, en: 238 }

/** What takes time besides reading, in seconds. */
const SECONDS = {
  /** The title and what one will be able to say. */
  head: 15,
  /** To answer a prediction, and to see later what became of it. */
  prediction: 30,
  /** To answer, and to read why: the explanation and the fact are some thirty words. */
  check: USUAL_SECONDS + 10,
  /** Some forty words. */
  correction: 10,
  diagram: 20,
  /** To think, to write some twenty words with two thumbs (36 a minute: Palin et al. 2019), to compare. */
  oneLine: 70,
  /** To read what is kept, and to let it stand. */
  memory: 4,
} as const

/** An end tag of what stands by itself, so that its last word and the next one stay two. */
const BLOCK_END = /<\/(?:p|li|t[dhr]|h\d|blockquote|pre|dt|dd|summary)>|<br[^>]*>/g

/** How long a lesson takes, or so many of its blocks, in seconds. */
export function readingSeconds(text: Pick<LessonText, 'blocks' | 'predictions'>, language: Language): number {
  const { blocks, predictions } = text
  const count = (of: (block: LessonBlock) => readonly string[]) => blocks.flatMap(of).length
  const memories = new Set(blocks.flatMap(({ factIds }) => factIds)).size
  const words = blocks.reduce((sum, { title, html }) => sum + countWords(title) + countHtmlWords(html), 0)
  return (
    SECONDS.head +
    (words / WORDS_A_MINUTE[language]) * 60 +
    predictions.length * SECONDS.prediction +
    count(({ checks }) => checks) * SECONDS.check +
    count(({ corrections }) => corrections) * SECONDS.correction +
    count(({ diagrams = [] }) => diagrams) * SECONDS.diagram +
    (memories > 0 ? SECONDS.oneLine + memories * SECONDS.memory : 0)
  )
}

/** Whole minutes that hold for both languages, at least one. */
export function readingMinutes(text: InLanguages<Pick<LessonText, 'blocks' | 'predictions'>>): number {
  const seconds = LANGUAGES.reduce((sum, language) => sum + readingSeconds(text[language], language), 0)
  return Math.max(1, Math.round(seconds / LANGUAGES.length / 60))
}

/** Words of sanitised HTML, table cells and list items apart. */
export function countHtmlWords(html: string): number {
  return countWords(textOfHtml(html.replace(BLOCK_END, ' $&')))
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
