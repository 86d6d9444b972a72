import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { getPathname, redirect } from '@/i18n/navigation'
import { readChoice } from '@/lib/auth/browser-choices'
import { identify } from '@/lib/auth/identify'
import { ownAccount } from '@/lib/operations/own-account'
import { viewerOf } from '../../asking'
import { ApiTokens } from './api-tokens'
import { ConnectedSignIns } from './connected-sign-ins'
import { DataPart } from './data-part'
import { EmailPart } from './email-part'
import { PasswordPart } from './password-part'
import { SessionsPart } from './sessions-part'
import { SettingsForm } from './settings-form'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ provider?: string; refused?: string; connected?: string; saved?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

/** How much, how often, by which clock; then the account itself, part by part. */
export default async function SettingsPage({ params, searchParams }: Props) {
  const locale = languageOf((await params).locale)
  setRequestLocale(locale)
  const asking = await identify()
  if (asking.kind !== 'user') {
    const next = getPathname({ href: '/me/settings', locale })
    return redirect({ href: { pathname: '/signin', query: { next } }, locale })
  }
  const t = await getTranslations('settings')
  const [theme, keys] = [await readChoice('theme'), await readChoice('keys')]
  const account = await ownAccount(asking.userId)
  return (
    <PageFrame viewer={await viewerOf()} className="entry settings">
      <EntryPage title={t('title')}>
        <Strings namespaces={['settings', 'auth']}>
          <SettingsForm
            name={asking.name}
            settings={asking.settings}
            theme={theme}
            keys={keys}
            wasSaved={Boolean((await searchParams).saved)}
          />
        </Strings>
        <EmailPart account={account} />
        <PasswordPart account={account} />
        <ConnectedSignIns asking={asking} locale={locale} came={await searchParams} />
        <SessionsPart asking={asking} />
        <ApiTokens asking={asking} />
        <DataPart />
      </EntryPage>
    </PageFrame>
  )
}
