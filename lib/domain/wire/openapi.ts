import { z } from 'zod'
import {
  CardAnswer,
  CardsAnswer,
  DisputesAnswer,
  EventsAnswer,
  FailureAnswer,
  LoggedEvent,
  QueueAnswer,
  ResultsAnswer,
} from './answers-schema'
import { DisputeBatch, SentDispute } from './disputes-schema'
import { EventBatch, SentEvent } from './events-schema'
import { CardsAfter, EventsAfter, QueueLimit } from './pages-schema'

/** Names that an instance chooses for itself. */
export interface Instance {
  version: string
  sessionCookie: string
  visitorCookie: string
}

type Json = Record<string, unknown>

const SENT = {
  Event: SentEvent,
  EventBatch: EventBatch.extend({ events: z.array(SentEvent).min(1).max(200) }),
  Dispute: SentDispute,
  DisputeBatch: DisputeBatch.extend({ disputes: z.array(SentDispute).min(1).max(20) }),
}
const ANSWERED = {
  Card: CardAnswer,
  LoggedEvent,
  Queue: QueueAnswer,
  Results: ResultsAnswer,
  Events: EventsAnswer,
  Cards: CardsAnswer,
  Disputes: DisputesAnswer,
  Failure: FailureAnswer,
}

/** The description of everything under `/api/v1`, as OpenAPI 3.1. Its schemas are made from those that the routes read with. */
export function openApi(instance: Instance): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Saegim',
      version: instance.version,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'What is due, answers, and the log of one learner. Make a token in the settings of your account and send it as "Authorization: Bearer saegim_…". A token ends on its day, when it is revoked, and when its owner sets a password; what does not work answers 401, whatever cookie came along. Requests that change something and carry a cookie must come from a page of this site.',
    },
    servers: [{ url: '/' }],
    paths: PATHS,
    components: {
      schemas: { ...schemasOf(SENT, 'input'), ...schemasOf(ANSWERED, 'output') },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of scope "read" may GET, one of scope "write" may POST too.',
        },
        session: { type: 'apiKey', in: 'cookie', name: instance.sessionCookie },
        visitor: {
          type: 'apiKey',
          in: 'cookie',
          name: instance.visitorCookie,
          description: 'Of a browser that answered something without an account.',
        },
      },
    },
  }
}

const TOKEN = { token: [] }
const SESSION = { session: [] }
const VISITOR = { visitor: [] }

const FAILURES = {
  400: 'The query or the body has another shape.',
  401: 'Nobody is known, or the token does not work.',
  403: 'The token may read only, or a cookie was sent from another site.',
  409: 'What was sent names an owner who is not the one asking.',
  413: 'More than is taken at a time.',
  429: 'Too many requests; Retry-After says how many seconds to wait.',
  500: 'Something broke on this side.',
}

const PATHS = {
  '/api/v1/queue': {
    get: {
      operationId: 'getQueue',
      summary: 'What the learner is asked now, with answer keys. The same request again may come in another order.',
      security: [TOKEN, SESSION, VISITOR],
      parameters: [parameter('limit', QueueLimit, 'How many items at most.')],
      responses: { 200: answer('Queue'), ...failures(400, 401, 403) },
    },
  },
  '/api/v1/events': {
    get: {
      operationId: 'listEvents',
      summary: "The learner's log in the order in which it was recorded, 200 events a page.",
      security: [TOKEN, SESSION, VISITOR],
      parameters: [parameter('after', EventsAfter.unwrap(), 'The "next" of the page before.')],
      responses: { 200: answer('Events'), ...failures(400, 401, 403) },
    },
    post: {
      operationId: 'recordEvents',
      summary:
        'Records answers and other acts, at most 1 MB. Each is judged by itself and answered in the order sent; one that does not fit is refused without holding up the others. The same again changes nothing. Without token and cookie the sender becomes a visitor.',
      security: [TOKEN, SESSION, VISITOR, {}],
      requestBody: { required: true, content: { 'application/json': { schema: reference('EventBatch') } } },
      responses: { 200: answer('Results'), ...failures(400, 401, 403, 409, 413) },
    },
  },
  '/api/v1/cards': {
    get: {
      operationId: 'listCards',
      summary: "The learner's cards in the order of their facts, 200 a page.",
      security: [TOKEN, SESSION],
      parameters: [parameter('after', CardsAfter.unwrap(), 'The "next" of the page before.')],
      responses: { 200: answer('Cards'), ...failures(400, 401, 403) },
    },
  },
  '/api/v1/disputes': {
    post: {
      operationId: 'reportQuestions',
      summary:
        'Tells the instructors that an answer is right too, or that something is wrong with a question, at most 200 kB. No schedule changes by it until they accept. The same again changes nothing. Without token and cookie the sender becomes a visitor.',
      security: [TOKEN, SESSION, VISITOR, {}],
      requestBody: { required: true, content: { 'application/json': { schema: reference('DisputeBatch') } } },
      responses: { 200: answer('Disputes'), ...failures(400, 401, 403, 409, 413) },
    },
  },
  '/api/v1/openapi.json': {
    get: {
      operationId: 'getDescription',
      summary: 'This description.',
      security: [],
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
}

function failures(...statuses: (keyof typeof FAILURES)[]): Json {
  return Object.fromEntries(
    [...statuses, 429 as const, 500 as const].map((status) => [status, answer('Failure', FAILURES[status])]),
  )
}

function answer(schema: keyof typeof ANSWERED, description = 'As asked.'): Json {
  return { description, content: { 'application/json': { schema: reference(schema) } } }
}

function reference(schema: keyof typeof ANSWERED | keyof typeof SENT): Json {
  return { $ref: `#/components/schemas/${schema}` }
}

/** A query parameter by the schema that reads it; left out where that reads nothing as null. */
function parameter(name: string, schema: z.ZodType, description: string): Json {
  const { $schema: _, ...read } = z.toJSONSchema(schema, { io: 'input' })
  return { name, in: 'query', required: false, description, schema: read }
}

/** The schemas under their names, each written once. What may be added later is not forbidden. */
function schemasOf(named: Record<string, z.ZodType>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]))
}
