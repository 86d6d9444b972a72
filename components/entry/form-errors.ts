'use client'

import { type Messages, useTranslations } from 'next-intl'
import type { Reason } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'

type Words = keyof Messages['auth']['errors']

/** The rule of each field, in words: what stands at a field that was refused. */
const RULES: Record<string, Words> = {
  email: 'email',
  password: 'password',
  name: 'name',
  current: 'current',
  newPerDay: 'newPerDay',
  zone: 'zone',
  dayStart: 'dayStart',
}

/** Refusals that concern one field, and stand there. */
const AT_FIELD: Partial<Record<Reason, { field: string; words: Words }>> = {
  'email-taken': { field: 'email', words: 'emailTaken' },
  'wrong-email': { field: 'email', words: 'wrongEmail' },
  'wrong-password': { field: 'current', words: 'wrongPassword' },
  'common-password': { field: 'password', words: 'commonPassword' },
  'personal-password': { field: 'password', words: 'personalPassword' },
}

/** The others stand above the form; whatever has no words of its own gets the general ones. */
const ABOVE: Partial<Record<Reason, Words>> = {
  'wrong-credentials': 'wrongCredentials',
  'link-expired': 'linkExpired',
  'limit-reached': 'limitReached',
  'last-administrator': 'lastAdministrator',
  'mail-failed': 'mailFailed',
  'signed-out': 'signedOut',
}

/** The sentence that stands at a field, if that is where something is to be mended. */
export function useFieldErrors(state: FormState): (field: string) => string | undefined {
  const t = useTranslations('auth.errors')
  return (field) => {
    if (state.status === 'invalid' && state.fields[field]) return t(RULES[field] ?? 'other')
    const refused = state.status === 'refused' ? AT_FIELD[state.reason] : undefined
    return refused?.field === field ? t(refused.words) : undefined
  }
}

/** The sentence above the form. */
export function useRefusal(state: FormState): string | undefined {
  const t = useTranslations('auth.errors')
  if (state.status !== 'refused' || AT_FIELD[state.reason]) return undefined
  if (state.waitSeconds) return t('wait', waitOf(state.waitSeconds))
  return t(ABOVE[state.reason] ?? 'other')
}

/** Seconds while they are few, then minutes. */
function waitOf(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  return seconds < 60 ? { unit: 'seconds', count: seconds } : { unit: 'minutes', count: Math.ceil(seconds / 60) }
}
