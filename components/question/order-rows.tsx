'use client'

import { useTranslations } from 'next-intl'
import { type Dispatch, type DragEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { Option, OrderingBody } from '@/lib/domain/question/question'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import { arranged, shownOrder } from '@/lib/domain/session/working'

interface Props {
  body: OrderingBody
  options: Option[]
  order: string[]
  showing: Showing
  labelledBy: string
  dispatch: Dispatch<ShowingAction>
}

/**
 * Steps to put in order: pressed and pressed again where they go, with the arrows beside them, with ↑↓ while one is
 * taken up (Space) or with Alt held, or dragged.
 */
export function OrderRows({ body, options, order, showing, labelledBy, dispatch }: Props) {
  const t = useTranslations('question.work')
  const shown = shownOrder(body, showing, order)
  const { place, stayOn } = useStay(shown)
  const wordsOf = (id: string) => options.find((option) => option.id === id)?.text ?? ''

  function move(id: string, to: number, isHeld = false) {
    stayOn(id)
    dispatch({ type: 'arrange', order: arranged(shown, id, to) })
    if (isHeld) dispatch({ type: 'hold', optionId: id })
  }
  const press = (id: string) => {
    if (showing.held === null || showing.held === id) dispatch({ type: 'hold', optionId: id })
    else move(showing.held, shown.indexOf(id))
  }
  function onKeyDown(event: KeyboardEvent, id: string) {
    const act = keyAct(event, showing.held === id)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    const to = shown.indexOf(id) + act.by
    if (act.kind === 'move') move(id, to, showing.held === id)
    else if (act.kind === 'look') focusRow(place.current, shown[to])
    else dispatch({ type: 'hold', optionId: id })
  }
  return (
    <>
      <ol className="opts ord" aria-labelledby={labelledBy} ref={place}>
        {shown.map((id, position) => (
          <li key={id} {...dragged(id, (from) => move(from, position))}>
            <button
              type="button"
              className={showing.held === id ? 'opt sel' : 'opt'}
              aria-pressed={showing.held === id}
              data-row={id}
              onClick={() => press(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
            >
              <span className="k">{position + 1}</span>
              <span className="t">{wordsOf(id)}</span>
            </button>
            <span className="mv">
              <Arrow
                isUp
                label={t('up', { words: wordsOf(id) })}
                isOff={position === 0}
                onPress={() => move(id, position - 1)}
              />
              <Arrow
                label={t('down', { words: wordsOf(id) })}
                isOff={position === shown.length - 1}
                onPress={() => move(id, position + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p className="note work-note">{t(noteOf(showing))}</p>
      <p className="vh" role="status">
        {showing.order.map((id, position) => `${position + 1} ${wordsOf(id)}`).join(', ')}
      </p>
    </>
  )
}

function noteOf({ held, order }: Showing): 'orderFirst' | 'orderHow' | 'orderHeld' {
  if (held !== null) return 'orderHeld'
  return order.length === 0 ? 'orderFirst' : 'orderHow'
}

/** ↑↓ look at the neighbour, or move what is taken up (with Alt anything); Escape puts it down where it is. */
function keyAct(
  { code, altKey }: KeyboardEvent,
  isHeld: boolean,
): { kind: 'move' | 'look' | 'drop'; by: number } | null {
  if (code === 'Escape') return isHeld ? { kind: 'drop', by: 0 } : null
  const by = code === 'ArrowUp' ? -1 : code === 'ArrowDown' ? 1 : 0
  if (by === 0) return null
  return { kind: altKey || isHeld ? 'move' : 'look', by }
}

function Arrow({
  label,
  isUp = false,
  isOff,
  onPress,
}: {
  label: string
  isUp?: boolean
  isOff: boolean
  onPress: () => void
}) {
  return (
    <button type="button" aria-label={label} title={label} disabled={isOff} onClick={onPress}>
      <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
        <path d={isUp ? 'M6 15l6-7 6 7' : 'M6 9l6 7 6-7'} />
      </svg>
    </button>
  )
}

/** A row is moved in the page when the order changes, and would lose the focus: it gets it back. */
function useStay(shown: string[]) {
  const place = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the order, and only then
  useLayoutEffect(() => {
    if (moved.current !== null) focusRow(place.current, moved.current)
    moved.current = null
  }, [shown.join()])
  return {
    place,
    stayOn: (id: string) => {
      moved.current = id
    },
  }
}

function focusRow(list: HTMLElement | null, id: string | undefined) {
  const row = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((each) => each.dataset.row === id)
  row?.focus()
}

const DRAGGED = 'text/plain'

/** What makes a thing draggable and a place for others. */
function dragged(id: string, onDropped: (from: string) => void) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, id),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      onDropped(event.dataTransfer.getData(DRAGGED))
    },
  }
}
