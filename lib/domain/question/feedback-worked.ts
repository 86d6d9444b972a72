import type { Language } from '../language'
import type { Feedback } from './feedback-shape'
import { endsOf } from './grade-numeric'
import type {
  Grading,
  NumericBody,
  Option,
  OrderingBody,
  PlacingBody,
  RecallBody,
  Response,
  WorkedBody,
} from './question'
import { amount, rightAnswer } from './right-answer'

type Said = Pick<Feedback, 'verdict' | 'answer'> & Partial<Feedback>

/** What to say of an order, of places, of an estimate, of a cell, of an explanation. */
export function workedFeedback(body: WorkedBody, response: Response, grading: Grading, language: Language): Said {
  const said = { verdict: grading.verdict, answer: '', but: missingIn(grading) }
  switch (body.kind) {
    case 'ordering':
      return { ...said, each: inRightOrder(body, language) }
    case 'matching':
    case 'categorise':
      return { ...said, each: misplacedOf(body, response, language) }
    case 'numeric':
      return {
        ...said,
        answer: rightAnswer(body, language),
        why: body.text[language].why,
        range: rangeOf(body, language),
      }
    case 'hotspot':
      return { ...said, answer: rightAnswer(body, language), why: body.text[language].why }
    case 'free_recall':
      return { ...said, by: 'self', missed: leftOut(body, response, language) }
  }
}

/** From the least to the most that counts as right. */
function rangeOf(body: NumericBody, language: Language): string {
  const [from, to] = endsOf(body.value, body.margin, 'outer')
  return `${amount(body, from, language)} – ${amount(body, to, language)}`
}

/** What an answer that counts as right still lacks. */
function missingIn({ verdict, evidence }: Grading): Feedback['but'] {
  if (verdict === 'wrong') return null
  if (evidence.inversions || evidence.swapped) return 'exchanged'
  if (evidence.misplaced) return 'misplaced'
  if (evidence.within === 'outer') return 'roughly'
  if (evidence.near) return 'beside'
  return (evidence.named ?? 0) < (evidence.of ?? 0) && evidence.rule === 'points' ? 'in-part' : null
}

function inRightOrder({ order, text }: OrderingBody, language: Language): Option[] {
  return order.flatMap((id) => text[language].options.find((option) => option.id === id) ?? [])
}

/** Those that stand wrong; all of them where none does. */
function misplacedOf({ keys, text }: PlacingBody, response: Response, language: Language): Option[] {
  const placed = 'placed' in response ? response.placed : {}
  const { options } = text[language]
  const wrong = options.filter(({ id }) => placed[id] !== keys[id])
  return wrong.length > 0 ? wrong : options
}

function leftOut({ text }: RecallBody, response: Response, language: Language): Option[] {
  const ticked = 'ticked' in response ? response.ticked : []
  return text[language].options.filter(({ id }) => !ticked.includes(id))
}
