import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: ['ko', 'en'], precompile: true } },
})

/** Sent with everything, also with files and API answers; the Content-Security-Policy of pages is made in `proxy.ts`. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` holds the types, of the tests too: whoever only starts the app need not wait for them.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.SAEGIM_DIST ?? '.next',
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg'],
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // A course's files at once; each is checked for its own size when it is read.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  headers: async () => [{ source: '/:path*', headers }],
}

export default withNextIntl(config)
