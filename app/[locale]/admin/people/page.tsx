import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PeopleList } from '@/components/admin/people-list'
import { languageOf } from '@/i18n/language'
import { requireAdmin } from '@/lib/auth/require'
import { peopleDeskOf, type SearchParams } from './people-desk'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

/** Everybody with an account. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  await requireAdmin()
  const { people, counts, filter } = await peopleDeskOf(searchParams)
  const t = await getTranslations('people')
  return (
    <div className="ad list">
      <h1 className="vh">{t('title')}</h1>
      <PeopleList people={people} counts={counts} filter={filter} language={language} openId={null} />
    </div>
  )
}
