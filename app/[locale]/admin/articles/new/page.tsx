import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireInstructor } from '@/lib/auth/require'
import { ArticleImport } from '../article-import'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('new') }
}

/** A new course from an article. */
export default async function NewArticlePage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageOf((await params).locale))
  await requireInstructor()
  const t = await getTranslations('articles')
  return (
    <div className="articles">
      <Link className="quiet" href="/admin/articles">
        {t('toAll')}
      </Link>
      <h1>{t('new')}</h1>
      <p className="ink2">{t('newLead')}</p>
      <Strings namespaces={['articles']}>
        <ArticleImport course={null} />
      </Strings>
    </div>
  )
}
