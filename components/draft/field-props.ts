import type { Language } from '@/lib/domain/language'
import type { Edit } from '@/lib/domain/question/draft-words'
import type { Finding, Place } from '@/lib/domain/question/finding'
import type { QuestionBody } from '@/lib/domain/question/question'

/** What the fields of every kind are handed: the body, which language is written, and whom to tell of a change. */
export interface FieldsProps<Body extends QuestionBody> {
  body: Body
  language: Language
  /** What the linter says of this language. */
  findings: Finding[]
  onEdit: (edit: Edit<Body>) => void
}

/** What the linter says about one place. */
export function findingsAt(findings: Finding[], place: Place): Finding[] {
  const wanted = JSON.stringify(place)
  return findings.filter((finding) => JSON.stringify(finding.place) === wanted)
}
