import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'

/** At the foot of every page outside a session: where to look something up. */
export function PageFoot() {
  const t = useTranslations('reference')
  return (
    <footer className="page-foot">
      <nav className="sheet" aria-label={t('places')}>
        <div>
          <Link href="/glossary">{t('glossary')}</Link>
          <Link href="/models">{t('models')}</Link>
          <Link href="/sources">{t('sources')}</Link>
        </div>
      </nav>
    </footer>
  )
}
