import type { Ink } from '@/lib/domain/study/recall'

/** One fact: one letter of type, inked by how likely it is to be recalled today. */
export function FactCell({ glyph, ink }: { glyph: string; ink: Ink }) {
  return (
    <i className={`fact m${ink}`} aria-hidden="true">
      {glyph}
    </i>
  )
}
