import type { Finding } from '../question/finding'
import { lint } from '../question/lint'
import type { Reference } from '../reference/reference'
import type { QuestionDraft } from './course-draft'

/** Questions whose covers do not fit the diagrams of the course as it will be. */
export function coverProblems(questions: readonly QuestionDraft[], reference: Reference): string[] {
  return questions.flatMap(({ id, body }) =>
    lint(body, reference).flatMap(({ severity, code, language, place, params }) => {
      const help = severity === 'error' ? coverHelp(code, params) : ''
      return help === '' ? [] : [`question ${id}: ${code} (${language}, ${place.part})${help}`]
    }),
  )
}

/** What to do about a cover that does not fit, said where an author reads codes; empty for all other findings. */
export function coverHelp(code: Finding['code'], params: Finding['params']): string {
  switch (code) {
    case 'diagrams-none':
      return ': the course has no diagrams.json; bring one, or ask in another kind'
    case 'diagram-missing':
      return `: diagrams.json has no ${params.diagram}; name one of ${params.diagrams}`
    case 'label-missing':
      return `: the diagram has no label ${params.label}; name one of ${params.labels}`
    case 'label-elsewhere':
      return `: “${params.words}” can still be read in “${params.where}”; cover that label too, or ask another`
    case 'answer-off-label':
      return `: the label says “${params.label}”; make it the answer, or accept it`
    default:
      return ''
  }
}
