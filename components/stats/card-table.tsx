import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { CardFilter, ListedCard } from '@/lib/domain/progress/card-list'
import { queryOf } from './card-filters'
import { FactCell } from './fact-cell'

interface Props {
  shown: ListedCard[]
  count: number
  page: number
  pages: number
  filter: CardFilter
}

/** One row a card; on a phone each row stands as a small sheet of its own. */
export function CardTable({ shown, count, page, pages, filter }: Props) {
  const t = useTranslations('cards')
  if (count === 0) return <p className="ink2 none">{t('noMatch')}</p>
  return (
    <>
      <table className="tb rows">
        <caption className="vh">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fact')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col" className="r">
              {t('recall')}
            </th>
            <th scope="col">{t('last')}</th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((card) => (
            <CardRow key={card.factId} card={card} />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav className="row pages" aria-label={t('pages')}>
          {page > 1 && <Link href={to(filter, page - 1)}>{t('previous')}</Link>}
          <span className="num ink3">{t('page', { page, pages })}</span>
          {page < pages && <Link href={to(filter, page + 1)}>{t('nextPage')}</Link>}
        </nav>
      )}
    </>
  )
}

function to(filter: CardFilter, page: number) {
  return { pathname: '/me/cards', query: queryOf({ ...filter, page }) }
}

function CardRow({ card }: { card: ListedCard }) {
  const t = useTranslations('cards')
  const format = useFormatter()
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { month: 'short', day: 'numeric', timeZone: 'UTC' })
  return (
    <tr>
      <th scope="row">
        <FactCell glyph={card.glyph} ink={card.ink} />
        <span>
          <Link href={`/me/cards/${card.factId}`}>{card.statement}</Link>
          {card.lesson && <small>{t('lessonNamed', card.lesson)}</small>}
        </span>
      </th>
      <td data-name={t('state')}>{t(`states.${card.state}`)}</td>
      <td className="r" data-name={t('recall')}>
        {card.recall === null ? '–' : format.number(card.recall, { style: 'percent' })}
      </td>
      <td className="num nb" data-name={t('last')}>
        {card.lastAnsweredDay ? day(card.lastAnsweredDay) : '–'}
      </td>
      <td className="num nb" data-name={t('next')}>
        {card.due ? day(card.due) : '–'}
      </td>
    </tr>
  )
}
