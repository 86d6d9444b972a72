'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'

/** A sheet of cells with one place in the order of Tab: the arrows go from cell to cell, Escape hides what a cell says. */
export function CellKeys({ label, children }: { label: string; children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const here = event.target
    if (!sheet.current || !(here instanceof HTMLElement)) return
    sheet.current.dataset.hushed = String(event.key === 'Escape')
    if (move(sheet.current, here, event.key)) event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds what is filled in, and nothing is here
    <div
      ref={sheet}
      className="hangwide memo"
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerMove={() => sheet.current && delete sheet.current.dataset.hushed}
    >
      {children}
    </div>
  )
}

/** Goes to the cell that a key leads to, which takes the place in the order of Tab; false where it leads nowhere. */
function move(sheet: HTMLElement, here: HTMLElement, key: string): boolean {
  const cells = [...sheet.querySelectorAll<HTMLElement>('[data-cell]')]
  const next = neighbour(key, cells, cells.indexOf(here))
  if (!next) return false
  for (const cell of cells) cell.tabIndex = cell === next ? 0 : -1
  next.focus()
  return true
}

function neighbour(key: string, cells: HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1]
    case 'ArrowLeft':
      return cells[at - 1]
    case 'Home':
      return cells[0]
    case 'End':
      return cells.at(-1)
    case 'ArrowDown':
      return nearest(cells.slice(at + 1), cells[at], (cell, from) => cell.top >= from.bottom)
    case 'ArrowUp':
      return nearest(cells.slice(0, at).reverse(), cells[at], (cell, from) => cell.bottom <= from.top)
    default:
      return undefined
  }
}

/** The cell of the next row that stands closest to the column one comes from. */
function nearest(
  cells: HTMLElement[],
  here: HTMLElement | undefined,
  isBeyond: (cell: DOMRect, from: DOMRect) => boolean,
): HTMLElement | undefined {
  const from = here?.getBoundingClientRect()
  if (!from) return undefined
  const beyond = cells.filter((cell) => isBeyond(cell.getBoundingClientRect(), from))
  const row = beyond[0]?.getBoundingClientRect().top
  const [closest] = beyond
    .filter((cell) => cell.getBoundingClientRect().top === row)
    .sort((a, b) => distance(a, from) - distance(b, from))
  return closest
}

function distance(cell: HTMLElement, from: DOMRect): number {
  return Math.abs(cell.getBoundingClientRect().left - from.left)
}
