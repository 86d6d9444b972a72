import { readFileSync } from 'node:fs'
import type { CourseDraft } from '../course-draft'
import { draftCourse } from '../draft-course'

/** The built-in course as its files have it, brought together like anybody's. */
export function builtInCourse(): CourseDraft {
  const read = (name: string) => readFileSync(`content/what-is-llm/${name}`, 'utf8')
  const drafted = draftCourse({
    articles: { ko: read('ko.md'), en: read('en.md') },
    facts: { name: 'facts.json', text: read('facts.json') },
    questions: null,
  })
  if (!drafted.ok) throw new Error(drafted.problems.join('\n'))
  return drafted.draft
}
