import type { Page } from '@playwright/test'
import { ACTIONS } from './access-table'
import { post, saidBy } from './calling'
import { clockOf } from './clock'
import { expect, test } from './fixtures'
import { accountOf, type Person, signIn, signOut } from './people'
import { wordsIn } from './words'

const { auth } = wordsIn('ko')
const tooOften = new RegExp(auth.errors.wait.replace(/\{.*\}/, '\\d+[초분]'))

test('a stranger’s hundred wrong passwords are refused after ten, whatever address they claim, and do not keep the owner out', async ({
  page,
  another,
  baseURL,
}) => {
  const owner = await accountOf('민서', 'learner')
  await signIn(page, owner)
  await signOut(page, owner)

  const stranger = await another()
  // the server's time stands still for them, so that nothing flows back into the bucket
  await clockOf(stranger.context(), baseURL ?? '').set(new Date().toISOString())
  await stranger.goto('/signin')
  await stranger.setExtraHTTPHeaders(claimed('198.51.100.1'))
  await attempt(stranger, owner, 'guess number 1')
  await expect(stranger.getByRole('alert').filter({ hasText: auth.errors.wrongCredentials })).toBeVisible()

  const knock = ACTIONS.find(({ name }) => name === 'signInAction')
  if (!knock) throw new Error('There is no way to sign in.')
  const guess = (round: number) => {
    const fields = { email: owner.email, password: `guess number ${round}` }
    const claims = claimed(`198.51.100.${round}`)
    return post(stranger.request, knock, { at: '/signin', origin: baseURL ?? '', fields, claims })
  }
  for (let round = 2; round <= 10; round++) {
    expect(await saidBy(await guess(round))).toEqual({ status: 'refused', reason: 'wrong-credentials' })
  }
  for (let round = 11; round <= 100; round += 10) {
    for (const refused of await Promise.all(Array.from({ length: 10 }, (_, more) => guess(round + more)))) {
      expect(await saidBy(refused)).toEqual({ status: 'refused', reason: 'limit-reached' })
      expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
    }
  }
  await stranger.setExtraHTTPHeaders(claimed('198.51.100.200'))
  await attempt(stranger, owner, owner.password)
  await expect(stranger.getByRole('alert').filter({ hasText: tooOften })).toBeFocused()
  await expect(stranger.getByLabel(auth.email)).toHaveValue(owner.email)

  await signIn(page, owner)
})

test('a learner who asks too often is told when to ask again, and nobody else is held up', async ({
  page,
  another,
  clock,
}) => {
  // the server's time stands still, so that nothing flows back into the bucket
  await clock.set(new Date().toISOString())
  await signIn(page, await accountOf('하람', 'learner'))
  const statuses = new Map<number, number>()
  for (let round = 0; round < 25; round++) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => page.request.get('/api/v1/cards')))
    for (const answer of answers) statuses.set(answer.status(), (statuses.get(answer.status()) ?? 0) + 1)
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 240, 429: 10 })
  const refused = await page.request.get('/api/v1/cards')
  expect(refused.headers()['retry-after']).toBe('1')
  expect((await refused.json()).error.code).toBe('limit-reached')

  const other = await another()
  await signIn(other, await accountOf('지우', 'learner'))
  expect((await other.request.get('/api/v1/cards')).status()).toBe(200)
})

function claimed(address: string): Record<string, string> {
  return { 'x-forwarded-for': address, 'x-real-ip': address, 'saegim-peer': address }
}

async function attempt(page: Page, { email }: Person, password: string) {
  await page.getByLabel(auth.email).fill(email)
  await page.getByLabel(auth.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: auth.signIn, exact: true }).click()
}
