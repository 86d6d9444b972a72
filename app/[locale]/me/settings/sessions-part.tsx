import { getFormatter, getTranslations } from 'next-intl/server'
import { timeOfRequest } from '@/lib/auth/identify'
import type { AskingUser } from '@/lib/auth/require'
import { ownSessions, type ShownSession } from '@/lib/operations/own-sessions'
import { endSessionAction, signOutAction, signOutEverywhereAction } from './session-actions'

/** Where somebody is signed in, and the ways out: of here, of one place, of all. */
export async function SessionsPart({ asking: { userId, sessionId, settings } }: { asking: AskingUser }) {
  const t = await getTranslations('account')
  const now = await timeOfRequest()
  const sessions = await ownSessions(userId, sessionId, now)
  return (
    <section className="part" id="sessions" aria-labelledby="sessions-part">
      <h2 id="sessions-part">{t('sessions')}</h2>
      <p className="ink2">{t('sessionsLead')}</p>
      <div className="gap1" />
      <ul className="own-list">
        {sessions.map((session) => (
          <Session key={session.id} session={session} zone={settings.zone} now={now} />
        ))}
      </ul>
      <div className="gap2" />
      <div className="row">
        <form action={signOutAction}>
          <button type="submit" className="btn">
            {t('signOut')}
          </button>
        </form>
        <form action={signOutEverywhereAction}>
          <button type="submit" className="btn">
            {t('signOutEverywhere')}
          </button>
        </form>
      </div>
    </section>
  )
}

async function Session({ session, zone, now }: { session: ShownSession; zone: string; now: Date }) {
  const t = await getTranslations('account')
  const format = await getFormatter()
  const device = session.device ?? t('unknownDevice')
  const since = format.dateTime(session.createdAt, { dateStyle: 'long', timeZone: zone })
  return (
    <li>
      <div>
        <p className="device">{device}</p>
        <p className="note">
          {session.isThis ? t('thisDevice') : t('lastSeen', { when: format.relativeTime(session.lastSeenAt, now) })}
          {' · '}
          {t('signedInOn', { date: since })}
        </p>
      </div>
      {!session.isThis && (
        <form action={endSessionAction}>
          <input type="hidden" name="id" value={session.id} />
          <button type="submit" className="btn" aria-label={t('endSession', { device })}>
            {t('end')}
          </button>
        </form>
      )}
    </li>
  )
}
