import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type ProviderStub, startProviderStub } from '../lib/auth/testing/provider-stub'
import { expect, test } from './fixtures'
import { accountOf, signIn, signOut, somebody } from './people'
import { SCRIPTS_LEFT_OUT } from './troubles'
import { sentence, wordsIn } from './words'

const { account, auth, providers } = wordsIn('ko')
const google = { provider: providers.names.google }
const said = (words: string, values = google) => sentence(words, values)
const facts: { id: string }[] = JSON.parse(readFileSync('content/what-is-llm/facts.json', 'utf8'))

test.describe.configure({ mode: 'serial' })

let stub: ProviderStub
test.beforeAll(async () => {
  stub = await startProviderStub(Number(new URL(process.env.SAEGIM_TEST_PROVIDERS ?? '').port))
})
test.afterAll(() => stub.close())

test('somebody new comes in by Google, keeps what they did before, and comes back to the same account', async ({
  page,
  another,
}) => {
  const { name } = atGoogle('민서')
  await page.goto('/signup?next=%2Fme')
  await enrolAsVisitor(page)
  await sayYes(page)
  await expect(page).toHaveURL('/me')
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  expect(await eventsOf(page)).toHaveLength(1)

  const other = await another()
  await other.goto('/en/signin')
  await sayYes(other, wordsIn('en').providers.continue.replace('{provider}', 'Google'))
  await expect(other).toHaveURL('/en')
  await expect(other.getByRole('link', { name, exact: true })).toBeVisible()
  expect(await eventsOf(other)).toHaveLength(1)
})

test('somebody without JavaScript comes in by Google, and never to another site', async ({ allow, another }) => {
  allow(SCRIPTS_LEFT_OUT)
  const { name } = atGoogle('하람')
  const page = await another({ javaScriptEnabled: false })
  await page.goto('/signin?next=%2F%2Fexample.org')
  await sayYes(page)
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
})

test('an account whose address nobody confirmed is not shared; its owner connects it from inside', async ({ page }) => {
  const person = await accountOf('지우', 'learner')
  atGoogle('다른 이름', person.email)
  await page.goto('/signin')
  await sayYes(page)
  await expect(page.getByRole('alert').filter({ hasText: said(providers.refused['account-unverified']) })).toBeVisible()

  await page.getByLabel(auth.email).fill(person.email)
  await page.getByLabel(auth.password, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: auth.signIn, exact: true }).click()
  await expect(page).toHaveURL('/me/settings')
  await sayYes(page, providers.connectNamed.replace('{provider}', 'Google'))
  await expect(page.getByRole('status').filter({ hasText: said(providers.nowConnected) })).toBeFocused()

  await signOut(page, person)
  await page.goto('/signin')
  await sayYes(page)
  await expect(page.getByRole('link', { name: person.name, exact: true })).toBeVisible()
  await page.goto('/me/settings')
  await page.getByRole('button', { name: providers.disconnectNamed.replace('{provider}', 'Google') }).click()
  await expect(page.getByRole('status').filter({ hasText: said(providers.disconnected) })).toBeFocused()
  await expect(page.getByRole('button', { name: providers.connectNamed.replace('{provider}', 'Google') })).toBeVisible()
})

test('the only way in stays until there is a password', async ({ page, another }) => {
  const person = { ...somebody('은호'), ...atGoogle('은호') }
  await page.goto('/signin?next=%2Fme%2Fsettings')
  await sayYes(page)
  const disconnect = page.getByRole('button', { name: providers.disconnectNamed.replace('{provider}', 'Google') })
  await disconnect.click()
  await expect(page.getByRole('status').filter({ hasText: providers['last-way-in'] })).toBeFocused()
  await page.getByLabel(account.newPassword, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: account.setPassword }).click()
  await expect(page.getByRole('status').filter({ hasText: account.passwordSet })).toBeFocused()
  await disconnect.click()
  await expect(page.getByRole('status').filter({ hasText: said(providers.disconnected) })).toBeFocused()
  await signIn(await another(), person)
})

test('whoever says no at the provider is back where they were, with a word', async ({ page }) => {
  await page.goto('/signin?next=%2Freview')
  await page.getByRole('button', { name: said(providers.continue) }).click()
  await page.getByRole('link', { name: 'Deny' }).click()
  await expect(page.getByRole('alert').filter({ hasText: said(providers.refused.cancelled) })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/review')
})

test('a provider that vouches for no address makes no account, and says what to do', async ({ page }) => {
  const naver = { provider: providers.names.naver }
  stub.person.naver = { resultcode: '00', response: { id: crypto.randomUUID(), email: somebody('민서').email } }
  await page.goto('/signup')
  await expect(page.getByText(said(providers.connectLater, naver))).toBeVisible()
  await expect(page.getByRole('button', { name: said(providers.continue, naver) })).toHaveCount(0)
  await page.goto('/signin')
  await sayYes(page, said(providers.continue, naver))
  const notice = page.getByRole('alert').filter({ hasText: said(providers.refused['provider-unverified'], naver) })
  await expect(notice).toBeVisible()
})

test('only the providers that the operator has the keys of are offered', async ({ page }) => {
  await page.goto('/signin')
  for (const name of [providers.names.google, providers.names.github, providers.names.naver])
    await expect(page.getByRole('button', { name: said(providers.continue, { provider: name }) })).toBeVisible()
  await expect(page.getByText(providers.names.kakao)).toHaveCount(0)
})

test('no trip begins from another site, and none ends that did not begin here', async ({ page, request }) => {
  const foreign = { headers: { origin: 'https://elsewhere.example' }, form: { intent: 'connect' } }
  expect((await request.post('/api/auth/signin/google', foreign)).status()).toBe(403)
  expect((await request.post('/api/auth/signin/nobody')).status()).toBe(404)
  expect((await request.get('/api/auth/session')).status()).toBe(404)
  await page.goto('/api/auth/callback/google?code=stolen&state=made-up')
  await expect(page.getByRole('alert').filter({ hasText: said(providers.refused.failed) })).toBeVisible()
})

/** Somebody whom Google knows, under an address that is theirs. */
function atGoogle(name: string, email = somebody(name).email) {
  stub.person.google = { sub: crypto.randomUUID(), email, email_verified: true, name }
  return { name, email }
}

async function sayYes(page: Page, button: string | RegExp = said(providers.continue)) {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('link', { name: 'Allow' }).click()
}

async function enrolAsVisitor(page: Page) {
  const now = new Date().toISOString()
  const event = { id: crypto.randomUUID(), seq: 0, kind: 'enrol', factId: facts[0]?.id, claimedAt: now }
  const events = [{ ...event, zone: 'Asia/Seoul', dayStart: '04:00' }]
  const sent = await page.request.post('/api/v1/events', {
    data: { deviceId: crypto.randomUUID(), sentAt: now, events },
  })
  expect((await sent.json()).results).toMatchObject([{ status: 'recorded' }])
}

async function eventsOf(page: Page): Promise<unknown[]> {
  return (await (await page.request.get('/api/v1/events')).json()).events
}
