import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { historyFilterOf } from '../domain/audit/history'
import type { SingleBody } from '../domain/question/question'
import { newId } from '../secrets/ids'
import { historyOf, restoreVersion } from './history'
import { newQuestionId, publishQuestion } from './questions'
import { aCourse, DAY_ONE, minutesAfter } from './testing/studied-course'

const option = (id: string) => ({ id, text: `an ${id} of some length`, why: `It is ${id}.` })

function asking(prompt: string): SingleBody {
  const text = { prompt, hint: '', options: [option('right'), option('wrong')] }
  return { kind: 'single', key: 'right', text: { ko: text, en: { ...text, prompt: 'Which one is it?' } } }
}

describe('the history of a question', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let id: string
  const instructorId = newId(DAY_ONE)

  beforeEach(async () => {
    course = await aCourse()
    id = newQuestionId(DAY_ONE)
    await publish('어느 쪽일까요?', 0)
    await publish('둘 가운데 어느 쪽일까요?', 1)
    return () => course.remove()
  })

  const publish = (prompt: string, editVersion: number) =>
    publishQuestion(
      instructorId,
      { id, factId: course.factIds[0] ?? '', asOf: null, body: asking(prompt), editVersion },
      'wording',
      null,
      minutesAfter(DAY_ONE, editVersion),
    )

  const draftNow = async () => (await database().question.findUniqueOrThrow({ where: { id } })).draft

  test('tells of each publishing what it changed, piece by piece', async () => {
    const filter = historyFilterOf({ about: `question:${id}` })
    const { deeds, made } = await historyOf(filter, { language: 'ko', isAdmin: false })
    expect(deeds.map((deed) => made.get(deed.id))).toEqual([
      {
        ...{ questionId: id, number: 2 },
        changes: [
          {
            ...{ field: 'prompt', language: 'ko', optionId: null },
            ...{ before: '어느 쪽일까요?', after: '둘 가운데 어느 쪽일까요?' },
          },
        ],
      },
      { questionId: id, number: 1, changes: null },
    ])
  })

  test('brings an earlier version back as a draft, and never over unpublished work', async () => {
    await restoreVersion(instructorId, { id, number: 1 }, minutesAfter(DAY_ONE, 5))
    expect(await draftNow()).toMatchObject({ body: { text: { ko: { prompt: '어느 쪽일까요?' } } } })
    const again = restoreVersion(instructorId, { id, number: 2 }, minutesAfter(DAY_ONE, 6))
    await expect(again).rejects.toMatchObject({ reason: 'draft-exists' })
    expect(await draftNow()).toMatchObject({ body: { text: { ko: { prompt: '어느 쪽일까요?' } } } })
    const missing = restoreVersion(instructorId, { id, number: 9 }, minutesAfter(DAY_ONE, 7))
    await expect(missing).rejects.toMatchObject({ reason: 'not-found' })
  })
})
