import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/link'
import { countDisputeNews } from '@/lib/data/disputes'

/** One quiet line where somebody's report came to something since they looked last. */
export async function ReportNews({ learnerId }: { learnerId: string }) {
  const count = await countDisputeNews(learnerId)
  if (count === 0) return null
  const t = await getTranslations('reports')
  return (
    <p className="note hangc">
      <Link href="/me/reports">{t('newsLine', { count })}</Link>
    </p>
  )
}
