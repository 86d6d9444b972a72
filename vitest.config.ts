import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root.replace(/\/$/, ''), 'server-only': `${root}scripts/stubs/server-only.ts` }

export default defineConfig({
  resolve: { alias },
  test: {
    // with two cores Vitest would use one of them
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          globalSetup: `${root}scripts/before-tests.mjs`,
          include: [
            '{lib/domain,lib/device,lib/secrets,lib/mail,lib/threads,components,scripts,i18n}/**/*.test.ts',
            'lib/*.test.ts',
          ],
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          environment: 'node',
          globalSetup: `${root}scripts/before-tests.mjs`,
          include: ['{lib/data,lib/operations,lib/auth,cli}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
