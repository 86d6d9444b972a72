import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Language } from '@/lib/domain/language'
import { CARD_SORTS, CARD_STATES, type CardFilter, type CardState } from '@/lib/domain/progress/card-list'

interface Props {
  filter: CardFilter
  counts: Record<CardState, number>
  lessons: { slug: string; position: number; title: string }[]
  language: Language
}

/** The view as a plain form: it stands in the address and works without JavaScript. */
export function CardFilters({ filter, counts, lessons, language }: Props) {
  const t = useTranslations('cards')
  return (
    <>
      <form className="filters" action={language === 'ko' ? '/me/cards' : '/en/me/cards'}>
        <div className="field">
          <label htmlFor="cards-q">{t('search')}</label>
          <input className="in" id="cards-q" type="search" name="q" key={filter.search} defaultValue={filter.search} />
        </div>
        <div className="field">
          <label htmlFor="cards-lesson">{t('lesson')}</label>
          <select className="in" id="cards-lesson" name="lesson" key={filter.lesson} defaultValue={filter.lesson ?? ''}>
            <option value="">{t('allLessons')}</option>
            {lessons.map(({ slug, position, title }) => (
              <option key={slug} value={slug}>
                {t('lessonNamed', { position, title })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="cards-sort">{t('sort')}</label>
          <select className="in" id="cards-sort" name="sort" key={filter.sort} defaultValue={filter.sort}>
            {CARD_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sorts.${sort}`)}
              </option>
            ))}
          </select>
        </div>
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <button type="submit" className="btn">
          {t('show')}
        </button>
      </form>
      <nav className="states row" aria-label={t('state')}>
        <Link
          href={{ pathname: '/me/cards', query: queryOf({ ...filter, state: null, page: 1 }) }}
          {...current(!filter.state)}
        >
          {t('everyState')}
        </Link>
        {CARD_STATES.filter((state) => counts[state] > 0 || state === filter.state).map((state) => (
          <Link
            key={state}
            href={{ pathname: '/me/cards', query: queryOf({ ...filter, state, page: 1 }) }}
            {...current(filter.state === state)}
          >
            {t(`states.${state}`)} <span className="num">{counts[state]}</span>
          </Link>
        ))}
      </nav>
    </>
  )
}

/** The filter as it stands in the address: what is usual is left out. */
export function queryOf({ search, lesson, state, sort, page }: CardFilter): Record<string, string> {
  return {
    ...(search && { q: search }),
    ...(lesson && { lesson }),
    ...(state && { state }),
    ...(sort !== 'due' && { sort }),
    ...(page > 1 && { page: String(page) }),
  }
}

function current(isCurrent: boolean): { 'aria-current'?: 'true' } {
  return isCurrent ? { 'aria-current': 'true' } : {}
}
