import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { languageOf } from '@/i18n/language'
import { KEPT_DAYS } from '@/lib/domain/account/keeping'
import { viewerOf } from '../asking'

const PARTS = [
  ...['answers', 'reports', 'account', 'signingIn', 'limits', 'mail', 'tokens', 'work'],
  ...['device', 'cookies', 'logs', 'others', 'yours'],
] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('title') }
}

/** What is kept, why and for how long, in plain words. */
export default async function PrivacyPage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageOf((await params).locale))
  const t = await getTranslations('privacy')
  return (
    <PageFrame viewer={await viewerOf()} className="lesson">
      <article className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <h1>{t('title')}</h1>
        <p className="ink2">{t('lead')}</p>
        {PARTS.map((part) => (
          <section className="prose" key={part}>
            <div className="gap3" />
            <h2>{t(`${part}.title`)}</h2>
            <p>{t(`${part}.text`, KEPT_DAYS)}</p>
          </section>
        ))}
        <div className="gap5" />
        <i className="eomi up" />
      </article>
    </PageFrame>
  )
}
