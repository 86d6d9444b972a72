import { useLocale, useTranslations } from 'next-intl'
import { ImportProblems } from '@/components/admin/import-problems'
import type { ChangedCell, PreviewedRow, QuestionImportPreview } from '@/lib/domain/exchange/import-preview'
import { foreignIn, type Language } from '@/lib/domain/language'

/** What a file of questions would do: how it was read, what must be mended, what is new and what changes. */
export function QuestionImportReading({ preview }: { preview: QuestionImportPreview }) {
  const { counts, format, encoding, problems, added, changed } = preview
  const t = useTranslations('exchange')
  const isSame = counts.errors === 0 && counts.new + counts.changed === 0
  return (
    <section className="reading" aria-label={t('reading')}>
      <p className="note">{t('readAs', { format, encoding: encoding?.toUpperCase() ?? 'none' })}</p>
      <ImportProblems problems={problems} counts={counts} format={format} />
      {counts.errors === 0 && (
        <p className="h3">
          {isSame
            ? t('nothingChanges')
            : t('counts', { added: counts.new, changed: counts.changed, same: counts.same })}
        </p>
      )}
      {added.length > 0 && (
        <section aria-label={t('new')}>
          <h2 className="lab">{t('new')}</h2>
          <ul className="plain">
            {added.map((row) => (
              <li key={row.id}>
                <RowHead row={row} format={format} />
              </li>
            ))}
          </ul>
          <More count={counts.new - added.length} />
        </section>
      )}
      {changed.length > 0 && (
        <section aria-label={t('changed')}>
          <h2 className="lab">{t('changed')}</h2>
          <ul className="plain">
            {changed.map(({ change, isAsked, cells, ...row }) => (
              <li key={row.id}>
                <RowHead row={row} format={format} />
                {isAsked && <p className="note">{t('change', { change })}</p>}
                <Cells cells={cells} />
              </li>
            ))}
          </ul>
          <More count={counts.changed - changed.length} />
        </section>
      )}
    </section>
  )
}

interface HeadProps {
  row: PreviewedRow
  format: QuestionImportPreview['format']
}

function RowHead({ row: { row, id, status, prompt }, format }: HeadProps) {
  const t = useTranslations('exchange')
  const admin = useTranslations('admin')
  const language = useLocale() as Language
  const words = prompt[language] || prompt.ko || prompt.en
  return (
    <p className="rowhead">
      <span className="ink3">{t('place', { format, row })}</span>
      <span lang={foreignIn(language, words)}>{words || t('noPrompt')}</span>
      <span className="ink3">
        <span className="mono">{id}</span> · {admin(`status.${status}`)}
      </span>
    </p>
  )
}

/** Each cell that changes, as a proof: what stood there is struck through. */
function Cells({ cells }: { cells: ChangedCell[] }) {
  const t = useTranslations('exchange')
  const language = useLocale() as Language
  return (
    <dl className="cells">
      {cells.map(({ column, before, after }) => (
        <div key={column}>
          <dt className="mono">{column}</dt>
          <dd>
            {before ? (
              <del lang={foreignIn(language, before)}>{before}</del>
            ) : (
              <span className="ink3">{t('emptyCell')}</span>
            )}
            <span aria-hidden="true"> → </span>
            {after ? (
              <ins lang={foreignIn(language, after)}>{after}</ins>
            ) : (
              <span className="ink3">{t('emptyCell')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function More({ count }: { count: number }) {
  const t = useTranslations('exchange')
  return count > 0 ? <p className="note">{t('more', { count })}</p> : null
}
