import type { Metadata } from 'next'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { timeOfRequest } from '@/lib/auth/identify'
import { requireAdmin } from '@/lib/auth/require'
import { type Invitation, listInvitations } from '@/lib/data/invitations'
import { InvitationForm } from './invitation-form'
import { WithdrawForm } from './withdraw-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('inviteTitle') }
}

/** Invites somebody by e-mail, and shows who is invited and has not come yet. */
export default async function InvitePage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageOf((await params).locale))
  const { settings } = await requireAdmin()
  const [t, invitations] = [await getTranslations('people'), await listInvitations(await timeOfRequest())]
  return (
    <div className="leaf alone">
      <h1>{t('inviteTitle')}</h1>
      <p className="ink2">{t('inviteLead')}</p>
      <Strings namespaces={['people', 'auth']}>
        <InvitationForm />
      </Strings>
      <div className="rule" />
      <h2>{t('open', { count: invitations.length })}</h2>
      <ul className="open">
        {invitations.map((invitation) => (
          <Open key={invitation.id} invitation={invitation} zone={settings.zone} />
        ))}
      </ul>
    </div>
  )
}

async function Open({ invitation: { id, email, role, expiresAt }, zone }: { invitation: Invitation; zone: string }) {
  const [t, format] = await Promise.all([getTranslations('people'), getFormatter()])
  const until = format.dateTime(expiresAt, { month: 'long', day: 'numeric', hour: 'numeric', timeZone: zone })
  return (
    <li>
      <span>
        <b>{email}</b>
        <span className="note">
          {t(`role.${role}`)} · {t('until', { until })}
        </span>
      </span>
      <Strings namespaces={['people']}>
        <WithdrawForm id={id} email={email} />
      </Strings>
    </li>
  )
}
