'use client'

import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/domain/question/finding'
import type { Option } from '@/lib/domain/question/question'
import { Margin } from './margin'

interface Props {
  option: Option
  /** Counted from 1, as learners see it before it is shuffled. */
  position: number
  isKey: boolean
  findings: Finding[]
  onWrite: (field: 'text' | 'why', words: string) => void
  onMakeKey: () => void
  /** Null where no option may go. */
  onRemove: (() => void) | null
}

/** One option and its explanation, joined: neither is written without the other. The digit says which one is right. */
export function OptionField({ option, position, isKey, findings, onWrite, onMakeKey, onRemove }: Props) {
  const t = useTranslations('admin')
  const marginId = `margin-${option.id}`
  const isUnexplained = findings.some(({ code }) => code === 'why-missing')
  return (
    <div className="f">
      <div className="fi">
        <div className={isKey ? 'oe ok' : 'oe'}>
          <button
            type="button"
            className="k"
            aria-pressed={isKey}
            aria-label={t('makeKey', { position })}
            title={t('makeKey', { position })}
            onClick={onMakeKey}
          >
            {position}
          </button>
          <div>
            <input
              className="in sm"
              value={option.text}
              aria-label={t('option', { position })}
              aria-describedby={marginId}
              placeholder={t('optionHere')}
              maxLength={400}
              onChange={(event) => onWrite('text', event.currentTarget.value)}
            />
            <textarea
              className={isUnexplained ? 'in sm ex miss' : 'in sm ex'}
              rows={2}
              value={option.why}
              aria-label={t('whyOf', { position })}
              aria-describedby={marginId}
              placeholder={isKey ? t('whyKeyHere') : t('whyHere')}
              maxLength={1000}
              onChange={(event) => onWrite('why', event.currentTarget.value)}
            />
          </div>
        </div>
        {onRemove && (
          <button type="button" className="quiet rm" onClick={onRemove}>
            {t('removeOption', { position })}
          </button>
        )}
      </div>
      <Margin id={marginId} findings={findings} isFine={isKey && option.text !== '' && option.why !== ''}>
        {isKey && option.text !== '' && t('isKey', { count: [...option.text.trim()].length })}
      </Margin>
    </div>
  )
}
