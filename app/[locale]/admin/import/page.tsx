import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireInstructor } from '@/lib/auth/require'
import { QuestionImport } from './question-import'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange'))('title') }
}

/** Questions from a file: looked at row by row before anything is written. */
export default async function ImportPage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageOf((await params).locale))
  await requireInstructor()
  const t = await getTranslations('exchange')
  return (
    <div className="articles exchange">
      <Link className="quiet" href="/admin/questions">
        {t('toAll')}
      </Link>
      <h1>{t('title')}</h1>
      <p className="ink2">{t('lead')}</p>
      <Strings namespaces={['exchange', 'admin', 'lint']}>
        <QuestionImport />
      </Strings>
    </div>
  )
}
