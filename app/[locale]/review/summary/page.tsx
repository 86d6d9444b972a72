import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { languageOf } from '@/i18n/language'
import { SummaryFrame } from './summary-frame'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('summary')
  return { title: t('title') }
}

/** The summary by its own address: after a reload, or from the history of the browser. */
export default async function SummaryPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  return <SummaryFrame language={language} />
}
