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
  const [ko, en] = [new Set(inKo), new Set(inEn)]
  return [
    ...inKo.filter((name) => !en.has(name)).map((name) => `en.md has no ${what} ${name}, which ko.md has`),
    ...inEn.filter((name) => !ko.has(name)).map((name) => `ko.md has no ${what} ${name}, which en.md has`),
  ]
}

/** Facts, checks and corrections stand in the same sections, in the same order. */
function marksThatDiffer(ko: ParsedArticle, en: ParsedArticle): string[] {
  const inEnglish = new Map(en.sections.map((section) => [section.slug, section]))
  return ko.sections.flatMap(({ slug, marks, line }) => {
    const twin = inEnglish.get(slug)
    if (!twin || marksOf(marks) === marksOf(twin.marks)) return []
    return [`section ${slug} (ko.md:${line}, en.md:${twin.line}) has other marks in English`]
  })
}

function marksOf(marks: ParsedArticle['sections'][number]['marks']): string {
  return marks.map(({ kind, ids }) => `${kind}: ${ids.join(' ')}`).join('; ')
}

function lessonsThatDiffer(ko: ParsedArticle, en: ParsedArticle): string[] {
  const inEnglish = new Map(lessonEntriesOf(en).map((lesson) => [lesson.slug, lesson]))
  return lessonEntriesOf(ko).flatMap((lesson) => {
    const twin = inEnglish.get(lesson.slug)
    if (!twin) return []
    return [
      ...(planOf(lesson) === planOf(twin) ? [] : [`lesson ${lesson.slug} is laid out otherwise in en.md`]),
      ...pausesThatDiffer(lesson, twin),
    ]
  })
}

function pausesThatDiffer({ slug, pause: ko = 'no section' }: LessonEntry, { pause: en = 'no section' }: LessonEntry) {
  return ko === en ? [] : [`lesson ${slug} pauses after ${ko} in ko.md, and after ${en} in en.md`]
}

function planOf({ minutes, sections, predictions, prerequisites, outcomes }: LessonEntry): string {
  return JSON.stringify({ minutes, sections, predictions, prerequisites, outcomes: outcomes.length })
}
