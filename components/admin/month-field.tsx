'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** The month of which a product fact is true. What is half written stays in the field and out of the draft. */
export function MonthField({ month, onChange }: { month: string | null; onChange: (month: string | null) => void }) {
  const t = useTranslations('admin')
  const [written, setWritten] = useState(month ?? '')
  const [seen, setSeen] = useState(month)
  // another text may have taken the place of this one
  if (month !== seen) {
    setSeen(month)
    if (month !== monthIn(written)) setWritten(month ?? '')
  }
  const isHalf = written !== '' && !MONTH.test(written)

  function write(text: string) {
    setWritten(text)
    if (text === '' || MONTH.test(text)) onChange(text || null)
  }

  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor="as-of">{t('asOf')}</label>
        <input
          id="as-of"
          className="in sm month"
          value={written}
          placeholder={t('asOfHere')}
          maxLength={7}
          inputMode="numeric"
          aria-invalid={isHalf}
          aria-describedby="margin-as-of"
          onChange={(event) => write(event.currentTarget.value.trim())}
        />
      </div>
      <div className={isHalf ? 'ln warn' : 'ln'} id="margin-as-of">
        <span className="k" />
        <div>
          <p>{isHalf ? t('asOfHalf') : t('asOfNote')}</p>
        </div>
      </div>
    </div>
  )
}

function monthIn(written: string): string | null {
  return MONTH.test(written) ? written : null
}
