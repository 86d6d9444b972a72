import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { ProviderButtons } from '@/components/entry/provider-buttons'
import { ProviderNotice } from '@/components/entry/provider-notice'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { redirect } from '@/i18n/navigation'
import { offeredProviders } from '@/lib/auth/offered-providers'
import { wayBack } from '@/lib/domain/wire/way-back'
import { viewerOf } from '../asking'
import { ForgetOwner } from './forget-owner'
import { SignInForm } from './sign-in-form'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string; notice?: string; owner?: string; provider?: string; refused?: string }>
}

/** What has just happened, where it led here. */
const NOTICES = {
  changed: 'passwordChanged',
  verified: 'emailVerified',
  everywhere: 'signedOutEverywhere',
  gone: 'accountGone',
} as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = languageOf((await params).locale)
  setRequestLocale(locale)
  const { next, notice, owner, provider, refused } = await searchParams
  const viewer = await viewerOf()
  if (viewer.name) redirect({ href: '/', locale })
  const t = await getTranslations('auth')
  const offered = offeredProviders()
  const home = locale === 'ko' ? '/' : `/${locale}`
  return (
    <PageFrame viewer={viewer} className="entry">
      <EntryPage title={t('signIn')} lead={t(leadOf(notice))} notes={[t('noteDevices'), t('notePrivacy')]}>
        {notice === 'gone' && owner && <ForgetOwner owner={owner} />}
        <ProviderNotice provider={provider} refused={refused} />
        <Strings namespaces={['auth']}>
          <SignInForm next={next ? wayBack(next) : home} />
        </Strings>
        <div className="gap2" />
        {offered.length > 0 && (
          <>
            <div className="rule" />
            <div className="gap1" />
            <ProviderButtons providers={offered} next={next ? wayBack(next) : home} locale={locale} />
            <div className="gap2" />
          </>
        )}
        <div className="rule" />
        <div className="gap1" />
        <p className="row spread">
          <span className="ink2">{t('noAccount')}</span>
          <Link className="btn" href="/signup">
            {t('signUp')}
          </Link>
        </p>
      </EntryPage>
    </PageFrame>
  )
}

function leadOf(notice: string | undefined) {
  return Object.entries(NOTICES).find(([name]) => name === notice)?.[1] ?? 'signInLead'
}
