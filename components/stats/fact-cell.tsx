/** Ink by predicted recall today: 0 not learned, 1 faint … 5 firm. */
export type Ink = 0 | 1 | 2 | 3 | 4 | 5

/** One fact: one letter of type, inked by how likely it is to be recalled today. */
export function FactCell({ glyph, ink }: { glyph: string; ink: Ink }) {
  return (
    <i className={`fact m${ink}`} aria-hidden="true">
      {glyph}
    </i>
  )
}
