import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { AUDIT_ACTIONS } from '@/lib/domain/audit/actions'
import type { HistoryFilter } from '@/lib/domain/audit/history'
import { type Language, languageOfName } from '@/lib/domain/language'

interface Props {
  filter: HistoryFilter
  actors: { id: string; name: string }[]
  isAdmin: boolean
  language: Language
}

/** A plain form: the view stands in the address, so that it can be kept and sent. */
export function HistoryFilters({ filter, actors, isAdmin, language }: Props) {
  const t = useTranslations('history')
  const actions = AUDIT_ACTIONS.filter((action) => isAdmin || /^(question|dispute|course)\./.test(action))
  const isFiltered = filter.who !== null || filter.what !== null || filter.about !== null
  return (
    <form className="filters" action={language === 'ko' ? '/admin/history' : '/en/admin/history'}>
      <div className="field">
        <label htmlFor="filter-who">{t('who')}</label>
        <select className="in" id="filter-who" name="who" key={filter.who} defaultValue={filter.who ?? ''}>
          <option value="">{t('everybody')}</option>
          <option value="tool">{t('tool')}</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id} lang={languageOfName(name)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="filter-what">{t('what')}</label>
        <select className="in" id="filter-what" name="what" key={filter.what} defaultValue={filter.what ?? ''}>
          <option value="">{t('everything')}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {t(`actions.${action}`)}
            </option>
          ))}
        </select>
      </div>
      {filter.about !== null && <input type="hidden" name="about" value={filter.about} />}
      <button type="submit" className="btn">
        {t('show')}
      </button>
      {isFiltered && (
        <Link className="quiet" href="/admin/history">
          {t('showAll')}
        </Link>
      )}
    </form>
  )
}
