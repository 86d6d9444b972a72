'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Margin } from '@/components/admin/margin'
import { Tick } from '@/components/ui/tick'
import type { Language } from '@/lib/domain/language'
import type { Finding } from '@/lib/domain/question/finding'
import type { Option } from '@/lib/domain/question/question'

interface Props {
  option: Option
  language: Language
  /** Counted from 1, as learners see it before it is shuffled. */
  position: number
  isKey: boolean
  /** Several may be right: each is ticked by itself. */
  isSet?: boolean
  findings: Finding[]
  onWrite: (words: Partial<Pick<Option, 'text' | 'why'>>) => void
  onMakeKey: (isKey: boolean) => void
  /** Null where no option may go. */
  onRemove: (() => void) | null
  /** What else can be done to it. */
  children?: ReactNode
}

/** One option and its explanation, joined: neither is written without the other. Its key cell says whether it is right. */
export function OptionField({
  option,
  language,
  position,
  isKey,
  isSet = false,
  findings,
  onWrite,
  onMakeKey,
  onRemove,
  children,
}: Props) {
  const t = useTranslations('admin')
  const marginId = `margin-${option.id}`
  const isUnexplained = findings.some(({ code }) => code === 'why-missing')
  const isFine = isKey && option.text !== '' && option.why !== ''
  return (
    <div className="f">
      <div className="fi">
        <div className={isKey ? 'oe ok' : 'oe'}>
          {isSet ? <TickCell {...{ position, isKey, onMakeKey }} /> : <KeyCell {...{ position, isKey, onMakeKey }} />}
          <div>
            <input
              className="in sm"
              lang={language}
              value={option.text}
              aria-label={t('option', { position })}
              aria-describedby={marginId}
              placeholder={t('optionHere')}
              maxLength={400}
              onChange={(event) => onWrite({ text: event.currentTarget.value })}
            />
            <textarea
              className={isUnexplained ? 'in sm ex grow miss' : 'in sm ex grow'}
              lang={language}
              rows={2}
              value={option.why}
              aria-label={t('whyOf', { position })}
              aria-describedby={marginId}
              placeholder={isKey ? t('whyKeyHere') : t('whyHere')}
              maxLength={1000}
              onChange={(event) => onWrite({ why: event.currentTarget.value })}
            />
          </div>
        </div>
        {(onRemove || children) && (
          <div className="row under">
            {onRemove && (
              <button type="button" className="quiet rm" onClick={onRemove}>
                {t('removeOption', { position })}
              </button>
            )}
            {children}
          </div>
        )}
      </div>
      <Margin id={marginId} findings={findings} isFine={isFine}>
        {isKey && option.text !== '' && t('isKey', { count: [...option.text.trim()].length })}
      </Margin>
    </div>
  )
}

type CellProps = Pick<Props, 'position' | 'isKey' | 'onMakeKey'>

function KeyCell({ position, isKey, onMakeKey }: CellProps) {
  const t = useTranslations('admin')
  return (
    <button
      type="button"
      className="k"
      aria-pressed={isKey}
      aria-label={t('makeKey', { position })}
      title={t('makeKey', { position })}
      onClick={() => onMakeKey(true)}
    >
      {position}
    </button>
  )
}

function TickCell({ position, isKey, onMakeKey }: CellProps) {
  const t = useTranslations('draft')
  return (
    <label className="k">
      <span aria-hidden="true">{position}</span>
      <Tick type="checkbox" checked={isKey} aria-label={t('isRight', { position })} onTick={onMakeKey} />
    </label>
  )
}
