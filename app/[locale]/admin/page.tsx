import { languageOf } from '@/i18n/language'
import { redirect } from '@/i18n/navigation'
import { requireInstructor } from '@/lib/auth/require'

export default async function AdminPage({ params }: { params: Promise<{ locale: string }> }) {
  await requireInstructor()
  redirect({ href: '/admin/questions', locale: languageOf((await params).locale) })
}
