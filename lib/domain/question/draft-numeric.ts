import type { Language } from '../language'
import { inBoth, type Material } from './draft-material'
import { withText } from './draft-words'
import type { Margin, NumericBody } from './question'

/** An estimate of what was written so far. A value of nought is none yet. */
export function numericOf(material: Material): NumericBody {
  const { value, margin } = material.worked
  return {
    ...{ kind: 'numeric', value, margin },
    text: inBoth(material, ({ prompt, hint, unit, why }) => ({ prompt, hint, unit, why })),
  }
}

export function withValue(body: NumericBody, value: number): NumericBody {
  return { ...body, value }
}

/** By a factor or by points: what was meant by one is no measure for the other, so both ranges begin anew. */
export function withMargin(body: NumericBody, margin: Partial<Margin>): NumericBody {
  const isOther = margin.by !== undefined && margin.by !== body.margin.by
  const usual = margin.by === 'points' ? { inner: 5, outer: 10 } : { inner: 1.5, outer: 3 }
  return { ...body, margin: { ...body.margin, ...(isOther ? usual : {}), ...margin } }
}

export function withUnit(body: NumericBody, language: Language, unit: string): NumericBody {
  return withText(body, language, (text) => ({ ...text, unit }))
}
