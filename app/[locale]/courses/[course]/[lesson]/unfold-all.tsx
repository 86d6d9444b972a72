'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** Opens every block at once, and the one that the address points into. */
export function UnfoldAll() {
  const t = useTranslations('lesson')
  const [isDone, setDone] = useState(false)

  useEffect(() => {
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      const block = target?.closest('details')
      if (!block || block.open) return
      block.open = true
      target?.scrollIntoView()
    }
    reveal()
    addEventListener('hashchange', reveal)
    return () => removeEventListener('hashchange', reveal)
  }, [])

  if (isDone) return null
  return (
    <p className="row unfold-all">
      <button
        type="button"
        className="quiet"
        onClick={() => {
          for (const block of blocks()) block.open = true
          setDone(true)
        }}
      >
        {t('unfoldAll')}
      </button>
    </p>
  )
}

/** Opens the first block that is still closed: what an answered check does. */
export function openNextBlock() {
  const next = blocks().find((block) => !block.open)
  if (next) next.open = true
}

function blocks(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.block')]
}
