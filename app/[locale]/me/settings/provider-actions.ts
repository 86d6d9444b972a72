'use server'

import { revalidatePath } from 'next/cache'
import { learnerAction } from '@/lib/auth/actions'
import { offeredProviders } from '@/lib/auth/offered-providers'
import type { Provider } from '@/lib/domain/account/provider'
import type { FormState } from '@/lib/form-state'
import { disconnectProvider } from '@/lib/operations/providers'
import { ProviderToLeave } from './provider-form-schema'

const disconnect = learnerAction(ProviderToLeave, async ({ userId }, { provider }, now) => {
  await disconnectProvider(userId, provider, offeredProviders(), now)
  return provider
})
/** Answers with the provider that no longer opens this account. */
export async function disconnectAction(_before: FormState<Provider>, form: FormData): Promise<FormState<Provider>> {
  const state = await disconnect(form)
  revalidatePath('/', 'layout')
  return state
}
