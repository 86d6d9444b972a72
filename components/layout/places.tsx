'use client'

import type { ReactNode } from 'react'
import { Link } from '@/i18n/link'
import { usePathname } from '@/i18n/navigation'

export interface Place {
  href: string
  name: string
  icon: ReactNode
}

/** The few places of the site: words on the column's edge on a desk, a bar at the thumb on a phone. */
export function Places({ places, label, as }: { places: Place[]; label: string; as: 'places' | 'tabs' }) {
  const path = usePathname()
  return (
    <nav className={as} aria-label={label}>
      {places.map(({ href, name, icon }) => (
        <Link key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
          {as === 'tabs' && icon}
          {name}
        </Link>
      ))}
    </nav>
  )
}

function isWithin(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
