import { readFileSync } from 'node:fs'
import type { APIResponse, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { sendEvent } from './sending'
import { wordsIn } from './words'

const { tokens } = wordsIn('ko')
const facts: { id: string }[] = JSON.parse(readFileSync('content/what-is-llm/facts.json', 'utf8'))
const factId = facts[0]?.id ?? ''

test('a script with a token reads what is due, answers it and reads the log, until the token is revoked', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, await accountOf('민서', 'learner'))
  const token = await makeToken(page, '집 노트북', tokens.scopes.write)
  const script = await playwright.request.newContext({ baseURL, extraHTTPHeaders: bearer(token) })

  expect(await resultsOf(await sendEvent(script, { kind: 'enrol', factId }))).toMatchObject([{ status: 'recorded' }])
  const { items } = await (await script.get('/api/v1/queue?limit=1')).json()
  expect(items).toHaveLength(1)
  const [{ questionVersionId, type, question }] = items
  const response = type === 'typed' ? { text: question.text.ko.answer } : { optionIds: question.keys ?? [question.key] }
  const answer = { kind: 'answer', factId: items[0].factId, questionVersionId, response, language: 'ko' }
  const sent = await sendEvent(script, { ...answer, durationMs: 900, source: 'review', confidence: 'sure' })
  expect(await resultsOf(sent)).toMatchObject([{ status: 'recorded', verdict: 'right', card: { answers: 1 } }])
  const { events } = await (await script.get('/api/v1/events')).json()
  expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['enrol', 'answer'])
  expect((await (await script.get('/api/v1/cards')).json()).cards).toMatchObject([{ factId, answers: 1 }])

  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: '집 노트북' })).toContainText(/마지막으로 쓴 날/)
  await page.getByRole('button', { name: '토큰 끝내기: 집 노트북' }).click()
  await expect(page.getByRole('status').filter({ hasText: '집 노트북' })).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: '집 노트북' })).toHaveCount(0)
  expect(await codeOf(await script.get('/api/v1/queue'))).toEqual({ status: 401, code: 'bad-token' })
  await script.dispose()
})

test('a token that may read cannot answer, nor do what its owner does on pages', async ({ page }) => {
  const person = await accountOf('민서', 'learner')
  await signIn(page, person)
  const token = await makeToken(page, '읽는 스크립트', tokens.scopes.read)
  const asMachine = { headers: bearer(token) }
  expect((await page.request.get('/api/v1/cards', asMachine)).status()).toBe(200)
  const refused = await sendEvent(page.request, { kind: 'enrol', factId }, bearer(token))
  expect(refused.headers()['www-authenticate']).toContain('insufficient_scope')
  expect(await codeOf(refused)).toEqual({ status: 403, code: 'read-only' })
  const settings = await page.request.get('/me/settings', { ...asMachine, maxRedirects: 0 })
  expect([settings.status(), settings.headers().location]).toEqual([307, expect.stringMatching(/^\/signin\b/)])
})

test('a bad token is refused, whoever is signed in beside it, and makes nobody a visitor', async ({
  page,
  request,
}) => {
  await signIn(page, await accountOf('민서', 'learner'))
  for (const given of ['Bearer', 'bearer nonsense', `Bearer saegim_${'a'.repeat(43)}`]) {
    const headers = { authorization: given }
    for (const answer of [
      await page.request.get('/api/v1/cards', { headers }),
      await page.request.get('/api/v1/events', { headers }),
      await sendEvent(request, { kind: 'enrol', factId }, headers),
    ]) {
      expect(await codeOf(answer), given).toEqual({ status: 401, code: 'bad-token' })
      expect(answer.headers()['www-authenticate']).toContain('error="invalid_token"')
    }
  }
  expect(await codeOf(await request.get('/api/v1/events'))).toEqual({ status: 401, code: 'signed-out' })
  const basic = { headers: { authorization: 'Basic cHJveHk6cHJveHk=' } }
  expect((await page.request.get('/api/v1/cards', basic)).status()).toBe(200)
})

test('a token needs no origin, and a cookie from another site still opens nothing', async ({ page, operator }) => {
  const person = await accountOf('민서', 'learner')
  const { json } = await operator(['token', 'create', '--email', person.email, '--days', '1', '--json'])
  const { token } = json as { token: string }
  await signIn(page, person)
  const foreign = { origin: 'https://elsewhere.example' }
  const event = { kind: 'enrol', factId }
  expect(await codeOf(await sendEvent(page.request, event, foreign))).toEqual({ status: 403, code: 'foreign-origin' })
  const trusted = await sendEvent(page.request, event, { ...foreign, ...bearer(token) })
  expect(await resultsOf(trusted)).toMatchObject([{ status: 'recorded' }])
})

test('a wish that cannot be granted keeps what was typed', async ({ page }) => {
  await signIn(page, await accountOf('민서', 'learner'))
  await page.goto('/me/settings')
  await page.getByText(tokens.new).click()
  await page.getByLabel(tokens.name).fill('너무 긴 날')
  await page.getByText(tokens.scopes.write).click()
  await page.getByLabel(tokens.days).fill('366')
  await page.getByRole('button', { name: tokens.make }).click()
  await expect(page.getByLabel(tokens.days)).toBeFocused()
  await expect(page.getByLabel(tokens.days)).toHaveAccessibleDescription(tokens.daysWrong)
  await expect(page.getByLabel(tokens.days)).toHaveValue('366')
  await expect(page.getByLabel(tokens.name)).toHaveValue('너무 긴 날')
  await expect(page.getByRole('radio', { name: tokens.scopes.write })).toBeChecked()
})

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Makes a token in the settings and takes it from the one place where it is shown. */
async function makeToken(page: Page, name: string, scope: string): Promise<string> {
  await page.goto('/me/settings')
  await page.getByText(tokens.new).click()
  await page.getByLabel(tokens.name).fill(name)
  await page.getByText(scope, { exact: true }).click()
  await page.getByRole('button', { name: tokens.make }).click()
  const made = page.getByLabel(`새 토큰: ${name}`)
  await expect(made).toBeFocused()
  const token = await made.inputValue()
  expect(token).toMatch(/^saegim_[\w-]{43}$/)
  await page.getByRole('button', { name: tokens.copy }).click()
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).last()).toContainText(/복사/)
  await page.goto('/me/settings')
  await expect(made).toHaveCount(0)
  return token
}

async function resultsOf(response: APIResponse): Promise<unknown> {
  return (await response.json()).results
}

async function codeOf(response: APIResponse): Promise<{ status: number; code?: string }> {
  return { status: response.status(), code: (await response.json()).error?.code }
}
