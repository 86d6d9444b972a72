import { useTranslations } from 'next-intl'

/** The sheet, ruled and empty, while the cards are chosen. */
export default function ReviewLoading() {
  const t = useTranslations('review')
  return (
    <main className="sheet" aria-busy="true">
      <i className="eomi" />
      <div className="gap5" />
      <p className="note" role="status">
        {t('preparing')}
      </p>
    </main>
  )
}
