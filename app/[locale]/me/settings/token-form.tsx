'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { ChoiceField } from '@/components/entry/choice-field'
import { Field } from '@/components/entry/field'
import { Mark } from '@/components/ui/mark'
import { NewToken } from './new-token'
import { makeTokenAction, type TokenState } from './token-actions'

/** Name, scope and end of a new token; then the token itself, for as long as the page stays open. */
export function TokenForm() {
  const t = useTranslations('tokens')
  const [{ state, typed }, action, isPending] = useActionState<TokenState, FormData>(makeTokenAction, {
    state: { status: 'idle' },
    typed: {},
  })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.status === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  const isWrong = (field: string) => state.status === 'invalid' && Boolean(state.fields[field])
  return (
    <>
      {state.status === 'done' && <NewToken key={state.value.token} {...state.value} />}
      <details className="more" open={state.status === 'invalid' || state.status === 'refused' || undefined}>
        <summary>{t('new')}</summary>
        <form ref={form} action={action} noValidate>
          {state.status === 'refused' && (
            <p className="err" role="alert">
              <Mark name="wrong" />
              {t(state.reason === 'limit-reached' ? 'limit' : 'failed')}
            </p>
          )}
          <Field
            name="tokenName"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={typed.tokenName}
            maxLength={60}
            required
            autoComplete="off"
            error={isWrong('tokenName') ? t('nameWrong') : undefined}
          />
          <div className="gap1" />
          <ChoiceField
            name="scope"
            label={t('scope')}
            value={typed.scope === 'write' ? 'write' : 'read'}
            options={(['read', 'write'] as const).map((scope) => [scope, t(`scopes.${scope}`)])}
          />
          <div className="gap1" />
          <Field
            name="days"
            label={t('days')}
            type="number"
            inputMode="numeric"
            min={1}
            max={365}
            required
            defaultValue={typed.days ?? '30'}
            error={isWrong('days') ? t('daysWrong') : undefined}
          />
          <div className="gap2" />
          <button type="submit" className="btn p" disabled={isPending}>
            {t('make')}
          </button>
        </form>
      </details>
    </>
  )
}
