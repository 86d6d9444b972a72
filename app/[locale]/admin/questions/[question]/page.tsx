import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { QuestionList } from '@/components/admin/question-list'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { requireInstructor } from '@/lib/auth/require'
import { findVersionWording } from '@/lib/data/question-versions'
import { findQuestion } from '@/lib/data/questions'
import { deskOf, EDITOR_WORDS, LEARNER_WORDS, type SearchParams } from '../desk'
import { QuestionEditor } from '../question-editor'
import type { RestoredVersion } from '../use-editing'

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
  const { userId, settings } = await requireInstructor()
  const question = await findQuestion(decodeURIComponent(id))
  if (!question) notFound()
  const { filter, found, counts, facts, drawn } = await deskOf(searchParams)
  return (
    <Strings namespaces={EDITOR_WORDS}>
      <div className="ad">
        <QuestionList questions={found} counts={counts} filter={filter} language={language} openId={question.id} />
        <QuestionEditor
          key={question.id}
          owner={userId}
          zone={settings.zone}
          opened={question}
          facts={facts}
          drawn={drawn}
          restored={await versionToRestore(question.id, (await searchParams).restore)}
          language={language}
          words={LEARNER_WORDS}
        />
      </div>
    </Strings>
  )
}

/** The version that the address asks to have back. */
async function versionToRestore(id: string, asked: string | string[] | undefined): Promise<RestoredVersion | null> {
  const number = typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null
  const wording = number === null ? null : await findVersionWording(id, number)
  return number === null || wording === null ? null : { number, ...wording }
}
