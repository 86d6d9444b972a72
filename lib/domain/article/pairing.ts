import type { Language } from '../language'
import type { LessonEntry } from './front-matter-schema'
import { lessonEntriesOf } from './lesson-text'
import type { ParsedArticle } from './parse'

/** Where the two languages of a course differ in more than words. Sections pair by anchor, lessons by slug. */
export function unpairedIn({ ko, en }: Partial<Record<Language, ParsedArticle>>): string[] {
  if (!ko || !en) return []
  return [
    ...missing('section', anchorsOf(ko), anchorsOf(en)),
    ...missing('lesson', slugsOf(ko), slugsOf(en)),
    ...marksThatDiffer(ko, en),
    ...lessonsThatDiffer(ko, en),
    ...(ko.frontMatter.welcome === en.frontMatter.welcome ? [] : ['ko.md and en.md name different welcome questions']),
  ]
}

const anchorsOf = ({ sections }: ParsedArticle) => sections.map(({ slug }) => slug)
const slugsOf = (article: ParsedArticle) => lessonEntriesOf(article).map(({ slug }) => slug)

function missing(what: string, inKo: string[], inEn: string[]): string[] {
  return [
    ...inKo.filter((name) => !inEn.includes(name)).map((name) => `en.md has no ${what} ${name}, which ko.md has`),
    ...inEn.filter((name) => !inKo.includes(name)).map((name) => `ko.md has no ${what} ${name}, which en.md has`),
  ]
}

/** Facts, checks and corrections stand in the same sections, in the same order. */
function marksThatDiffer(ko: ParsedArticle, en: ParsedArticle): string[] {
  return ko.sections.flatMap(({ slug, marks, line }) => {
    const twin = en.sections.find((section) => section.slug === slug)
    if (!twin || marksOf(marks) === marksOf(twin.marks)) return []
    return [`section ${slug} (ko.md:${line}, en.md:${twin.line}) has other marks in English`]
  })
}

function marksOf(marks: ParsedArticle['sections'][number]['marks']): string {
  return marks.map(({ kind, ids }) => `${kind}: ${ids.join(' ')}`).join('; ')
}

function lessonsThatDiffer(ko: ParsedArticle, en: ParsedArticle): string[] {
  const inEnglish = lessonEntriesOf(en)
  return lessonEntriesOf(ko).flatMap((lesson) => {
    const twin = inEnglish.find(({ slug }) => slug === lesson.slug)
    return !twin || planOf(lesson) === planOf(twin) ? [] : [`lesson ${lesson.slug} is laid out otherwise in en.md`]
  })
}

function planOf({ minutes, sections, predictions, prerequisites, outcomes }: LessonEntry): string {
  return JSON.stringify({ minutes, sections, predictions, prerequisites, outcomes: outcomes.length })
}
