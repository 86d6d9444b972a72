'use client'

import { useTranslations } from 'next-intl'
import { type Dispatch, type KeyboardEvent, useRef } from 'react'
import { Mark } from '@/components/ui/mark'
import type { HotspotText } from '@/lib/domain/question/question'
import type { ShowingAction } from '@/lib/domain/session/showing'

interface Asked {
  text: HotspotText
  picks: string[]
  labelledBy: string
  dispatch: Dispatch<ShowingAction>
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** A grid of which one cell is pointed at: one stop for Tab, the arrows from cell to cell, Space to choose. */
export function GridCells({ text, picks, labelledBy, dispatch }: Asked) {
  const t = useTranslations('question.work')
  const table = useRef<HTMLTableElement>(null)
  const { rows, columns } = text
  const chosen = [rows.findIndex(({ id }) => id === picks[0]), columns.findIndex(({ id }) => id === picks[1])]
  const home = chosen.includes(-1) ? '0 0' : chosen.join(' ')

  function onKeyDown(event: KeyboardEvent, row: number, column: number) {
    const [down, right] = STEPS[event.code] ?? [0, 0]
    if (down === 0 && right === 0) return
    event.preventDefault()
    const cells = [...(table.current?.querySelectorAll('button') ?? [])]
    const isInside = row + down in rows && column + right in columns
    if (isInside) cells[(row + down) * columns.length + column + right]?.focus()
  }
  return (
    <>
      <div className="gridw">
        <table className="gridc" aria-labelledby={labelledBy} ref={table}>
          <Head text={text} />
          <tbody>
            {rows.map((row, down) => (
              <tr key={row.id}>
                <th scope="row">{row.text}</th>
                {columns.map((column, right) => {
                  const isChosen = picks[0] === row.id && picks[1] === column.id
                  return (
                    <td key={column.id}>
                      <button
                        type="button"
                        className="opt"
                        aria-label={t('cell', { row: row.text, column: column.text })}
                        aria-pressed={isChosen}
                        tabIndex={home === `${down} ${right}` ? 0 : -1}
                        onClick={() => dispatch({ type: 'point', row: row.id, column: column.id })}
                        onKeyDown={(event) => onKeyDown(event, down, right)}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note work-note">{t('gridHow')}</p>
    </>
  )
}

/** The same grid after the verdict: ○ in the right cell, ✗ in one's own. */
export function GridCellsAnswered({ text, given, cell }: { text: HotspotText; given: string[]; cell: string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small phone it scrolls, and there is nothing in it to focus
    <section className="gridw" aria-label={text.prompt} tabIndex={0}>
      <table className="gridc">
        <Head text={text} />
        <tbody>
          {text.rows.map(({ id, text: name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {text.columns.map((column) => (
                <Marked
                  key={column.id}
                  isKey={cell.join() === [id, column.id].join()}
                  isMine={given.join() === [id, column.id].join()}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Marked({ isKey, isMine }: { isKey: boolean; isMine: boolean }) {
  const t = useTranslations('question')
  if (!isKey && !isMine) return <td />
  const state = isKey ? 'right' : 'wrong'
  return (
    <td className={state}>
      <Mark name={state} />
      <span className="vh">{[isMine && t('mine'), isKey && t('key')].filter(Boolean).join(' · ')}</span>
    </td>
  )
}

function Head({ text }: { text: HotspotText }) {
  return (
    <thead>
      <tr>
        <td />
        {text.columns.map(({ id, text: name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
