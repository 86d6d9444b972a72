import { LANGUAGES, type Language } from '../language'
import { DEMANDS, type Demand, kindsOf, QUESTION_KINDS } from '../question/demand'
import { lint } from '../question/lint'
import type { QuestionKind, QuestionVersion } from '../question/question'
import type { Reference } from '../reference/reference'
import { coverHelp } from './cover-problems'
import type { Course, Fact, Tier } from './lesson'
import { textOfHtml } from './plain-text'

type Counts = Partial<Record<QuestionKind, number>>

export interface FactCoverage {
  id: string
  tier: Tier
  /** Published review questions by language and kind; a question counts where nothing of it is missing. */
  questions: Record<Language, Counts>
}

export interface Coverage {
  course: string
  facts: FactCoverage[]
  /** Lessons of which nothing is asked yet: they may be read, and owe no questions until the first is published. */
  unasked: string[]
  /** Publish rules that are broken; none in a sound course. */
  problems: string[]
}

/** How many questions a fact needs, by tier: one to recognise, one with a cue, one to produce for what matters most. */
const NEEDED: Record<Tier, number> = { core: 3, support: 2, context: 0 }
const SAID: Record<Demand, string> = { recognise: 'recognise it', cued: 'fill it in', produce: 'produce it' }

/** Kinds that set several facts beside one another; every third fact that is asked owes one. */
const JOINING: QuestionKind[] = ['multiple', 'ordering', 'matching', 'categorise', 'hotspot', 'free_recall']
const FACTS_A_JOINING_QUESTION = 3

/** What is asked of each fact of a course, and which rules of publishing are broken. */
export function coverageOf(
  course: Course,
  published: readonly { use: string; version: QuestionVersion }[],
  reference: Reference | null = null,
): Coverage {
  const reviewed = published.filter(({ use }) => use === 'review').map(({ version }) => version)
  const unasked = unaskedLessons(course, new Set(published.map(({ version }) => version.factId)))
  const waiting = new Set(
    course.facts.filter(({ lessonSlug }) => unasked.includes(lessonSlug ?? '')).map(({ id }) => id),
  )
  const facts = course.facts.map((fact) => ({
    id: fact.id,
    tier: fact.tier,
    questions: countsOf(
      reviewed.filter(({ factId }) => factId === fact.id),
      reference,
    ),
  }))
  const owing = facts.filter(({ id }) => !waiting.has(id))
  return {
    course: course.slug,
    facts,
    unasked,
    problems: [
      ...owing.flatMap(tooFew),
      ...owing.flatMap((fact) =>
        course.facts.filter(({ id }) => id === fact.id).flatMap((one) => unasksBelief(one, fact)),
      ),
      ...tooFewJoining(owing),
      ...course.facts.flatMap((fact) => brokenAnchors(fact, course)),
      ...published.flatMap(({ version }) => unpublishable(version, reference)),
      ...unpublished(course, new Set(published.map(({ version }) => version.questionId))),
    ],
  }
}

/** A lesson is asked whole or not at all: one question about any of its facts makes every one of them owe its own. */
function unaskedLessons({ lessons, facts }: Course, askedFacts: Set<string>): string[] {
  return lessons
    .map(({ slug }) => ({ slug, own: facts.filter(({ lessonSlug }) => lessonSlug === slug) }))
    .filter(({ own }) => own.some(({ tier }) => NEEDED[tier] > 0) && !own.some(({ id }) => askedFacts.has(id)))
    .map(({ slug }) => slug)
}

function countsOf(versions: QuestionVersion[], reference: Reference | null): Record<Language, Counts> {
  const countsIn = (language: Language) => {
    const counts: Counts = {}
    for (const { body } of versions) {
      if (errorsOf(body, reference).some((finding) => finding.language === language)) continue
      counts[body.kind] = (counts[body.kind] ?? 0) + 1
    }
    return counts
  }
  return { ko: countsIn('ko'), en: countsIn('en') }
}

function tooFew({ id, tier, questions }: FactCoverage): string[] {
  return LANGUAGES.flatMap((language) => {
    const total = countOf(questions[language], QUESTION_KINDS)
    if (total < NEEDED[tier]) return [`${id}: ${total} of ${NEEDED[tier]} questions (${language})`]
    const lacking = tier === 'core' ? DEMANDS.filter((demand) => !countOf(questions[language], kindsOf(demand))) : []
    return lacking.map((demand) => `${id}: no question asks to ${SAID[demand]} (${language})`)
  })
}

/** What is put right in a lesson is what people believe: one question has to ask about the belief. */
function unasksBelief({ id, flag }: Fact, { questions }: FactCoverage): string[] {
  if (flag === 'ok') return []
  return LANGUAGES.filter((language) => !questions[language].true_false).map(
    (language) => `${id}: flagged, and no question asks about the misconception (${language})`,
  )
}

/** Facts that are only asked one by one stay apart in memory. */
function tooFewJoining(facts: FactCoverage[]): string[] {
  const needed = Math.floor(facts.filter(({ tier }) => NEEDED[tier] > 0).length / FACTS_A_JOINING_QUESTION)
  return LANGUAGES.flatMap((language) => {
    const found = facts.reduce((sum, { questions }) => sum + countOf(questions[language], JOINING), 0)
    return found < needed ? [`${found} of ${needed} questions join several facts (${language})`] : []
  })
}

function countOf(counts: Counts, kinds: QuestionKind[]): number {
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
}

/** The quote stands word for word in the fact's lesson; where a fact has none, in any. */
function brokenAnchors({ id, lessonSlug, anchorQuote }: Fact, { lessons }: Course): string[] {
  const own = lessons.filter(({ slug }) => lessonSlug === null || slug === lessonSlug)
  return LANGUAGES.flatMap((language) => {
    const blocks = own.flatMap(({ text }) => text[language].blocks)
    const stands = blocks.some(({ html }) => textOfHtml(html).includes(anchorQuote[language]))
    return stands ? [] : [`${id}: its anchor quote does not stand in the lesson (${language})`]
  })
}

function unpublishable({ questionId, body }: QuestionVersion, reference: Reference | null): string[] {
  return errorsOf(body, reference).map(({ code, language, place, params }) => {
    const at = place.part === 'option' ? `option ${place.optionId}` : place.part
    return `${questionId}: ${code} (${language}, ${at})${coverHelp(code, params)}`
  })
}

function errorsOf(body: QuestionVersion['body'], reference: Reference | null) {
  return lint(body, reference).filter(({ severity }) => severity === 'error')
}

/** Questions that lessons or the front page name, and that are not published. */
function unpublished({ lessons, welcome }: Course, published: Set<string>): string[] {
  const named = lessons.flatMap(({ slug, text }) =>
    [...text.ko.predictions, ...text.ko.blocks.flatMap(({ checks }) => checks)].map((id) => ({ id, by: slug })),
  )
  const all = welcome ? [...named, { id: welcome, by: 'the front page' }] : named
  return all.filter(({ id }) => !published.has(id)).map(({ id, by }) => `${by}: asks ${id}, which is not published`)
}
