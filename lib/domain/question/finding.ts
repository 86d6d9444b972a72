import type { Language } from '../language'

export type FindingCode =
  | 'prompt-missing'
  | 'language-missing'
  | 'option-missing'
  | 'why-missing'
  | 'answer-missing'
  | 'key-missing'
  | 'keys-few'
  | 'wrong-missing'
  | 'several-unsaid'
  | 'reasons-few'
  | 'options-few'
  | 'options-many'
  | 'options-unpaired'
  | 'option-repeated'
  | 'why-repeated'
  | 'gap-missing'
  | 'gap-repeated'
  | 'answer-in-prompt'
  | 'answer-in-hint'
  | 'accepted-in-prompt'
  | 'accepted-and-blocked'
  | 'option-shorter'
  | 'option-longer'
  | 'key-longest'
  | 'absolute-in-wrong'
  | 'negated'
  | 'all-or-none'
  | 'entry-missing'
  | 'steps-few'
  | 'items-few'
  | 'place-unset'
  | 'place-shared'
  | 'place-empty'
  | 'place-missing'
  | 'place-repeated'
  | 'places-few'
  | 'value-missing'
  | 'margin-odd'
  | 'margin-wide'
  | 'cell-missing'
  | 'points-few'
  | 'points-many'
  | 'model-missing'
  | 'diagram-unset'
  | 'diagrams-none'
  | 'diagram-missing'
  | 'cover-unset'
  | 'label-missing'
  | 'label-elsewhere'
  | 'answer-off-label'

/** Lists of names that explain nothing: where options go, and the lines of a grid. */
export type PlaceList = 'places' | 'rows' | 'columns'

/** Which field a finding stands beside: a part of the question, the option with this id, a line of a list. */
export type Place =
  | { part: 'prompt' | 'hint' | 'options' | 'answer' | 'accept' | 'why' }
  | { part: 'value' | 'margin' | 'cell' | 'model' | 'diagram' | 'cover' | 'also' | PlaceList }
  | { part: 'option'; optionId: string }
  | { part: 'place'; list: PlaceList; placeId: string }
  | { part: 'block' | 'otherSlot'; at: number }

/** What the linter has to say about one place. Words live in the messages, under the code. */
export interface Finding {
  /** An error keeps the question from being published; a warning asks for a look. */
  severity: 'error' | 'warning'
  code: FindingCode
  language: Language
  place: Place
  params: Record<string, string | number>
}

/** A finding before it is known which language it concerns. */
export type LocalFinding = Omit<Finding, 'language'>

export function error(code: FindingCode, place: Place, params: Finding['params'] = {}): LocalFinding {
  return { severity: 'error', code, place, params }
}

export function warning(code: FindingCode, place: Place, params: Finding['params'] = {}): LocalFinding {
  return { severity: 'warning', code, place, params }
}
