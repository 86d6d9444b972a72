import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { getCourseContent } from '../data/content'
import { listDisputeGroups } from '../data/dispute-desk'
import { OCCLUSION } from '../domain/question/testing/occlusion'
import { newId } from '../secrets/ids'
import { acceptAsAlias } from './dispute-desk'
import { keepDisputes } from './disputes'
import { newQuestionId, publishQuestion } from './questions'
import { aCourse, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'

const both = (ko: string, en: string) => ({ ko, en })

/** Four stages, of which the third is the one that is asked; with three there is nothing to ask. */
function diagramsOf([fact]: string[], count = 4) {
  const steps = [
    both('수집', 'collection'),
    both('전처리', 'preprocessing'),
    both('토큰화', 'tokenisation'),
    both('학습', 'training'),
  ]
  const diagram = {
    ...{ id: 'pipeline', kind: 'steps', title: both('네 단계', 'Four stages'), facts: [fact] },
    ...{ heading: both('만드는 단계', 'The stages'), steps: steps.slice(0, count) },
    within: { label: both('문맥', 'context'), note: both('쓰는 동안에도 해요.', 'It runs in use, too.') },
    missing: { heading: both('빠진 것', 'Left out'), parts: [both('평가', 'evaluation')] },
  }
  return {
    articles: {
      ko: '# 글\n\n사실이에요.\n\n<!-- diagram: pipeline -->\n',
      en: '# 글 {#글}\n\nA fact.\n\n<!-- diagram: pipeline -->\n',
    },
    reference: { diagrams: { name: 'diagrams.json', text: JSON.stringify([diagram]) } },
  }
}

describe('a question on a diagram', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let learner: Awaited<ReturnType<typeof aLearner>>
  const instructorId = newId(DAY_ONE)

  beforeEach(async () => {
    course = await aCourse(diagramsOf)
    learner = await aLearner()
  })
  afterEach(async () => {
    await learner.remove()
    await course.remove()
  })

  async function publish(change: object = {}) {
    const id = newQuestionId(DAY_ONE)
    const draft = { id, factId: course.factIds[0] ?? '', asOf: null, body: { ...OCCLUSION, ...change }, editVersion: 0 }
    await publishQuestion(instructorId, draft, 'wording', null, DAY_ONE)
    const { currentId } = await database().question.findUniqueOrThrow({ where: { id } })
    return { id, versionId: currentId ?? '' }
  }

  test('is not published while its diagram has no such label', async () => {
    await expect(publish({ cover: 'step-5' })).rejects.toMatchObject({ reason: 'not-publishable' })
    await expect(publish({ diagram: 'vectors' })).rejects.toMatchObject({ reason: 'not-publishable' })
    await expect(publish()).resolves.toBeDefined()
  })

  test('is asked as long as its diagram has the label, and no longer', async () => {
    const { id } = await publish()
    const asked = async () => {
      const versions = (await getCourseContent(course.slug))?.versionsOfFact.get(course.factIds[0] ?? '')
      return versions?.some(({ questionId }) => questionId === id)
    }
    expect(await asked()).toBe(true)
    await course.bring(diagramsOf(course.factIds, 2))
    expect(await asked()).toBe(false)
  })

  test('accepts no reported word that stands in the drawing itself', async () => {
    const { id, versionId } = await publish()
    const tell = (text: string) =>
      keepDisputes(
        learner.id,
        {
          disputes: [
            { id: newId(DAY_ONE), questionVersionId: versionId, kind: 'right_too', language: 'ko', response: { text } },
          ],
        },
        DAY_ONE,
      )
    await tell('문맥')
    await tell('조각내기')
    const groups = (await listDisputeGroups('open')).filter(({ question }) => question.id === id)
    const groupOf = (literal: string) => groups.find((group) => group.literal === literal)?.id ?? ''
    const later = minutesAfter(DAY_ONE, 60)
    await expect(acceptAsAlias(instructorId, groupOf('문맥'), later)).rejects.toMatchObject({
      reason: 'not-publishable',
    })
    await expect(acceptAsAlias(instructorId, groupOf('조각내기'), later)).resolves.toBeUndefined()
  })
})
