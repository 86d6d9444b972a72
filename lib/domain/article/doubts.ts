import { lint } from '../question/lint'
import { giveawaysOver } from '../question/lint-course'
import type { CourseDraft, QuestionDraft } from './course-draft'
import type { FactFile } from './facts-schema'
import { doubtsOfLesson } from './lesson-doubts'

/**
 * What a careful teacher would still mend in a course that holds together: lessons that are long or take another time
 * than they say, what the linter warns of in each question, what gives the right options away over all of them, and claims about products that do not say of when they are.
 */
export function doubtsIn({ lessons, facts, questions }: CourseDraft): string[] {
  const asked = questions ?? []
  return [
    ...lessons.flatMap(doubtsOfLesson).map(({ message }) => message),
    ...asked.flatMap(doubtsOfQuestion),
    ...giveawaysOver(asked.map(({ body }) => body)),
    ...undated(asked, facts ?? []),
  ]
}

function doubtsOfQuestion({ id, body }: QuestionDraft): string[] {
  return lint(body).map(({ code, language, place }) => {
    const at = place.part === 'option' ? `option ${place.optionId}` : place.part
    return `question ${id}: ${code} (${language}, ${at})`
  })
}

/** A fact that has to be looked at again by a day is a claim about a product: its questions say of when it is. */
function undated(questions: QuestionDraft[], facts: FactFile[]): string[] {
  const passing = new Set(facts.filter(({ reviewBy }) => reviewBy).map(({ id }) => id))
  return questions
    .filter(({ factId, asOf }) => passing.has(factId) && asOf === null)
    .map(({ id, factId }) => `question ${id}: does not say as of when, though ${factId} will not hold for ever`)
}
