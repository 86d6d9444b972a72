import type { InLanguages, Language } from '../language'
import { highlightQuote } from './highlight'
import type { Course, Fact, LessonBlock, LessonText } from './lesson'
import { textOfHtml } from './plain-text'

/** Where a fact is taught: the lesson, and the block whose text holds its quote. */
export interface Passage {
  lessonSlug: string
  block: LessonBlock
}

interface Lessons {
  slug: string
  text: InLanguages<LessonText>
}

type Quoted = Pick<Fact, 'anchorQuote' | 'lessonSlug'>

/** The block in which a fact's quote stands word for word, in its own lesson before any other; null where in none. */
export function passageOf(
  { anchorQuote, lessonSlug }: Quoted,
  lessons: readonly Lessons[],
  language: Language,
): Passage | null {
  const ownFirst = [
    ...lessons.filter(({ slug }) => slug === lessonSlug),
    ...lessons.filter(({ slug }) => slug !== lessonSlug),
  ]
  for (const { slug, text } of ownFirst) {
    const block = text[language].blocks.find(({ html }) => textOfHtml(html).includes(anchorQuote[language]))
    if (block) return { lessonSlug: slug, block }
  }
  return null
}

/** A passage as it is shown beside a question: the block's text with the fact's quote marked. */
export interface ShownPassage {
  factId: string
  blockId: string
  title: string
  /** Sanitised HTML. */
  html: string
  /** The page of the lesson with the quote marked, without the language's prefix. */
  href: string
  lesson: { position: number; title: string }
}

/** Null where the quote stands in no lesson: a course that is whole has no such fact. */
export function shownPassageOf(fact: Fact, { slug, lessons }: Course, language: Language): ShownPassage | null {
  const passage = passageOf(fact, lessons, language)
  const lesson = lessons.find((each) => each.slug === passage?.lessonSlug)
  if (!passage || !lesson) return null
  const { block } = passage
  return {
    factId: fact.id,
    blockId: block.id,
    title: block.title,
    html: highlightQuote(block.html, fact.anchorQuote[language]),
    href: `/courses/${slug}/${lesson.slug}?fact=${fact.id}#${block.id}`,
    lesson: { position: lesson.position, title: lesson.text[language].title },
  }
}
