import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { ProviderButtons } from '@/components/entry/provider-buttons'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { redirect } from '@/i18n/navigation'
import { offeredProviders } from '@/lib/auth/offered-providers'
import { wayBack } from '@/lib/domain/wire/way-back'
import { viewerOf } from '../asking'
import { SignUpForm } from './sign-up-form'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp') }
}

export default async function SignUpPage({ params, searchParams }: Props) {
  const locale = languageOf((await params).locale)
  setRequestLocale(locale)
  const { next } = await searchParams
  const viewer = await viewerOf()
  if (viewer.name) redirect({ href: '/', locale })
  const t = await getTranslations('auth')
  const offered = offeredProviders()
  const home = locale === 'ko' ? '/' : `/${locale}`
  return (
    <PageFrame viewer={viewer} className="entry">
      <EntryPage title={t('signUp')} lead={t('signUpLead')} notes={[t('noteDevices'), t('notePrivacy')]}>
        <Strings namespaces={['auth']}>
          <SignUpForm next={next ? wayBack(next) : home} />
        </Strings>
        {offered.length > 0 && (
          <>
            <div className="gap2" />
            <div className="rule" />
            <div className="gap1" />
            <ProviderButtons providers={offered} next={next ? wayBack(next) : home} locale={locale} isNew />
          </>
        )}
        <div className="gap1" />
        <p className="note">
          <Link href="/privacy">{t('privacyLink')}</Link>
        </p>
        <div className="gap1" />
        <div className="rule" />
        <div className="gap1" />
        <p className="row spread">
          <span className="ink2">{t('haveAccount')}</span>
          <Link className="btn" href="/signin">
            {t('signIn')}
          </Link>
        </p>
      </EntryPage>
    </PageFrame>
  )
}
