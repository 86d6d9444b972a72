import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Language } from '@/lib/domain/language'
import type { CourseQuery } from '@/lib/domain/reference/reference'

interface Props {
  search: string
  /** The course's part of the address, if it is not the one that is meant anyway. */
  query: CourseQuery
  language: Language
}

/** A plain form, so that it works without script and the search stands in the address. */
export function TermSearch({ search, query, language }: Props) {
  const t = useTranslations('reference')
  return (
    <search>
      <form className="find" action={language === 'ko' ? '/glossary' : '/en/glossary'}>
        {query.course && <input type="hidden" name="course" value={query.course} />}
        <div className="field">
          <label htmlFor="find-term">{t('find')}</label>
          <input
            className="in"
            id="find-term"
            name="q"
            type="search"
            key={search}
            defaultValue={search}
            maxLength={80}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            aria-describedby="find-hint"
          />
          <p className="hint" id="find-hint">
            {t('findHint')}
          </p>
        </div>
        <button type="submit" className="btn">
          {t('findIt')}
        </button>
        {search !== '' && (
          <Link className="quiet" href={{ pathname: '/glossary', query }}>
            {t('all')}
          </Link>
        )}
      </form>
    </search>
  )
}
