import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import {
  type ListedPerson,
  PEOPLE_PER_PAGE,
  PEOPLE_VIEWS,
  type PeopleFilter,
  type PeopleView,
} from '@/lib/domain/account/role'
import { type Language, languageOfName } from '@/lib/domain/language'
import { SearchField } from './search-field'

interface Props {
  people: ListedPerson[]
  counts: Record<PeopleView | 'all', number>
  filter: PeopleFilter
  language: Language
  /** Whose page is open beside the list. */
  openId: string | null
}

/** Everybody with an account: search, view and page stand in the address. */
export function PeopleList({ people, counts, filter, language, openId }: Props) {
  const t = useTranslations('people')
  return (
    <section className={openId === null ? 'li' : 'li beside'} aria-label={t('list')}>
      <SearchField
        label={t('search')}
        search={filter.search}
        action={language === 'ko' ? '/admin/people' : '/en/admin/people'}
        kept={filter.view ? { view: filter.view } : {}}
      />
      <nav className="sv" aria-label={t('views')}>
        {([null, ...PEOPLE_VIEWS] as const).map((view) => (
          <Link
            key={view}
            href={{ pathname: '/admin/people', query: queryOf({ ...filter, view, page: 1 }) }}
            aria-current={filter.view === view ? 'true' : undefined}
          >
            {t(`view.${view ?? 'all'}`)} <b className="num">{counts[view ?? 'all']}</b>
          </Link>
        ))}
      </nav>
      <div className="new">
        <Link className="btn sm" href="/admin/people/invite">
          {t('invite')}
        </Link>
      </div>
      {people.map((person) => (
        <Row key={person.id} person={person} filter={filter} isOpen={person.id === openId} />
      ))}
      {people.length === 0 && <p className="note none">{t('noneFound')}</p>}
      <Pages filter={filter} count={counts[filter.view ?? 'all']} />
    </section>
  )
}

function Row({ person, filter, isOpen }: { person: ListedPerson; filter: PeopleFilter; isOpen: boolean }) {
  const t = useTranslations('people')
  const { id, name, email, role, isDisabled } = person
  return (
    <Link
      className={isOpen ? 'qi on' : 'qi'}
      href={{ pathname: `/admin/people/${id}`, query: queryOf(filter) }}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className="s" lang={languageOfName(name)}>
        {name}
      </span>
      <span className="mt who">
        <span>{email}</span>
        <span className={role === 'learner' ? undefined : 'd'}>{t(`role.${role}`)}</span>
        {isDisabled && <span className="b">{t('disabled')}</span>}
      </span>
    </Link>
  )
}

function Pages({ filter, count }: { filter: PeopleFilter; count: number }) {
  const t = useTranslations('people')
  const last = Math.ceil(count / PEOPLE_PER_PAGE)
  if (last <= 1) return null
  const to = (page: number) => ({ pathname: '/admin/people', query: queryOf({ ...filter, page }) })
  return (
    <nav className="pages" aria-label={t('pages')}>
      {filter.page > 1 ? <Link href={to(filter.page - 1)}>{t('previous')}</Link> : <span />}
      <span className="num ink3">{t('page', { page: filter.page, last })}</span>
      {filter.page < last ? <Link href={to(filter.page + 1)}>{t('next')}</Link> : <span />}
    </nav>
  )
}

function queryOf({ search, view, page }: PeopleFilter): Record<string, string> {
  return { ...(search ? { q: search } : {}), ...(view ? { view } : {}), ...(page > 1 ? { page: String(page) } : {}) }
}
