import type { APIRequestContext, APIResponse } from '@playwright/test'
import { ACTIONS, type Action, ROUTES } from './access-table'
import { post, saidBy } from './calling'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { onDatabase } from './study-log'

// Empties the buckets of everybody: it runs while nobody else does.

/** Doors that hold no limit of their own, and why. */
const UNLIMITED: Record<string, string> = {
  signOutAction: 'ends the session that calls it',
  signOutEverywhereAction: 'ends the sessions of its caller',
  endSessionAction: 'ends what is its caller’s own',
  endTokenAction: 'ends what is its caller’s own',
  makeTokenAction: 'nobody has more than a few tokens',
  disconnectAction: 'takes away what is its caller’s own',
  saveSettingsAction: 'overwrites one row of its caller’s own',
  rememberMinutesAction: 'overwrites one row of its caller’s own',
  saveDeviceAction: 'sets what the browser that calls it keeps',
  withdrawReportAction: 'takes back what was limited when it was made',
  seeReportsAction: 'notes of its caller’s own rows that they were read',
  openQuestionAction: 'reads one question, as its page does',
  firstPasswordAction: 'works once',
  deleteAccountAction: 'works once, after the password that has a limit',
  dropViewAction: 'takes away what is its caller’s own',
  changeRoleAction: 'administrators alone, one row',
  changeAccessAction: 'administrators alone, one row',
  withdrawInvitationAction: 'takes away what was limited when it was made',
}

/** All that any form asks for. */
const FIELDS = {
  ...{ name: '누구', password: 'a sentence that nobody guesses', current: 'not the present one', zone: 'Asia/Seoul' },
  ...{ token: 'no-such-link', course: 'what-is-llm', text: '# 글', role: 'learner', query: 'q=a' },
  ...{ at: '2020-01-01T00:00:00.000Z', seenRevision: '0' },
  ...{ id: crypto.randomUUID(), message: '까닭', number: '1' },
}
const WORDS = { prompt: '', hint: '', options: [] }
const DRAFT = {
  ...{ id: 'no-such-question', editVersion: 1, factId: 'no-such-fact', asOf: null },
  body: { kind: 'single', key: '', text: { ko: WORDS, en: WORDS } },
}
const AS_SEEN = { id: 'no-such-question', editVersion: 1 }
/** What an action takes that takes a value; a draft if it stands nowhere here. */
const VALUES: Record<string, object> = {
  retireQuestionAction: AS_SEEN,
  publishQuestionAction: { ...DRAFT, change: 'wording', reason: '' },
}

test.afterEach(fillEveryBucket)

test('whoever tries too often is told at every door when to come again', async ({ page, another, baseURL, allow }) => {
  test.setTimeout(240_000)
  allow(/answered (401|403|404|429)/)
  const origin = baseURL ?? ''
  await signIn(page, await accountOf('관리인', 'admin'))
  const visitor = await another()
  for (const action of ACTIONS.filter(({ name }) => !(name in UNLIMITED))) {
    const email = `${crypto.randomUUID()}@example.org`
    const { request } = action.answers.visitor === 'open' ? visitor : page
    const knock = () => knockAt(request, action, origin, email)
    expect((await saidBy(await knock()))?.reason, `${action.name} at first`).not.toBe('limit-reached')
    await emptyEveryBucket()
    const refused = await knock()
    expect((await saidBy(refused))?.reason, action.name).toBe('limit-reached')
    expectWait(refused, action.name)
    await fillEveryBucket()
  }
})

test('so is a script at every door of the interface', async ({ page }) => {
  await signIn(page, await accountOf('하람', 'learner'))
  const limited = ROUTES.filter(({ at }) => at.startsWith('/api/v1/') && !at.endsWith('openapi.json'))
  for (const { method, at, body } of [...limited, { method: 'GET', at: '/api/me/data', body: undefined }]) {
    const knock = () => page.request.fetch(at, { method, data: body })
    expect((await knock()).status(), at).not.toBe(429)
    await emptyEveryBucket()
    const refused = await knock()
    expect(refused.status(), at).toBe(429)
    expectWait(refused, at)
    await fillEveryBucket()
  }
})

test('so is whoever comes by another sign-in', async ({ page }) => {
  const knock = () =>
    page.request.post('/api/auth/signin/google', {
      form: { intent: 'enter', next: '/', locale: 'ko', zone: 'Asia/Seoul' },
      maxRedirects: 0,
    })
  await knock()
  await emptyEveryBucket()
  const refused = await knock()
  expect(refused.headers().location).toContain('refused=limit-reached')
  expectWait(refused, 'google')
})

function knockAt(request: APIRequestContext, action: Action, origin: string, email: string): Promise<APIResponse> {
  const at = action.at.replace('PERSON', crypto.randomUUID())
  const fields = { ...FIELDS, email }
  return post(request, action, { at, origin, fields, value: VALUES[action.name] ?? DRAFT })
}

function expectWait(response: APIResponse, door: string) {
  expect(Number(response.headers()['retry-after']), door).toBeGreaterThan(0)
}

/** Nothing flows back before tomorrow. */
async function emptyEveryBucket() {
  await onDatabase(`update rate_limits set tokens = 0, updated_at = now() + interval '1 day'`)
}

async function fillEveryBucket() {
  await onDatabase('delete from rate_limits')
}
