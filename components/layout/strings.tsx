import { type Messages, NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** Hands islands the words of these namespaces and no others: the rest of the catalogue stays on the server. */
export async function Strings({ namespaces, children }: { namespaces: (keyof Messages)[]; children: ReactNode }) {
  const all = await getMessages()
  const picked = Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
