'use client'

import { useTranslations } from 'next-intl'
import { DEMANDS, kindsOf } from '@/lib/domain/question/demand'
import type { QuestionKind } from '@/lib/domain/question/question'

interface Props {
  kind: QuestionKind
  onChoose: (kind: QuestionKind) => void
}

/** Picks the kind by what it asks of memory. What both kinds have stays written. */
export function KindField({ kind, onChoose }: Props) {
  const t = useTranslations('draft')
  const admin = useTranslations('admin')
  return (
    <fieldset className="f kinds" aria-label={t('kind')}>
      <div className="fi">
        <p className="lab" aria-hidden="true">
          {t('kind')}
        </p>
        {DEMANDS.map((demand) => (
          <div className="row" key={demand}>
            <span className="demand">{t(`demand.${demand}`)}</span>
            {kindsOf(demand).map((each) => (
              <button
                key={each}
                type="button"
                className="btn sm"
                aria-pressed={each === kind}
                onClick={() => onChoose(each)}
              >
                {admin(`kind.${each}`)}
              </button>
            ))}
          </div>
        ))}
      </div>
      <div className="ln" />
    </fieldset>
  )
}
