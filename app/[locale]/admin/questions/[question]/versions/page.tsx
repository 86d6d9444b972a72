import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { VersionList } from '@/components/draft/version-list'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireInstructor } from '@/lib/auth/require'
import { listVersions } from '@/lib/data/question-versions'
import { findQuestion } from '@/lib/data/questions'
import { foreignIn } from '@/lib/domain/language'

interface Props {
  params: Promise<{ locale: string; question: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('versions')
  return { title: t('title') }
}

/** How a question came to say what it says: each version with its author, its reason and what it changed. */
export default async function VersionsPage({ params }: Props) {
  const { locale, question: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const { settings } = await requireInstructor()
  const question = await findQuestion(decodeURIComponent(id))
  if (!question) notFound()
  const [t, versions] = await Promise.all([getTranslations('versions'), listVersions(question.id)])
  const { prompt } = question.draft.body.text[language]
  return (
    <Strings namespaces={['slots', 'admin']}>
      <div className="leaf alone versions">
        <Link className="quiet" href={`/admin/questions/${question.id}`}>
          {t('toEditor')}
        </Link>
        <h1>{t('title')}</h1>
        <p className="ink2" lang={foreignIn(language, prompt)}>
          {prompt}
        </p>
        <VersionList question={question} versions={versions} zone={settings.zone} />
      </div>
    </Strings>
  )
}
