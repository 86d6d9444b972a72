import { useTranslations } from 'next-intl'
import { Difference } from '@/components/admin/difference'
import { Mark } from '@/components/ui/mark'
import type { ImportPreview } from '@/lib/domain/article/import-preview'

type Read = Extract<ImportPreview['outcome'], { ok: true }>

/** What an import would do: what is wrong, what changes, what to look at, and the lines themselves. */
export function ImportReading({ preview }: { preview: ImportPreview }) {
  const { outcome, misplaced, differences } = preview
  const t = useTranslations('articles')
  return (
    <section className="reading" aria-label={t('reading')}>
      {outcome.ok ? (
        <Changes {...outcome} />
      ) : (
        <>
          <p className="err" role="alert">
            <Mark name="wrong" />
            {t('notReadable')}
          </p>
          <ul className="plain mono">
            {misplaced.map(({ name, why, language = 'ko' }) => (
              <li key={name}>{t(`misplaced.${why}`, { name, language })}</li>
            ))}
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {differences.map(({ language, parts }) => (
        <section key={language} aria-label={t('difference', { language })}>
          <h3 className="lab">{t('difference', { language })}</h3>
          {parts === null ? <p className="note">{t('allNew')}</p> : <Difference parts={parts} />}
        </section>
      ))}
    </section>
  )
}

function Changes({ report, warnings, adrift }: Read) {
  const t = useTranslations('articles')
  const isSame = report.new.length + report.changed.length + report.archived.length === 0
  return (
    <>
      <p className="h3">
        {isSame
          ? t('same')
          : t('counts', { added: report.new.length, changed: report.changed.length, archived: report.archived.length })}
      </p>
      {(['new', 'changed', 'archived'] as const).map((kind) => (
        <Names key={kind} kind={kind} names={report[kind]} />
      ))}
      {report.archived.length > 0 && <p className="note">{t('archivedNote')}</p>}
      {adrift.length > 0 && (
        <p className="warn">
          <Mark name="look" />
          <span>
            {t('adrift', { count: adrift.length })} <span className="mono">{adrift.join(', ')}</span>
          </span>
        </p>
      )}
      {warnings.length > 0 && (
        <details open={warnings.length <= 8}>
          <summary>{t('warnings', { count: warnings.length })}</summary>
          <ul className="plain">
            {warnings.map(({ language, line, code, message }) => (
              <li key={`${language}${line}${code}${message}`}>
                <span className="mono">{t('line', { language, line })}</span> {t(`warning.${code}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Names as the import gives them: `lesson stars`, `fact def.1`. */
function Names({ kind, names }: { kind: 'new' | 'changed' | 'archived'; names: string[] }) {
  const t = useTranslations('articles')
  if (names.length === 0) return null
  return (
    <dl className="names">
      <dt>{t(`report.${kind}`)}</dt>
      {THINGS.map((thing) => {
        const own = names.filter((name) => name.startsWith(`${thing} `)).map((name) => name.slice(thing.length + 1))
        return own.length === 0 ? null : (
          <dd key={thing}>
            {t(`thing.${thing}`)} <span className="mono">{own.join(', ')}</span>
          </dd>
        )
      })}
    </dl>
  )
}

const THINGS = [
  ...['course', 'article', 'lesson', 'section', 'fact', 'question'],
  ...['term', 'name', 'source', 'look-alikes', 'order'],
] as const
