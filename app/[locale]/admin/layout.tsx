import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AdminFrame } from '@/components/admin/admin-frame'
import { languageOf } from '@/i18n/language'
import { requireInstructor } from '@/lib/auth/require'

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

/** The frame is for instructors too: others must not learn that there is something. Each page asks again for itself. */
export default async function AdminLayout({ children, params }: Props) {
  setRequestLocale(languageOf((await params).locale))
  const { role } = await requireInstructor()
  return <AdminFrame isAdmin={role === 'admin'}>{children}</AdminFrame>
}
