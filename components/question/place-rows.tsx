'use client'

import { useTranslations } from 'next-intl'
import { type Dispatch, type DragEvent, useCallback, useEffect } from 'react'
import { Tick } from '@/components/ui/tick'
import type { Language } from '@/lib/domain/language'
import type { Option, Place, PlacingBody } from '@/lib/domain/question/question'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import { nextUnplaced } from '@/lib/domain/session/working'
import { hasLetterKeys, isField } from './letter-keys'
import { inOrder } from './option-order'

interface Props {
  body: PlacingBody
  language: Language
  order: string[]
  showing: Showing
  labelledBy: string
  dispatch: Dispatch<ShowingAction>
}

/** By these a place is called where there is no room for its name. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

/**
 * Things and their places: a cell is pressed for each, or its letter after the thing's number, or the thing is dragged
 * to its place.
 */
export function PlaceRows({ body, language, order, showing, labelledBy, dispatch }: Props) {
  const t = useTranslations('question.work')
  const { options, places } = body.text[language]
  const shown = inOrder(options, order)
  useLetters(body, order, showing, places, dispatch)
  const put = (optionId: string, placeId: string) => dispatch({ type: 'place', optionId, placeId })
  return (
    <>
      <ul className="places" aria-label={t('places')}>
        {places.map(({ id, text }, position) => (
          <li
            key={id}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event: DragEvent) => {
              event.preventDefault()
              put(event.dataTransfer.getData(DRAGGED), id)
            }}
          >
            <b aria-hidden="true">{LETTERS[position]}</b> {text}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: each thing is a fieldset of its own, and these are its cells */}
      <div className="opts plc" role="group" aria-labelledby={labelledBy}>
        {shown.map((option, position) => (
          <Thing
            key={option.id}
            {...{ option, places, position, labelledBy }}
            placeId={showing.placed[option.id]}
            isHeld={showing.held === option.id}
            onPut={(placeId) => put(option.id, placeId)}
          />
        ))}
      </div>
      <p className="note work-note">{t('placeHow')}</p>
    </>
  )
}

const DRAGGED = 'text/plain'

interface ThingProps {
  option: Option
  places: Place[]
  position: number
  labelledBy: string
  placeId: string | undefined
  isHeld: boolean
  onPut: (placeId: string) => void
}

function Thing({ option, places, position, labelledBy, placeId, isHeld, onPut }: ThingProps) {
  const place = places.find(({ id }) => id === placeId)
  return (
    <fieldset
      className={isHeld ? 'thing sel' : 'thing'}
      aria-label={option.text}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, option.id)}
    >
      <span className="k" aria-hidden="true">
        {position + 1}
      </span>
      <span className="t" aria-hidden="true">
        {option.text}
        <span className="put">{place ? place.text : '\u00a0'}</span>
      </span>
      <span className="letters">
        {places.map(({ id, text }, index) => (
          <label key={id} className={id === placeId ? 'on' : undefined}>
            <Tick
              type="radio"
              name={`${labelledBy}-${option.id}`}
              value={id}
              checked={id === placeId}
              aria-label={text}
              onTick={() => onPut(id)}
            />
            <span aria-hidden="true">{LETTERS[index]}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}

/** While a thing is taken up by its number, a letter puts it in its place and the next one without a place is up. */
function useLetters(
  body: PlacingBody,
  order: string[],
  { held, placed }: Showing,
  places: Place[],
  dispatch: Dispatch<ShowingAction>,
) {
  const put = useCallback(
    (optionId: string, placeId: string) => {
      dispatch({ type: 'place', optionId, placeId })
      const next = nextUnplaced(body, order, { ...placed, [optionId]: placeId }, optionId)
      if (next) dispatch({ type: 'hold', optionId: next })
    },
    [body, order, placed, dispatch],
  )
  useEffect(() => {
    if (held === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      const place = places[LETTERS.findIndex((letter) => event.code === `Key${letter}`)]
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.repeat || isField(event.target))
      if (!place || held === null || !isPlain || !hasLetterKeys()) return
      // Before any letter of the session: E is a place here, and how sure one is everywhere else.
      event.preventDefault()
      event.stopImmediatePropagation()
      put(held, place.id)
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [held, places, put])
}
