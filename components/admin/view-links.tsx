import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { LIST_VIEWS, type ListFilter, type ListView, listFilterOf, queryOf } from '@/lib/domain/question/listing'

/** The views that come with the list, each with how many questions stand in it. */
export function ViewLinks({ filter, counts }: { filter: ListFilter; counts: Record<ListView, number> }) {
  const t = useTranslations('questions')
  return (
    <nav className="sv" aria-label={t('views')}>
      {LIST_VIEWS.map((view) => (
        <Link
          key={view}
          href={{ pathname: '/admin/questions', query: queryOf({ ...listFilterOf({}), view }) }}
          aria-current={filter.view === view ? 'true' : undefined}
        >
          {t(`view.${view}`)} <b className="num">{counts[view]}</b>
        </Link>
      ))}
    </nav>
  )
}
