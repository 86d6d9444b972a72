import { useTranslations } from 'next-intl'
import { type ListFilter, queryOf } from '@/lib/domain/question/listing'

const FORMATS = ['json', 'csv', 'tsv'] as const

/** The questions that the list finds, on all of its pages, as files that can be brought in again. */
export function ExportLinks({ filter }: { filter: ListFilter }) {
  const t = useTranslations('exchange')
  const { page, sort, ...query } = queryOf(filter)
  return (
    <p className="row export">
      <span className="ink3">{t('export')}</span>
      {FORMATS.map((format) => (
        <a
          key={format}
          className="quiet"
          href={`/api/admin/questions/export?${new URLSearchParams({ ...query, format })}`}
          aria-label={t('exportAs', { format: format.toUpperCase() })}
          download
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
