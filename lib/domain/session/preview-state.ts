import type { Response } from '../question/question'

/** One moment of a question that is worth looking at before it is published. */
export interface PreviewState {
  /** Names it among the states of its question. */
  id: string
  meaning:
    | 'asked'
    | 'asked-typed'
    | 'right'
    | 'wrong'
    | 'missing'
    | 'typed'
    | 'blocked'
    | 'retry'
    | 'other'
    | WorkedMeaning
  /** What the learner gave; null while asking, an empty text where an answer is being typed. */
  given: Response | null
  /** The option's place counted from 1, or the word that was typed. */
  of: number | string
}

type WorkedMeaning = 'nearly' | 'missed'
