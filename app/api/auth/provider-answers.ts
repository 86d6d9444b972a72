import { getTranslations } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import type { Trip } from '@/lib/auth/provider-trip'
import type { Provider } from '@/lib/domain/account/provider'

/**
 * A page that goes on to the provider by itself. A redirect would be shorter, but our policy lets forms lead to this site
 * alone, and browsers hold a form to it through every redirect, also those of the provider.
 */
export async function leavingPage({ provider, locale }: Trip, url: string): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'providers' })
  const name = t(`names.${provider}`)
  const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0;url=${escaped(url)}">
<title>${escaped(t('leaving', { provider: name }))}</title>
<p><a href="${escaped(url)}">${escaped(t('leaving', { provider: name }))}</a></p>
</html>
`
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}

/** Back to where somebody set out from, with the reason in words there, and when to come again if it was too often. */
export function goBack(
  { provider, locale, next, isConnecting }: Trip,
  refused: string,
  waitSeconds?: number,
): Response {
  const headers: Record<string, string> = waitSeconds === undefined ? {} : { 'retry-after': String(waitSeconds) }
  if (isConnecting && refused !== 'signed-out') return seeOther(settingsOf(locale, { provider, refused }), headers)
  // What is mended in the settings: that is where signing in shall lead.
  const isMendedThere = isConnecting || refused === 'account-unverified' || refused === 'provider-unverified'
  const query = { provider, refused, next: isMendedThere ? settingsOf(locale) : next }
  return seeOther(getPathname({ href: { pathname: '/signin', query }, locale }), headers)
}

/** On to where somebody wanted to go. */
export function goOn({ provider, locale, next, isConnecting }: Trip): Response {
  return seeOther(!isConnecting ? next : settingsOf(locale, { provider, connected: '1' }))
}

function settingsOf(locale: Trip['locale'], query: { provider?: Provider; refused?: string; connected?: string } = {}) {
  return getPathname({ href: { pathname: '/me/settings', query }, locale })
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, location, 'cache-control': 'no-store' } })
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
