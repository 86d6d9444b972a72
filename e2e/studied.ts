import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { onDatabase } from './study-log'

/** One answer of somebody's past. */
export interface PastAnswer {
  fact: string
  /** ISO instant. */
  at: string
  isRight?: boolean
  confidence?: 'sure' | 'likely' | 'guess'
  source?: 'lesson' | 'review'
  kind?: 'single' | 'typed'
}

interface Asked {
  factId: string
  kind: 'single' | 'typed'
  versionId: string
  body: { key?: string; text: { ko: { options?: { id: string }[]; answer?: string } } }
}

/** Brings a past into the log of whoever is signed in, as a device that was offline would. `now` is the time of the clock. */
export async function bringPast(page: Page, answers: PastAnswer[], now: string): Promise<void> {
  const asked = await questionsOf([...new Set(answers.map(({ fact }) => fact))])
  const deviceId = crypto.randomUUID()
  const sorted = answers.toSorted((a, b) => a.at.localeCompare(b.at))
  const events = sorted.map((answer, seq) => eventOf(answer, seq, asked))
  for (let first = 0; first < events.length; first += 100) {
    const batch = { deviceId, sentAt: new Date(now).toISOString(), events: events.slice(first, first + 100) }
    const answered = await page.request.post('/api/v1/events', { data: batch })
    const { results } = await answered.json()
    expect(results.map(({ status }: { status: string }) => status)).toEqual(batch.events.map(() => 'recorded'))
  }
}

function eventOf({ fact, at, isRight = true, ...answer }: PastAnswer, seq: number, asked: Asked[]) {
  const kind = answer.kind ?? 'single'
  const question = asked.find((each) => each.factId === fact && each.kind === kind)
  if (!question) throw new Error(`No ${kind} question asks ${fact}.`)
  return {
    ...{ id: crypto.randomUUID(), seq, kind: 'answer', factId: fact, claimedAt: new Date(at).toISOString() },
    ...{ zone: 'Asia/Seoul', dayStart: '04:00', language: 'ko', durationMs: 9000 },
    ...{ source: answer.source ?? 'review', confidence: answer.confidence ?? null },
    ...{ questionVersionId: question.versionId, response: responseTo(question, isRight) },
  }
}

function responseTo({ kind, body }: Asked, isRight: boolean) {
  const { options, answer } = body.text.ko
  if (kind === 'typed') return { text: isRight ? (answer ?? '') : 'zzzz' }
  const wrong = options?.find(({ id }) => id !== body.key)
  return { optionIds: [isRight ? (body.key ?? '') : (wrong?.id ?? '')] }
}

function questionsOf(facts: string[]): Promise<Asked[]> {
  return onDatabase<Asked>(
    `select distinct on (q.fact_id, q.kind) q.fact_id as "factId", q.kind::text as kind, v.id as "versionId", v.body
       from questions q join question_versions v on v.id = q.current_id
      where q.fact_id = any($1) and q.use = 'review' and q.status = 'published' and q.kind in ('single', 'typed')
      order by q.fact_id, q.kind, q.id`,
    facts,
  )
}
