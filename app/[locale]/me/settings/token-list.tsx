'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/form-state'
import { endTokenAction } from './token-actions'

export interface ListedToken {
  id: string
  name: string
  scope: 'read' | 'write'
  until: string
  lastUsed: string
}

/** The tokens that work. Who ends one is told so, and stays here with the keyboard, though its button is gone. */
export function TokenList({ tokens }: { tokens: ListedToken[] }) {
  const t = useTranslations('tokens')
  const [state, action, isPending] = useActionState<FormState<string>, FormData>(endTokenAction, { status: 'idle' })
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.status !== 'idle') told.current?.focus()
  }, [state])
  return (
    <>
      {tokens.length > 0 && (
        <ul className="own-list">
          {tokens.map(({ id, name, scope, until, lastUsed }) => (
            <li key={id}>
              <div>
                <p className="device">{name}</p>
                <p className="note">
                  {t(`scopes.${scope}`)} · {until} · {lastUsed}
                </p>
              </div>
              <form action={action}>
                <input type="hidden" name="token" value={id} />
                <input type="hidden" name="tokenName" value={name} />
                <button type="submit" className="btn" disabled={isPending} aria-label={t('revokeNamed', { name })}>
                  {t('revoke')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="note" tabIndex={-1} ref={told}>
        {state.status === 'done' && t('revoked', { name: state.value })}
        {state.status === 'refused' && t('revokedBefore')}
        {state.status === 'idle' && tokens.length === 0 && t('none')}
      </p>
    </>
  )
}
