'use client'

import { useTranslations } from 'next-intl'
import type { Confidence } from '@/lib/domain/study/events'

const STEPS: { value: Confidence; ink: string; key: string }[] = [
  { value: 'guess', ink: '0%', key: 'Q' },
  { value: 'likely', ink: '50%', key: 'W' },
  { value: 'sure', ink: '100%', key: 'E' },
]

/** Three presses of ink: how sure the learner is, said before the verdict. */
export function ConfidenceChoice({
  value,
  onChoose,
}: {
  value: Confidence | null
  onChoose: (confidence: Confidence) => void
}) {
  const t = useTranslations('question')
  return (
    <div className="cw">
      <p className="small" aria-hidden="true">
        {t('howSure')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: these are buttons to press, not fields to fill in */}
      <div className="conf" role="group" aria-label={t('howSure')}>
        {STEPS.map((step) => (
          <button
            key={step.value}
            type="button"
            aria-pressed={value === step.value}
            onClick={() => onChoose(step.value)}
          >
            <i className="pr" style={{ '--f': step.ink } as React.CSSProperties} />
            {t(`confidence.${step.value}`)}
            <kbd className="desk" aria-hidden="true">
              {step.key}
            </kbd>
          </button>
        ))}
      </div>
    </div>
  )
}
