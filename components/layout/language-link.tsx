'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { Link } from '@/i18n/link'
import { usePathname } from '@/i18n/navigation'

/** The same page in the other language; its name stands in that language. */
export function LanguageLink() {
  const other = useLocale() === 'ko' ? 'en' : 'ko'
  const path = usePathname()
  const query = useSearchParams().toString()
  return (
    <Link href={query ? `${path}?${query}` : path} locale={other} lang={other} hrefLang={other}>
      {other === 'ko' ? '한국어' : 'English'}
    </Link>
  )
}
