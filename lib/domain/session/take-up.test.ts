import { describe, expect, test } from 'vitest'
import type { QueueItem } from './queue'
import { advance, beginSession } from './session'
import { takeUp } from './take-up'
import { beginWalk } from './walk'

const itemOf = (factId: string, wording = 'then') =>
  ({ factId, wording, groups: [] as string[] }) as unknown as QueueItem
const FACTS = ['a', 'b', 'c', 'd']

/** A session of four in which the first was missed, so that it waits to be asked once more. */
function interrupted() {
  const session = beginSession(
    FACTS.map((factId) => itemOf(factId)),
    () => 'showing',
  )
  const grading = { verdict: 'wrong', evidence: { rule: 'test' }, easyEligible: false } as const
  return beginWalk(
    advance(session, { type: 'answer', response: { text: '' }, grading, confidence: null, relearnId: 'again' }),
  )
}

function takenUp(askable: string[], items: QueueItem[] = [], isKnown: (factId: string) => boolean = () => true) {
  const { session, shown } = takeUp(interrupted(), { askable, items, isKnown })
  const told = session.waiting.map(({ item }) => `${item.factId} ${(item as unknown as { wording: string }).wording}`)
  return { told, shown: shown?.item.factId, answered: session.answered.length }
}

describe('a session that was interrupted', () => {
  test('goes on where it was, with what it had counted', () => {
    expect(takenUp(FACTS)).toEqual({ told: ['b then', 'c then', 'd then', 'a then'], shown: 'b', answered: 1 })
  })

  test('leaves out what was answered elsewhere meanwhile, but not the repeat of what was missed here', () => {
    expect(takenUp(['c']).told).toEqual(['c then', 'a then'])
  })

  test('asks in the wording of now what nobody has seen yet', () => {
    const now = FACTS.map((factId) => itemOf(factId, 'now'))
    expect(takenUp(FACTS, now).told).toEqual(['b then', 'c now', 'd now', 'a then'])
  })

  test('leaves out what the screen could not show', () => {
    expect(takenUp(FACTS, [], (factId) => factId !== 'a' && factId !== 'b').told).toEqual(['c then', 'd then'])
  })
})
