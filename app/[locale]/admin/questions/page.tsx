import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { QuestionList } from '@/components/admin/question-list'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { requireInstructor } from '@/lib/auth/require'
import { deskOf, type SearchParams } from './desk'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin')
  return { title: t('questions') }
}

/** All questions. */
export default async function QuestionsPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  await requireInstructor()
  const { filter, found, counts } = await deskOf(searchParams)
  const t = await getTranslations('admin')
  return (
    <Strings namespaces={['admin']}>
      <div className="ad list">
        <h1 className="vh">{t('questions')}</h1>
        <QuestionList questions={found} counts={counts} filter={filter} language={language} openId={null} />
      </div>
    </Strings>
  )
}
