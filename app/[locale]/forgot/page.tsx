import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { hasMail } from '@/lib/mail/post'
import { viewerOf } from '../asking'
import { ForgotForm } from './forgot-form'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ sent?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('forgot') }
}

/** Asks for the address to send a link to. What it answers is the same for every address. */
export default async function ForgotPage({ params, searchParams }: Props) {
  setRequestLocale(languageOf((await params).locale))
  const isSent = Boolean((await searchParams).sent)
  const t = await getTranslations('auth')
  return (
    <PageFrame viewer={await viewerOf()} className="entry">
      {isSent ? (
        <EntryPage title={t('forgotSent')} lead={t(hasMail() ? 'forgotSentLead' : 'forgotKeptLead')}>
          {hasMail() && <p className="ink2">{t('forgotSentNote')}</p>}
          <div className="gap2" />
          <p className="row">
            <Link className="btn" href="/signin">
              {t('signIn')}
            </Link>
            <Link className="btn" href="/forgot">
              {t('forgotAgain')}
            </Link>
          </p>
        </EntryPage>
      ) : (
        <EntryPage title={t('forgot')} lead={t(hasMail() ? 'forgotLead' : 'forgotLeadNoMail')}>
          <Strings namespaces={['auth']}>
            <ForgotForm />
          </Strings>
          <div className="gap1" />
          <p>
            <Link className="quiet" href="/signin">
              {t('backToSignIn')}
            </Link>
          </p>
        </EntryPage>
      )}
    </PageFrame>
  )
}
