import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/link'
import type { HistoryFilter, LoggedDeed } from '@/lib/domain/audit/history'
import { languageOfName } from '@/lib/domain/language'

interface Props {
  deeds: LoggedDeed[]
  filter: HistoryFilter
  next: string | null
  zone: string
  /** What a deed changed, and the way back from it; null where there is nothing to show. */
  detailOf: (deed: LoggedDeed) => ReactNode
}

/** The ledger: a heading for each day, a line for each deed. */
export function DeedList({ deeds, filter, next, zone, detailOf }: Props) {
  const t = useTranslations('history')
  const format = useFormatter()
  const dayOf = ({ at }: LoggedDeed) => format.dateTime(at, { dateStyle: 'full', timeZone: zone })
  const days = [...new Set(deeds.map(dayOf))]
  const { who, what, about } = filter
  const query = { ...(who && { who }), ...(what && { what }), ...(about && { about }) }
  return (
    <>
      {deeds.length === 0 && <p className="note none">{t('nothing')}</p>}
      {days.map((day) => (
        <section key={day}>
          <h2>{day}</h2>
          <ol className="deeds">
            {deeds
              .filter((deed) => dayOf(deed) === day)
              .map((deed) => (
                <Deed key={deed.id} deed={deed} zone={zone} detail={detailOf(deed)} />
              ))}
          </ol>
        </section>
      ))}
      <p className="row spread">
        {filter.before && <Link href={{ pathname: '/admin/history', query }}>{t('latest')}</Link>}
        {next && <Link href={{ pathname: '/admin/history', query: { ...query, before: next } }}>{t('older')}</Link>}
      </p>
    </>
  )
}

function Deed({ deed, zone, detail }: { deed: LoggedDeed; zone: string; detail: ReactNode }) {
  const t = useTranslations('history')
  const format = useFormatter()
  const { number = 0, role = '', isNew = false, new: added = 0, changed = 0, archived = 0 } = deed.detail
  return (
    <li>
      <time className="num" dateTime={deed.at.toISOString()}>
        {format.dateTime(deed.at, { timeStyle: 'short', timeZone: zone })}
      </time>
      <span className="actor" lang={deed.actor === null ? undefined : languageOfName(deed.actor)}>
        {deed.actor ?? t(deed.byTool ? 'tool' : 'deleted')}
      </span>
      <span className="deed">
        {t(`deeds.${deed.action}`, {
          number: Number(number),
          role: String(role),
          isNew: String(isNew),
          added: Number(added),
          changed: Number(changed),
          archived: Number(archived),
        })}
        <Subject deed={deed} />
      </span>
      {detail}
    </li>
  )
}

/** What it was done to, as it is called now, and the way there. */
function Subject({ deed: { subject, subjectName } }: { deed: LoggedDeed }) {
  const t = useTranslations('history')
  const id = subject.slice(subject.indexOf(':') + 1)
  if (subject.startsWith('course:')) return <span className="subject mono">{id}</span>
  if (subjectName === null || subjectName === '') return <span className="subject ink3">{t('gone')}</span>
  if (subject.startsWith('invitation:')) return <span className="subject">{subjectName}</span>
  return (
    <Link className="subject" href={`${placeOf(subject)}/${id}`} lang={languageOfName(subjectName)}>
      {subjectName}
    </Link>
  )
}

function placeOf(subject: string): string {
  if (subject.startsWith('fact:')) return '/facts'
  return subject.startsWith('user:') ? '/admin/people' : '/admin/questions'
}
