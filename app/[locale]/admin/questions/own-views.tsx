'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Field } from '@/components/entry/field'
import { Link } from '@/i18n/link'
import { languageOfName } from '@/lib/domain/language'
import { type SavedView, VIEW_NAME_LONGEST } from '@/lib/domain/question/listing'
import { dropViewAction, keepViewAction, type ViewState } from './view-actions'

interface Props {
  views: SavedView[]
  /** What stands after the `?` of the present address; empty for the plain list. */
  query: string
}

/** Views under names of one's own: the present address can be kept, and each can be forgotten. */
export function OwnViews({ views, query }: Props) {
  const t = useTranslations('questions')
  const isKept = views.some((view) => view.query === query)
  return (
    <>
      {views.length > 0 && (
        <ul className="own" aria-label={t('ownViews')}>
          {views.map((view) => (
            <OwnView key={view.id} view={view} isOn={view.query === query} />
          ))}
        </ul>
      )}
      {query !== '' && !isKept && <KeepForm query={query} />}
    </>
  )
}

function OwnView({ view: { id, name, query }, isOn }: { view: SavedView; isOn: boolean }) {
  const t = useTranslations('questions')
  const [, drop, isPending] = useActionState(dropViewAction, { status: 'idle' })
  return (
    <li>
      <Link href={`/admin/questions?${query}`} aria-current={isOn ? 'true' : undefined} lang={languageOfName(name)}>
        {name}
      </Link>
      <form action={drop}>
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="quiet" disabled={isPending} aria-label={t('forgetView', { name })}>
          {t('forget')}
        </button>
      </form>
    </li>
  )
}

const NOTHING_TYPED: ViewState = { state: { status: 'idle' }, name: '' }

function KeepForm({ query }: { query: string }) {
  const t = useTranslations('questions')
  const [{ state, name }, keep, isPending] = useActionState(keepViewAction, NOTHING_TYPED)
  return (
    <details className="qf" open={state.status === 'invalid' || state.status === 'refused' ? true : undefined}>
      <summary>{t('keepView')}</summary>
      <form className="filters" action={keep} noValidate>
        <input type="hidden" name="query" value={query} />
        <Field
          name="name"
          label={t('viewName')}
          defaultValue={name}
          maxLength={VIEW_NAME_LONGEST}
          autoComplete="off"
          error={errorOf(state)}
        />
        <button type="submit" className="btn sm" disabled={isPending}>
          {t('keep')}
        </button>
      </form>
    </details>
  )

  function errorOf(of: ViewState['state']): string | undefined {
    if (of.status === 'invalid') return t('viewNameMissing')
    if (of.status !== 'refused') return undefined
    return of.reason === 'too-many-views' ? t('tooManyViews') : t('notKept')
  }
}
