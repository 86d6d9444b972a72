import type { Language } from '../language'
import { lint } from '../question/lint'
import { optionsOf } from '../question/options'
import type { QuestionBody } from '../question/question'
import type { CourseDraft, LessonDraft, QuestionDraft } from './course-draft'
import type { FactFile } from './facts-schema'

/** What keeps a draft from being a course: names that point nowhere, and questions that may not be published. */
export function contradictionsIn({ lessons, facts, questions, sections, welcome }: CourseDraft): string[] {
  const lessonSlugs = new Set(lessons.map(({ slug }) => slug))
  const anchors = new Set(sections.map(({ anchor }) => anchor))
  return [
    ...repeated(lessons.map(({ slug }) => slug)).map((slug) => `lesson ${slug} stands twice`),
    ...lessons.flatMap((lesson) => lessonProblems(lesson, lessonSlugs, anchors)),
    ...(facts ? factProblems(facts, lessons, lessonSlugs) : []),
    ...(questions ? questionProblems(questions, lessons, welcome) : []),
    ...(facts && questions ? factlessQuestions(facts, questions) : []),
  ]
}

function lessonProblems(lesson: LessonDraft, slugs: Set<string>, anchors: Set<string>) {
  const { slug, sections, prerequisites } = lesson
  return [
    ...pauseProblems(lesson),
    ...without(sections, anchors).map((anchor) => `lesson ${slug} names section ${anchor}, which does not exist`),
    ...without(prerequisites, slugs).map((before) => `lesson ${slug} comes after ${before}, which does not exist`),
  ]
}

/** The pause of the main language; `unpairedIn` sees to it that the other has the same. */
function pauseProblems({ slug, sections, text }: LessonDraft): string[] {
  const pause = text.ko.pause ?? text.en.pause
  if (pause === undefined) return []
  const at = sections.indexOf(pause)
  if (at < 0) return [`lesson ${slug} pauses after ${pause}: name one of its sections (${sections.join(', ')})`]
  if (at === sections.length - 1) return [`lesson ${slug} pauses after ${pause}, its last section: name an earlier one`]
  return []
}

function factProblems(facts: FactFile[], lessons: LessonDraft[], lessonSlugs: Set<string>): string[] {
  const ids = new Set(facts.map(({ id }) => id))
  const corrected = new Set(facts.filter(({ correction }) => correction).map(({ id }) => id))
  const blocks = blocksOf(lessons)
  const marked = blocks.flatMap(({ factIds, corrections }) => [...factIds, ...corrections])
  const shown = blocks.flatMap(({ corrections }) => corrections).filter((id) => ids.has(id))
  return [
    ...repeated(facts.map(({ id }) => id)).map((id) => `fact ${id} stands twice`),
    ...facts
      .filter(({ lesson }) => lesson !== null && !lessonSlugs.has(lesson))
      .map(({ id, lesson }) => `fact ${id} belongs to lesson ${lesson}, which does not exist`),
    ...without(marked, ids).map((id) => `a lesson names fact ${id}, which does not exist`),
    ...without(shown, corrected).map((id) => `a lesson corrects fact ${id}, which has no correction`),
  ]
}

function questionProblems(questions: QuestionDraft[], lessons: LessonDraft[], welcome: string | null): string[] {
  const ids = new Set(questions.map(({ id }) => id))
  const predictions = lessons.flatMap(({ text }) => [...text.ko.predictions, ...text.en.predictions])
  const asked = blocksOf(lessons).flatMap(({ checks, reveals }) => [...checks, ...reveals])
  return [
    ...repeated(questions.map(({ id }) => id)).map((id) => `question ${id} stands twice`),
    ...without([...predictions, ...asked], ids).map((id) => `a lesson asks question ${id}, which does not exist`),
    ...(welcome && !ids.has(welcome) ? [`the welcome question ${welcome} does not exist`] : []),
    ...questions.flatMap(({ id, body }) => unpublishable(id, body)),
  ]
}

function factlessQuestions(facts: FactFile[], questions: QuestionDraft[]): string[] {
  const ids = new Set(facts.map(({ id }) => id))
  return questions
    .filter(({ factId }) => !ids.has(factId))
    .map(({ id, factId }) => `question ${id} asks of fact ${factId}, which does not exist`)
}

function unpublishable(id: string, body: QuestionBody): string[] {
  const findings = lint(body)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, language, place }) => `question ${id}: ${code} (${language}, ${placeName(place)})`)
  return [
    ...findings,
    ...(isOrderedAlike(body) ? [] : [`question ${id}: its options stand in another order in English`]),
  ]
}

function placeName(place: { part: string; optionId?: string }): string {
  return place.optionId ? `option ${place.optionId}` : place.part
}

function isOrderedAlike(body: QuestionBody): boolean {
  const idsIn = (language: Language) => optionsOf(body, language).map(({ id }) => id)
  return idsIn('ko').length !== idsIn('en').length || idsIn('ko').join() === idsIn('en').join()
}

function blocksOf(lessons: LessonDraft[]) {
  return lessons.flatMap(({ text }) => [...text.ko.blocks, ...text.en.blocks])
}

function without(names: readonly string[], known: Set<string>): string[] {
  return [...new Set(names)].filter((name) => !known.has(name))
}

function repeated(names: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))]
}
