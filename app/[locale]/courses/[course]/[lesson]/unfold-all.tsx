'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** Opens every block at once, and the one that the address points into. */
export function UnfoldAll() {
  const t = useTranslations('lesson')
  const [isDone, setDone] = useState(false)

  useEffect(() => {
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
          for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:is(.block, .earlier)'))
            folded.open = true
          setDone(true)
        }}
      >
        {t('unfoldAll')}
      </button>
    </p>
  )
}

/** A block may be folded together with its whole sitting. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const folded = [target?.closest('details'), target?.closest('details.earlier')]
  const closed = folded.filter((each) => each instanceof HTMLDetailsElement && !each.open) as HTMLDetailsElement[]
  for (const each of closed) each.open = true
  if (closed.length > 0) target?.scrollIntoView()
}

/** Opens the first block of the same sitting that is still closed: what an answered check does. */
export function openNextBlock(promptId: string) {
  const sitting = document.getElementById(promptId)?.closest('.sitting')
  const next = sitting?.querySelector<HTMLDetailsElement>('details.block:not([open])')
  if (next) next.open = true
}
