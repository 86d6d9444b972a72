import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { routing } from '@/i18n/routing'
import { readChoice } from '@/lib/auth/browser-choices'
import '../globals.css'

/** All HTML is made on request: it carries the nonce of its own Content-Security-Policy. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1513' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame')
  return { title: { template: t('titleOf'), default: t('title') }, description: t('description') }
}

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const [theme, keys] = [await readChoice('theme'), await readChoice('keys')]
  return (
    <html lang={locale} data-theme={theme === 'auto' ? undefined : theme} data-keys={keys}>
      <body>
        <NextIntlClientProvider messages={{}}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
