import type { Language } from '../language'
import type { Dimensions } from '../reference/diagram'

/** How many numbers of each kind a model learns. */
export interface Counted {
  weights: number
  embeddings: number
  /** Biases, and what scales signals. */
  rest: number
}

/**
 * Counted from what people set, for a Transformer of GPT's kind: in each layer four matrices of attention and two of
 * four times the width, a bias for each of their outputs, and two norms; a vector for each token and for each place.
 */
export function countParameters({ layers, width, vocabulary, context }: Dimensions): Counted {
  return {
    weights: layers * 12 * width * width,
    embeddings: (vocabulary + context) * width,
    rest: layers * 13 * width + 2 * width,
  }
}

export function totalOf({ weights, embeddings, rest }: Counted): number {
  return weights + embeddings + rest
}

/** A number as it is said: 1739억, 173.9 billion. */
export function countInWords(count: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    ...{ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 },
  }).format(count)
}

/** A share as it is said; what is small keeps its first digit. */
export function shareInWords(share: number, language: Language): string {
  const digits = share > 0.01 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 1 }
  return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(share)
}
