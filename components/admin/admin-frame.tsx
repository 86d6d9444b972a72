import { useTranslations } from 'next-intl'
import { type ReactNode, Suspense } from 'react'
import { Brand } from '@/components/layout/brand'
import { LanguageLink } from '@/components/layout/language-link'
import { Places } from '@/components/layout/places'
import { Link } from '@/i18n/link'

/** Head of the instructor's pages, and the way back to the learner's. */
export function AdminFrame({ isAdmin, children }: { isAdmin: boolean; children: ReactNode }) {
  const t = useTranslations('admin')
  const places = [
    { href: '/admin/questions', name: t('questions'), icon: null },
    { href: '/admin/reports', name: t('reports'), icon: null },
    { href: '/admin/articles', name: t('articles'), icon: null },
    { href: '/admin/import', name: t('import'), icon: null },
    ...(isAdmin ? [{ href: '/admin/people', name: t('people'), icon: null }] : []),
    { href: '/admin/history', name: t('history'), icon: null },
  ]
  return (
    <div className="admin">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="ab">
        <Brand label={t('home')} />
        <Places places={places} label={t('places')} as="places" />
        <Suspense>
          <LanguageLink />
        </Suspense>
        <Link className="quiet plain" href="/">
          {t('toLearner')}
        </Link>
      </header>
      <main id="main">{children}</main>
    </div>
  )
}
