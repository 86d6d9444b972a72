'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'
import type { Finding } from '@/lib/domain/question/finding'

interface Props {
  /** Fields name it as their description. */
  id: string
  findings: Finding[]
  /** What stands here while nothing is to be said. */
  children?: ReactNode
  isFine?: boolean
}

/** The proof-reader's margin beside a field: ✗ must be mended, ∨ asks for a look, ○ is fine. */
export function Margin({ id, findings, children, isFine = false }: Props) {
  const t = useTranslations('lint')
  const isBad = findings.some(({ severity }) => severity === 'error')
  if (findings.length === 0) {
    return (
      <div className={isFine ? 'ln ok' : 'ln'} id={id}>
        <span className="k">{isFine && <Mark name="right" />}</span>
        <div>{children && <p>{children}</p>}</div>
      </div>
    )
  }
  return (
    <div className={isBad ? 'ln bad' : 'ln warn'} id={id}>
      <span className="k">
        <Mark name={isBad ? 'wrong' : 'look'} />
      </span>
      <div>
        {findings.map(({ severity, code, params }) => (
          <p key={`${code}${params.answer ?? params.label ?? ''}`} className={severity === 'error' ? 'must' : 'may'}>
            {t(code, params)}
          </p>
        ))}
      </div>
    </div>
  )
}
