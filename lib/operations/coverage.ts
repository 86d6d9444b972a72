import { getCourseContent, listCourseSlugs } from '../data/content'
import type { Fact, LessonText } from '../domain/article/lesson'
import { LANGUAGES, type Language } from '../domain/language'
import { lint } from '../domain/question/lint'
import type { QuestionVersion } from '../domain/question/question'
import { Refusal } from '../errors'

export interface CourseCheck {
  course: string
  facts: { id: string; tier: Fact['tier']; kinds: Record<string, number> }[]
  /** Publish rules that are broken; none in a sound course. */
  problems: string[]
}

/** Looks over a course, or all of them: what is asked of each fact, and which rules of publishing are broken. */
export async function checkCourses(slug: string | null): Promise<CourseCheck[]> {
  const slugs = slug === null ? await listCourseSlugs() : [slug]
  return Promise.all(slugs.map(checkCourse))
}

async function checkCourse(slug: string): Promise<CourseCheck> {
  const content = await getCourseContent(slug)
  if (!content) throw new Refusal('not-found', `course ${slug}`)
  const { course, questions, versionsOfFact } = content
  const lessonOf = (fact: Fact) => course.lessons.find((lesson) => lesson.slug === fact.lessonSlug)
  return {
    course: slug,
    facts: course.facts.map((fact) => ({
      id: fact.id,
      tier: fact.tier,
      kinds: countKinds(versionsOfFact.get(fact.id) ?? []),
    })),
    problems: [
      ...course.facts.flatMap((fact) => anchorProblems(fact, lessonOf(fact)?.text)),
      ...[...questions.values()].flatMap(questionProblems),
    ],
  }
}

function countKinds(versions: QuestionVersion[]): Record<string, number> {
  const kinds: Record<string, number> = {}
  for (const { body } of versions) kinds[body.kind] = (kinds[body.kind] ?? 0) + 1
  return kinds
}

/** The quote must stand in the lesson, word for word, in both languages. */
function anchorProblems(fact: Fact, text: Record<Language, LessonText> | undefined): string[] {
  if (!text) return []
  return LANGUAGES.flatMap((language) => {
    const plain = text[language].blocks.map(({ html }) => plainText(html)).join(' ')
    return plain.includes(fact.anchorQuote[language])
      ? []
      : [`${fact.id}: its ${language} anchor quote does not stand in the lesson`]
  })
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

function questionProblems({ questionId, body }: QuestionVersion): string[] {
  return lint(body)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, language, place }) => `${questionId}: ${code} (${language}, ${place.part})`)
}
