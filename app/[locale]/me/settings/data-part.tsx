import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'

/** The way to what is kept of somebody: to take along, or to delete. */
export function DataPart() {
  const t = useTranslations('account')
  return (
    <section className="part" aria-labelledby="data-part">
      <h2 id="data-part">{t('data')}</h2>
      <p className="ink2">{t('dataLead')}</p>
      <div className="gap1" />
      <p>
        <Link className="btn" href="/me/data">
          {t('toData')}
        </Link>
      </p>
    </section>
  )
}
