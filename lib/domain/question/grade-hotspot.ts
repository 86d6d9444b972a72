import type { Grading, HotspotBody } from './question'

/** The right cell, or one beside it in the same row. */
export function gradeCell({ row, column, text }: HotspotBody, [givenRow, givenColumn]: readonly string[]): Grading {
  const place = (id: string | undefined) => text.ko.columns.findIndex((each) => each.id === id)
  const away = Math.abs(place(givenColumn) - place(column))
  const near = givenRow === row && away === 1
  return {
    verdict: givenRow === row && away <= 1 ? 'right' : 'wrong',
    evidence: { rule: 'cell', near },
    easyEligible: false,
  }
}
