import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { QuestionStatus } from '@/lib/domain/question/draft'
import { type ListFilter, QUESTIONS_PER_PAGE, queryOf } from '@/lib/domain/question/listing'

/** The way through a list that is longer than a page. */
export function QuestionPages({ filter, counts }: { filter: ListFilter; counts: Record<QuestionStatus, number> }) {
  const t = useTranslations('people')
  const count = filter.status ? counts[filter.status] : counts.draft + counts.published + counts.retired
  const last = Math.max(1, Math.ceil(count / QUESTIONS_PER_PAGE))
  if (last === 1 && filter.page === 1) return null
  const to = (page: number) => ({ pathname: '/admin/questions', query: queryOf({ ...filter, page }) })
  return (
    <nav className="pages" aria-label={t('pages')}>
      {filter.page > 1 ? <Link href={to(Math.min(filter.page - 1, last))}>{t('previous')}</Link> : <span />}
      <span className="num ink3">{t('page', { page: filter.page, last })}</span>
      {filter.page < last ? <Link href={to(filter.page + 1)}>{t('next')}</Link> : <span />}
    </nav>
  )
}
