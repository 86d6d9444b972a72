import { gradeCell } from './grade-hotspot'
import { gradeEstimate } from './grade-numeric'
import { gradeOrder } from './grade-ordering'
import { gradePlaced } from './grade-placing'
import { gradeRecalled } from './grade-recall'
import type { Grading, OrderingBody, PlacingBody, Response, WorkedBody } from './question'

/** Judges what was worked out. Each kind takes one shape of response, and the reader of responses has seen to it. */
export function gradeWorked(body: WorkedBody, response: Response): Grading {
  switch (body.kind) {
    case 'ordering':
    case 'matching':
    case 'categorise':
      return gradeMoved(body, response)
    case 'numeric':
      return 'text' in response ? gradeEstimate(body, response.text) : misread(body)
    case 'hotspot':
      return 'optionIds' in response ? gradeCell(body, response.optionIds) : misread(body)
    case 'free_recall':
      return 'recalled' in response ? gradeRecalled(body, response) : misread(body)
  }
}

function gradeMoved(body: OrderingBody | PlacingBody, response: Response): Grading {
  if (body.kind === 'ordering') return 'order' in response ? gradeOrder(body, response.order) : misread(body)
  return 'placed' in response ? gradePlaced(body, response.placed) : misread(body)
}

function misread({ kind }: WorkedBody): never {
  throw new Error(`That is no answer to a question of the kind ${kind}`)
}
