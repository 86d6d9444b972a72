import { useTranslations } from 'next-intl'
import { type ReactNode, Suspense } from 'react'
import { Link } from '@/i18n/link'
import { Brand } from './brand'
import { LanguageLink } from './language-link'
import { PageFoot } from './page-foot'
import { placeIcons } from './place-icons'
import { Places } from './places'

export interface Viewer {
  name: string | null
  /** Shows the way to the instructor's pages. */
  isInstructor: boolean
}

/** Head, sheet and foot of every page outside a session. `className` names the page for its own styles. */
export function PageFrame({
  viewer,
  className,
  children,
}: {
  viewer: Viewer
  className?: string
  children: ReactNode
}) {
  const t = useTranslations('frame')
  const places = [
    { href: '/', name: t('today'), icon: placeIcons.today },
    { href: '/courses/what-is-llm', name: t('learn'), icon: placeIcons.learn },
    { href: '/me', name: t('me'), icon: placeIcons.me },
  ]
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="top">
        <div className="sheet">
          <div className="m">
            <Brand label={t('home')} />
          </div>
          <Places places={places} label={t('places')} as="places" />
          <div className="n">
            {viewer.isInstructor && <Link href="/admin/questions">{t('admin')}</Link>}
            <Suspense>
              <LanguageLink />
            </Suspense>
            {viewer.name ? <Link href="/me/settings">{viewer.name}</Link> : <Link href="/signin">{t('signIn')}</Link>}
          </div>
        </div>
      </header>
      <main id="main" className={className}>
        {children}
      </main>
      <PageFoot />
      <Places places={places} label={t('places')} as="tabs" />
    </>
  )
}
