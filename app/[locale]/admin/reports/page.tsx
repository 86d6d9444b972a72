import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DisputeGroup } from '@/components/admin/dispute-group'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { requireInstructor } from '@/lib/auth/require'
import { countDisputes, GROUPS_SHOWN, listDisputeGroups } from '@/lib/data/dispute-desk'
import { DESK_VIEWS } from '@/lib/domain/dispute/desk'
import { isWritten } from '@/lib/domain/question/written'
import { OpenActs, ReopenAct } from './group-acts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

/** What learners report about questions, those that say the same together, and what becomes of it. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const { settings } = await requireInstructor()
  const { view: wanted } = await searchParams
  const view = DESK_VIEWS.find((one) => one === wanted) ?? 'open'
  const [groups, counts] = await Promise.all([listDisputeGroups(view), countDisputes()])
  const t = await getTranslations('desk')
  return (
    <div className="reports-desk">
      <h1>{t('title')}</h1>
      <p className="ink2">{t('lead')}</p>
      <nav className="row views" aria-label={t('views')}>
        {DESK_VIEWS.map((one) => (
          <Link
            key={one}
            href={one === 'open' ? '/admin/reports' : `/admin/reports?view=${one}`}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(`viewNamed.${one}`, { count: counts[one] })}
          </Link>
        ))}
      </nav>
      {groups.length === 0 && <p className="note">{t(view === 'open' ? 'noneOpen' : 'noneClosed')}</p>}
      <Strings namespaces={['desk']}>
        <ul className="groups">
          {groups.map((group) => {
            const editor = `/admin/questions/${group.question.id}`
            const canAmend = group.kind === 'right_too' && group.isTyped && isWritten(group.question.body)
            const acts =
              view === 'open' ? (
                <OpenActs id={group.id} canAmend={canAmend} editor={editor} />
              ) : (
                <ReopenAct id={group.id} editor={editor} />
              )
            return <DisputeGroup key={group.id} {...{ group, language, acts }} zone={settings.zone} />
          })}
        </ul>
      </Strings>
      {groups.length === GROUPS_SHOWN && <p className="note">{t('more', { count: GROUPS_SHOWN })}</p>}
    </div>
  )
}
