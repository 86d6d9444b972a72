'use client'

import { useTranslations } from 'next-intl'
import type { PreviewState } from '@/lib/domain/session/preview-state'
import { Choice } from './choice'

interface Props {
  states: PreviewState[]
  chosenId: string
  onChoose: (id: string) => void
}

/** More moments than this stand in a list: they have words of their own, and joined cells would not hold them. */
const MOST_CELLS = 5

/** Which moment of the question the preview shows. Choosing it again begins it anew. */
export function PreviewMoment({ states, chosenId, onChoose }: Props) {
  const t = useTranslations('admin')
  const choices = states.map((state) => ({ value: state.id, name: nameOf(t, state) }))
  if (states.length <= MOST_CELLS && states.every(({ given }) => given === null || !('text' in given))) {
    return (
      <div className="ps">
        <Choice label={t('state')} value={chosenId} choices={choices} onChoose={onChoose} isWide />
      </div>
    )
  }
  return (
    <div className="ps">
      <select
        className="in sm"
        aria-label={t('state')}
        value={chosenId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" className="btn sm" onClick={() => onChoose(chosenId)}>
        {t('again')}
      </button>
    </div>
  )
}

function nameOf(t: ReturnType<typeof useTranslations<'admin'>>, { meaning, of }: PreviewState): string {
  switch (meaning) {
    case 'asked':
      return t('asked')
    case 'asked-typed':
      return t('askedTyped')
    case 'right':
      return t('right')
    case 'wrong':
      return t('wrong', { position: Number(of) })
    case 'missing':
      return t('missingOne')
    case 'typed':
      return t('typedRight', { word: String(of) })
    case 'blocked':
      return t('typedBlocked', { word: String(of) })
    case 'retry':
      return t('typedRetry', { word: String(of) })
    case 'other':
      return t('typedOther')
    case 'nearly':
    case 'missed':
      return t(meaning)
  }
}
