import { useTranslations } from 'next-intl'
import { foreignIn, type Language } from '@/lib/domain/language'
import type { WordingChange } from '@/lib/domain/question/wording'

/** What one wording says and another does not, field by field: what went is struck through, what came stands below. */
export function WordingChanges({ changes, language }: { changes: WordingChange[]; language: Language }) {
  const t = useTranslations('wording')
  if (changes.length === 0) return <p className="note">{t('none')}</p>
  return (
    <dl className="wording">
      {changes.map((change) => {
        const { field, language: written, optionId, before, after } = change
        const words = (text: string) => (field === 'holds' ? t(text === 'yes' ? 'yes' : 'no') : text)
        const isForeign = (text: string) => (field === 'holds' ? undefined : langOf(text, written, language))
        return (
          <div key={`${field} ${written} ${optionId} ${before ?? after}`}>
            <dt>
              {t(`fields.${field}`)}
              {optionId && <span className="mono"> {optionId}</span>}
              {written && <span> · {t(`languages.${written}`)}</span>}
            </dt>
            <dd>
              {before !== null && <del lang={isForeign(before)}>{words(before)}</del>}
              {after !== null && <ins lang={isForeign(after)}>{words(after)}</ins>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** English in a Korean page is marked too: a whole sentence of it would be read out with Korean sounds. */
function langOf(text: string, written: Language | null, page: Language): Language | undefined {
  if (written === null) return undefined
  return written === page ? foreignIn(page, text) : written
}
