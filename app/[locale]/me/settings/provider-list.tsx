'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import type { Provider } from '@/lib/domain/account/provider'
import type { Language } from '@/lib/domain/language'
import type { FormState } from '@/lib/form-state'
import { disconnectAction } from './provider-actions'

interface Props {
  locale: Language
  providers: { provider: Provider; isConnected: boolean }[]
  nowConnected: Provider | null
}

/** Every provider with what can be done about it. What was done is said below, where the keyboard then stands. */
export function ProviderList({ locale, providers, nowConnected }: Props) {
  const t = useTranslations('providers')
  const [state, action, isPending] = useActionState<FormState<Provider>, FormData>(disconnectAction, { status: 'idle' })
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.status !== 'idle' || nowConnected) told.current?.focus()
  }, [state, nowConnected])
  return (
    <>
      <ul className="own-list">
        {providers.map(({ provider, isConnected }) => {
          const name = { provider: t(`names.${provider}`) }
          return (
            <li key={provider}>
              <div>
                <p className="device">{name.provider}</p>
                <p className="note">{t(isConnected ? 'connected' : 'notConnected')}</p>
              </div>
              {isConnected ? (
                <form action={action}>
                  <input type="hidden" name="provider" value={provider} />
                  <button type="submit" className="btn" disabled={isPending} aria-label={t('disconnectNamed', name)}>
                    {t('disconnect')}
                  </button>
                </form>
              ) : (
                <form action={`/api/auth/signin/${provider}`} method="post">
                  <input type="hidden" name="intent" value="connect" />
                  <input type="hidden" name="locale" value={locale} />
                  <button type="submit" className="btn" aria-label={t('connectNamed', name)}>
                    {t('connect')}
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
      <p role="status" className="note" tabIndex={-1} ref={told}>
        {state.status === 'idle' && nowConnected && t('nowConnected', { provider: t(`names.${nowConnected}`) })}
        {state.status === 'done' && t('disconnected', { provider: t(`names.${state.value}`) })}
        {state.status === 'refused' && t(state.reason === 'last-way-in' ? 'last-way-in' : 'notDone')}
      </p>
    </>
  )
}
