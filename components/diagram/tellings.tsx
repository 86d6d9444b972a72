import { withBlanks } from '@/components/diagram/blanks'
import type { Telling } from '@/lib/domain/diagram/picture'
import { foreignIn, type Language } from '@/lib/domain/language'

interface Props {
  told: readonly Telling[]
  language: Language
  /** What a numbered blank is called. */
  blank?: (number: string) => string
}

/** A diagram in words: what, and its parts as they follow one another. */
export function Tellings({ told, language, blank = (number) => number }: Props) {
  const said = (text: string) => withBlanks(text, blank)
  return (
    <dl>
      {told.map(({ what, parts }) => (
        <div key={what}>
          <dt>{said(what)}</dt>
          {parts.map((part) => (
            <dd key={part} lang={foreignIn(language, part)}>
              {said(part)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
