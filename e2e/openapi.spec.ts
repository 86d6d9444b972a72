import { readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { accountOf } from './people'

type Json = Record<string, unknown>
interface Description {
  openapi: string
  paths: Record<string, Record<string, { responses: Json; requestBody?: { content: Json } }>>
  components: { schemas: Json; securitySchemes: Json }
}

const ADDRESS = '/api/v1/openapi.json'
const facts: { id: string }[] = JSON.parse(readFileSync('content/what-is-llm/facts.json', 'utf8'))
const factId = facts[0]?.id ?? ''
const describedBy = async (request: APIRequestContext): Promise<Description> => (await request.get(ADDRESS)).json()

test('the description names every address of the interface and what can be done there, and no others', async ({
  request,
}) => {
  const { openapi, paths } = await describedBy(request)
  expect(openapi).toBe('3.1.0')
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.sort()).toEqual(routesIn('app/api/v1').sort())
})

test('what the interface answers is what its description says, and nothing more', async ({
  playwright,
  request,
  baseURL,
  operator,
}) => {
  const person = await accountOf('민서', 'learner')
  const { json } = await operator(['token', 'create', '--email', person.email, '--json'])
  const extraHTTPHeaders = { authorization: `Bearer ${(json as { token: string }).token}` }
  const script = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
  const description = await describedBy(script)
  const now = new Date().toISOString()
  const event = (seq: number, rest: object) => ({
    ...{ id: crypto.randomUUID(), seq, factId, claimedAt: now, zone: 'Asia/Seoul', dayStart: '04:00' },
    ...rest,
  })
  const deviceId = crypto.randomUUID()
  const post = (events: object[]) => script.post('/api/v1/events', { data: { deviceId, sentAt: now, events } })

  const others = facts.slice(1, 12).map(({ id }, seq) => event(seq + 1, { kind: 'enrol', factId: id }))
  const enrolled = await post([event(0, { kind: 'enrol' }), ...others, event(20, { kind: 'bury', until: '01-02' })])
  const { items } = await (await script.get('/api/v1/queue?limit=200')).json()
  // The first that is answered by its key alone: a grid asks for a row and a column.
  const first = items.find((item: { type: string }) => item.type !== 'hotspot')
  const { questionVersionId, type, question } = first
  const response = type === 'typed' ? { text: question.text.ko.answer } : { optionIds: question.keys ?? [question.key] }
  const answer = { kind: 'answer', factId: first.factId, questionVersionId, response, language: 'ko', durationMs: 900 }
  const answered = event(21, { ...answer, source: 'review' })
  const report = { id: crypto.randomUUID(), questionVersionId, kind: 'something_wrong', language: 'ko' }
  const tell = (disputes: object[]) => script.post('/api/v1/disputes', { data: { disputes } })
  const answers = {
    'post /api/v1/events 200': [enrolled, await post([answered]), await post([answered])],
    'post /api/v1/disputes 200': [await tell([report, { id: 'none' }]), await tell([report])],
    'post /api/v1/disputes 400': [await tell([])],
    'get /api/v1/queue 200': [await script.get('/api/v1/queue')],
    'get /api/v1/events 200': [await script.get('/api/v1/events')],
    'get /api/v1/cards 200': [await script.get('/api/v1/cards')],
    'get /api/v1/queue 400': [await script.get('/api/v1/queue?limit=201')],
    'post /api/v1/events 400': [await post([])],
    'get /api/v1/cards 401': [await request.get('/api/v1/cards')],
    'get /api/v1/queue 401': [await request.get('/api/v1/queue', { headers: { authorization: 'Bearer no' } })],
  }
  for (const [what, given] of Object.entries(answers)) {
    const [method = '', path = '', status = ''] = what.split(' ')
    const schema = schemaOf(description, description.paths[path]?.[method]?.responses[status])
    for (const each of given) {
      expect(each.status(), what).toBe(Number(status))
      expect(schema.safeParse(await each.json()).error?.issues ?? [], what).toEqual([])
    }
  }
  expect(await (await post([answered])).json()).toMatchObject({ results: [{ status: 'duplicate' }] })
  await script.dispose()
})

test('the description says what a batch of events must look like', async ({ request }) => {
  const description = await describedBy(request)
  const schema = schemaOf(description, description.paths['/api/v1/events']?.post?.requestBody)
  const now = new Date().toISOString()
  const event = {
    id: crypto.randomUUID(),
    seq: 0,
    kind: 'enrol',
    factId,
    claimedAt: now,
    zone: 'UTC',
    dayStart: '04:00',
  }
  const batch = { deviceId: crypto.randomUUID(), sentAt: now, events: [event] }
  expect(schema.safeParse(batch).success).toBe(true)
  for (const wrong of [
    { ...batch, events: [] },
    { ...batch, sentAt: 'now' },
    { ...batch, events: [{ id: event.id }] },
  ])
    expect(schema.safeParse(wrong).success).toBe(false)
})

/** The methods that the folders of the interface export, as `GET /api/v1/…`. */
function routesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8')
      const path = `/api/v1/${file.replaceAll('\\', '/').replace(/\/route\.ts$/, '')}`
      return [...source.matchAll(/^export (?:function|const) ([A-Z]+)\b/gm)].map(([, method]) => `${method} ${path}`)
    })
}

/** The schema of a JSON body in the description, as something that reads. Here what is not described is wrong. */
function schemaOf({ components }: Description, body: unknown) {
  const { schema } = (body as { content: { 'application/json': { schema: Json } } }).content['application/json']
  const text = JSON.stringify({ ...schema, $defs: components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')
  return z.fromJSONSchema(closed(JSON.parse(text)))
}

function closed(value: unknown): Json {
  if (Array.isArray(value)) return value.map(closed) as unknown as Json
  if (typeof value !== 'object' || value === null) return value as Json
  const inner: Json = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]))
  return inner.type === 'object' && 'properties' in inner ? { ...inner, additionalProperties: false } : inner
}
