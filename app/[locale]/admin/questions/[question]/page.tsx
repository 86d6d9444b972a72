import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { QuestionList } from '@/components/admin/question-list'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { requireInstructor } from '@/lib/auth/require'
import { findQuestion } from '@/lib/data/questions'
import { deskOf, LEARNER_WORDS, type SearchParams } from '../desk'
import { QuestionEditor } from '../question-editor'

interface Props {
  params: Promise<{ locale: string; question: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin')
  return { title: t('editor') }
}

/** One question with the list beside it. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale, question: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  await requireInstructor()
  const question = await findQuestion(decodeURIComponent(id))
  if (!question) notFound()
  const { filter, found, counts, facts } = await deskOf(searchParams)
  const { body, factId, asOf } = question
  return (
    <Strings namespaces={['admin', 'draft', 'lint', 'question']}>
      <div className="ad">
        <QuestionList questions={found} counts={counts} filter={filter} language={language} openId={question.id} />
        <QuestionEditor
          key={question.id}
          opened={question}
          initial={{ factId, asOf, body }}
          facts={facts}
          language={language}
          words={LEARNER_WORDS}
        />
      </div>
    </Strings>
  )
}
