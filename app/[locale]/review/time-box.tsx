'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { TIME_BOXES } from '@/lib/domain/session/time-box'

/** How long today's session may take: chosen before the first answer. */
export function TimeBox({ minutes }: { minutes: number }) {
  const t = useTranslations('review')
  return (
    <nav className="seg" aria-label={t('timeBox')}>
      {TIME_BOXES.map((box) => (
        <Link key={box} href={`/review?minutes=${box}`} aria-current={box === minutes ? 'true' : undefined}>
          {t('boxMinutes', { minutes: box })}
        </Link>
      ))}
    </nav>
  )
}
