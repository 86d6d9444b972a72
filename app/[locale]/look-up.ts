import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { languageOf } from '@/i18n/language'
import type { ReferencePage } from '@/lib/domain/reference/reference'
import { type OpenedReference, openReference } from '@/lib/operations/reference'
import { viewerOf } from './asking'

export interface LookUpProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ course?: string | string[]; q?: string | string[] }>
}

/** What every page of reference begins with; not found for a course that has no such page. */
export async function lookUp(page: ReferencePage, { params, searchParams }: LookUpProps) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const { course, q } = await searchParams
  const [viewer, opened] = await Promise.all([viewerOf(), openReference(page, one(course) || null)])
  if (!opened) notFound()
  const asked: OpenedReference = opened
  return { language, viewer, search: (one(q) ?? '').trim().slice(0, 80), ...asked }
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
