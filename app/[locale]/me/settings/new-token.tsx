'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

/** A token just made: shown once, with a button that copies it, or selects it where the browser may not copy. */
export function NewToken({ token, name }: { token: string; name: string }) {
  const t = useTranslations('tokens')
  const [said, say] = useState<'copied' | 'selected' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(token)
      say('copied')
    } catch {
      say('selected')
    }
  }
  return (
    <div className="fresh">
      <div className="field">
        <label htmlFor="new-token">{t('made', { name })}</label>
        <input
          id="new-token"
          ref={field}
          className="in mono"
          readOnly
          value={token}
          aria-describedby="new-token-hint"
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="hint" id="new-token-hint">
          {t('once')}
        </p>
      </div>
      <p className="row">
        <button type="button" className="btn" onClick={copy}>
          {t('copy')}
        </button>
        <span role="status" className="note">
          {said && t(said)}
        </span>
      </p>
    </div>
  )
}
