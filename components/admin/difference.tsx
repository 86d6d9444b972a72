import { useTranslations } from 'next-intl'
import type { DifferencePart } from '@/lib/domain/article/difference'

/** A text's changes line by line, as a proof: what went is struck through, what came stands beside its mark. */
export function Difference({ parts }: { parts: DifferencePart[] }) {
  const t = useTranslations('articles')
  if (parts.every(({ kind }) => kind === 'same' || kind === 'folded'))
    return <p className="note">{t('noDifference')}</p>
  return (
    <div className="diff">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part keeps no state that another could take over
        <Part key={index} {...part} />
      ))}
    </div>
  )
}

function Part({ kind, lines }: DifferencePart) {
  const t = useTranslations('articles')
  if (kind === 'folded') return <p className="fold">{t('folded', { count: lines.length })}</p>
  const text = lines.join('\n')
  if (kind === 'same') return <pre>{text}</pre>
  return kind === 'added' ? (
    <ins>
      <b aria-hidden="true">+</b>
      <pre>{text}</pre>
    </ins>
  ) : (
    <del>
      <b aria-hidden="true">−</b>
      <pre>{text}</pre>
    </del>
  )
}
