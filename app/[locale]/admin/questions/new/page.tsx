import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { QuestionList } from '@/components/admin/question-list'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { timeOfRequest } from '@/lib/auth/identify'
import { requireInstructor } from '@/lib/auth/require'
import { QUESTION_KINDS } from '@/lib/domain/question/demand'
import { emptyDraft } from '@/lib/domain/question/draft'
import { newQuestionId } from '@/lib/operations/questions'
import { deskOf, EDITOR_WORDS, LEARNER_WORDS, type SearchParams } from '../desk'
import { NewQuestion } from './new-question'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin')
  return { title: t('new') }
}

/** A question that does not exist yet, of the kind and about the fact that the address may name: its id is made here, so that a save that is sent twice makes one question. */
export default async function NewQuestionPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const { userId, settings } = await requireInstructor()
  const now = await timeOfRequest()
  const { filter, found, counts, facts, drawn } = await deskOf(searchParams)
  const id = newQuestionId(now)
  const query = await searchParams
  const kind = QUESTION_KINDS.find((each) => each === query.kind) ?? 'single'
  const factId = facts.find((fact) => fact.id === query.fact)?.id ?? ''
  return (
    <Strings namespaces={EDITOR_WORDS}>
      <div className="ad">
        <QuestionList questions={found} counts={counts} filter={filter} language={language} openId={id} />
        <NewQuestion
          owner={userId}
          zone={settings.zone}
          opened={{
            ...{ id, editVersion: 0, status: 'draft', published: null, hasDraft: true, current: null, editedAt: now },
            draft: emptyDraft(kind, factId),
          }}
          facts={facts}
          drawn={drawn}
          language={language}
          words={LEARNER_WORDS}
          isAsked={query.kind !== undefined || query.fact !== undefined}
        />
      </div>
    </Strings>
  )
}
