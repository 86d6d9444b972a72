import { readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import {
  ACTIONS,
  type Action,
  type Answer,
  type Door,
  factOfQuestion,
  OWNED,
  PAGES,
  ROUTES,
  type Route,
  VISITORS,
  type Visitor,
} from './access-table'
import { actionIds, call } from './calling'
import { expect, test } from './fixtures'
import { accountOf, type Person, signIn } from './people'
import { sendEvent } from './sending'
import { onDatabase, userIdOf } from './study-log'

test.describe.configure({ timeout: 240_000 })

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))

test('every page, route and action of the app stands in the table', () => {
  const doorsOf = (name: string) =>
    sources.filter((file) => file.endsWith(`/${name}`)).map((file) => file.slice(0, -name.length - 1))
  expect(PAGES.map(({ door }) => door).sort()).toEqual(doorsOf('page.tsx').sort())
  const routes = doorsOf('route.ts').flatMap((door) => {
    const source = readFileSync(`app/${door}/route.ts`, 'utf8')
    const methods = source.matchAll(
      /export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g,
    )
    return [...methods].map(([, method]) => `${method} ${door}`)
  })
  expect(ROUTES.map(nameOf).sort()).toEqual(routes.sort())
  expect(ACTIONS.map(nameOf).sort()).toEqual([...actionIds().keys()].sort())
  // what the build knows is what the sources say: no 'use server' was overlooked, also not inside a function
  const marked = sources.filter(
    (file) => /\.tsx?$/.test(file) && /^\s*['"]use server['"]/m.test(readFileSync(`app/${file}`, 'utf8')),
  )
  expect([...new Set(ACTIONS.map(({ file }) => file))].sort()).toEqual(marked.map((file) => `app/${file}`).sort())
})

test('everybody is told what the table says', async ({ another, baseURL, page, allow }) => {
  allow(/answered 40[14]/)
  const people = new Map<Visitor, Person>()
  for (const visitor of VISITORS.filter((one) => one !== 'visitor')) {
    const role = visitor === 'instructor' || visitor === 'admin' ? visitor : 'learner'
    people.set(visitor, await accountOf(visitor, role))
  }
  const askers = new Map<Visitor, APIRequestContext>([['visitor', page.request]])
  for (const [visitor, person] of people) {
    const theirs = await another()
    await signIn(theirs, person)
    askers.set(visitor, theirs.request)
  }
  await onDatabase('update users set disabled_at = now() where email = $1', people.get('disabled')?.email)
  const [learner] = await onDatabase<{ id: string }>(
    'select id from users where email = $1',
    people.get('learner')?.email,
  )
  const [question] = await onDatabase<{ id: string }>('select id from questions where fact_id = $1', factOfQuestion)
  const where = (at: string) => at.replace('PERSON', learner?.id ?? '').replace('QUESTION', question?.id ?? '')

  for (const [visitor, request] of askers) {
    const told = await knockEverywhere(request, where, baseURL ?? '')
    const doors = [...PAGES, ...ROUTES, ...ACTIONS]
    expect(told, visitor).toEqual(Object.fromEntries(doors.map((door) => [nameOf(door), door.answers[visitor]])))
  }
})

test('no action and no route that changes something listens to another site', async ({ page, baseURL }) => {
  await signIn(page, await accountOf('learner', 'learner'))
  const elsewhere = 'https://elsewhere.example'
  for (const action of ACTIONS.filter(({ at }) => !at.includes('PERSON')))
    expect(await call(page.request, action, { at: action.at, origin: elsewhere }), action.name).toBe(500)
  for (const { at, method, body } of ROUTES.filter(({ method }) => method !== 'GET'))
    expect((await page.request.fetch(at, { method, data: body, headers: { origin: elsewhere } })).status(), at).toBe(
      403,
    )
  // the last of the actions would have signed the learner out
  expect((await page.request.get(`${baseURL}/me/settings`, { maxRedirects: 0 })).status()).toBe(200)
})

test('what belongs to somebody opens to nobody else, and whoever tries changes nothing', async ({
  page,
  another,
  baseURL,
  allow,
}) => {
  allow(/answered 404/)
  const owner = await accountOf('주인', 'instructor')
  await signIn(page, owner)
  const spare = await another()
  await signIn(spare, owner)
  const ownerId = (await userIdOf(owner.email)) ?? ''
  await onDatabase(
    `insert into saved_views (id, user_id, name, query, created_at) values (gen_random_uuid(), $1, '내 것', '', now())`,
    ownerId,
  )
  await makeToken(page.request, baseURL ?? '')
  const strangers: APIRequestContext[] = [(await another()).request]
  for (const role of ['learner', 'instructor', 'admin'] as const) {
    const theirs = await another()
    await signIn(theirs, await accountOf(role, role))
    strangers.push(theirs.request)
  }
  for (const { action: name, at, field, find, stands } of OWNED) {
    const action = ACTIONS.find((one) => one.name === name)
    const [own] = await onDatabase<{ id: string }>(find, ownerId)
    if (!action || !own) throw new Error(`There is nothing to try ${name} on.`)
    const how = { at, origin: baseURL ?? '', fields: { [field]: own.id, tokenName: '내 것' } }
    for (const stranger of strangers) {
      await call(stranger, action, how)
      expect(await onDatabase(stands, own.id), `${name} by a stranger`).toHaveLength(1)
    }
    await call(page.request, action, how)
    expect(await onDatabase(stands, own.id), `${name} by its owner`).toHaveLength(0)
  }
})

test('a card is a page of its learner alone', async ({ page, another, allow }) => {
  allow(/answered 404/)
  await signIn(page, await accountOf('주인', 'learner'))
  const card = `/me/cards/${factOfQuestion}`
  expect((await page.request.get(card)).status()).toBe(404)
  const enrolled = await sendEvent(page.request, { kind: 'enrol', factId: factOfQuestion })
  expect(enrolled.ok()).toBe(true)
  expect((await page.request.get(card)).status()).toBe(200)
  for (const role of ['learner', 'instructor', 'admin'] as const) {
    const theirs = await another()
    await signIn(theirs, await accountOf(role, role))
    expect((await theirs.request.get(card)).status(), role).toBe(404)
  }
})

/** An API token, made as its owner would. */
async function makeToken(request: APIRequestContext, origin: string) {
  const action = ACTIONS.find(({ name }) => name === 'makeTokenAction')
  const fields = { tokenName: '내 것', scope: 'read', days: '30' }
  if (action) await call(request, action, { at: action.at, origin, fields })
}

async function knockEverywhere(request: APIRequestContext, where: (at: string) => string, origin: string) {
  const told: Record<string, Answer> = {}
  for (const page of PAGES) told[nameOf(page)] = answerOf(await request.get(where(page.at), { maxRedirects: 0 }))
  for (const route of ROUTES) {
    const { at, method, body } = route
    told[nameOf(route)] = (await request.fetch(at, { method, data: body })).status()
  }
  for (const action of ACTIONS) told[nameOf(action)] = await call(request, action, { at: where(action.at), origin })
  return told
}

function nameOf(door: Door | Route | Action): string {
  if ('name' in door) return `${door.file} ${door.name}`
  return 'method' in door ? `${door.method} ${door.door}` : door.door
}

function answerOf(response: APIResponse): Answer {
  if (response.status() === 200) return 'shown'
  if (response.status() === 404) return 'hidden'
  const to = response.headers().location
  return to ? `to:${new URL(to, 'http://here').pathname}` : response.status()
}
