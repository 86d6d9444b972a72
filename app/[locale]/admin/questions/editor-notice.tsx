'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'

interface Props {
  children: ReactNode
  /** How to have it otherwise. */
  deed: { name: string; onDo: () => void }
}

/** Says what happened to the words, until it is put away. */
export function EditorNotice({ children, deed }: Props) {
  const t = useTranslations('conflict')
  const [isClosed, setClosed] = useState(false)
  if (isClosed) return null
  return (
    <div className="en row" role="status">
      <p>{children}</p>
      <button type="button" className="quiet" onClick={deed.onDo}>
        {deed.name}
      </button>
      <button type="button" className="quiet" onClick={() => setClosed(true)}>
        {t('close')}
      </button>
    </div>
  )
}
