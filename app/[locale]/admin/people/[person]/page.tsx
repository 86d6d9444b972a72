import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { PeopleList } from '@/components/admin/people-list'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireAdmin } from '@/lib/auth/require'
import { findPerson, type Person } from '@/lib/data/people'
import { isUuid } from '@/lib/domain/ids/uuid'
import { languageOfName } from '@/lib/domain/language'
import { peopleDeskOf, type SearchParams } from '../people-desk'
import { AccessForm, RoleForm } from './person-forms'

interface Props {
  params: Promise<{ locale: string; person: string }>
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people')
  return { title: t('person') }
}

/** One person with the list beside: role, and whether they may come in. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { locale, person: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const admin = await requireAdmin()
  const person = isUuid(id) ? await findPerson(id) : null
  if (!person) notFound()
  const { people, counts, filter } = await peopleDeskOf(searchParams)
  const t = await getTranslations('people')
  return (
    <div className="ad two">
      <PeopleList people={people} counts={counts} filter={filter} language={language} openId={id} />
      <div className="leaf">
        <h1 lang={languageOfName(person.name)}>{person.name}</h1>
        <p className="ink2">{person.email}</p>
        {person.isDisabled && <p className="shut">{t('disabledNote')}</p>}
        <Facts person={person} zone={admin.settings.zone} />
        {id === admin.userId ? (
          <p className="note">{t('ownAccount')}</p>
        ) : (
          <Strings namespaces={['people']}>
            <RoleForm key={`role of ${id}`} id={id} role={person.role} />
            <div className="rule" />
            <AccessForm key={`access of ${id}`} id={id} isDisabled={person.isDisabled} />
          </Strings>
        )}
        <div className="rule" />
        <p className="row">
          <Link href={{ pathname: '/admin/history', query: { who: id } }}>{t('theirDeeds')}</Link>
          <Link href={{ pathname: '/admin/history', query: { about: `user:${id}` } }}>{t('aboutThem')}</Link>
        </p>
      </div>
    </div>
  )
}

async function Facts({ person, zone }: { person: Person; zone: string }) {
  const [t, format] = await Promise.all([getTranslations('people'), getFormatter()])
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'long', timeZone: zone })
  return (
    <dl className="facts-of inline">
      <div>
        <dt>{t('joined')}</dt>
        <dd>{day(person.createdAt)}</dd>
      </div>
      <div>
        <dt>{t('lastSeen')}</dt>
        <dd>{person.lastSeenAt ? day(person.lastSeenAt) : t('neverSeen')}</dd>
      </div>
    </dl>
  )
}
