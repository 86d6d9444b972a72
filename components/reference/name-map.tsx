import { useTranslations } from 'next-intl'
import { foreignIn, type Language } from '@/lib/domain/language'
import { mapRows } from '@/lib/domain/reference/name-map'
import type { NameEntry } from '@/lib/domain/reference/reference'

/** Company, model, product: a row for each maker. A name that is both model and product takes both cells. */
export function NameMap({ names, language }: { names: NameEntry[]; language: Language }) {
  const t = useTranslations('reference')
  return (
    <table className="names-map">
      <caption className="vh">{t('mapCaption')}</caption>
      <thead>
        <tr>
          {(['company', 'family', 'product'] as const).map((layer) => (
            <th key={layer} scope="col">
              {t(`layer.${layer}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mapRows(names).map(({ company, cells }) => (
          <tr key={company.id}>
            <th scope="row">
              <NameCell name={company} names={names} language={language} />
            </th>
            {cells.map(({ layer, span, entries }) => (
              <td key={layer} colSpan={span}>
                {entries.map((entry) => (
                  <NameCell key={entry.id} name={entry} names={names} language={language} />
                ))}
                {entries.length === 0 && <span className="vh">{t('noneHere')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NameCell({ name, names, language }: { name: NameEntry; names: NameEntry[]; language: Language }) {
  const t = useTranslations('reference')
  const called = (ids: string[]) =>
    ids.flatMap((id) => names.find((each) => each.id === id)?.name[language] ?? []).join(', ')
  const inside = name.runs.filter((id) => names.find((each) => each.id === id)?.maker !== name.maker)
  return (
    <a className="type" href={`#name-${name.id}`}>
      <b lang={foreignIn(language, name.name[language])}>{name.name[language]}</b>
      {name.layers.length > 1 && <small>{t('oneName')}</small>}
      {name.basedOn.length > 0 && <small>{t('basedOn', { names: called(name.basedOn) })}</small>}
      {inside.length > 0 && <small>{t('runs', { names: called(name.runs) })}</small>}
    </a>
  )
}
