import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { createLearner, deleteLearner } from '../data/learners'
import { newId } from '../secrets/ids'
import { importCourse } from './articles'
import { recordEvents } from './recording'
import { openReview } from './reviews'
import { isSameLearner, keepVisitor, newVisitor, visitorSettings } from './visitors'

const LESSON_DAY = new Date('2026-03-02T09:00:00.000Z')
const NEXT_DAY = new Date('2026-03-03T09:00:00.000Z')

const both = (words: string) => ({ ko: `${words}를`, en: words })
const words = {
  prompt: 'Which one gives light?',
  hint: '',
  options: [
    { id: 'star', text: 'A star', why: 'It burns.' },
    { id: 'moon', text: 'A moon', why: 'It is lit.' },
    { id: 'rock', text: 'A rock', why: 'It is dark.' },
  ],
}

describe('a review', () => {
  let slug: string
  let fact: string
  let learnerId: string
  let seq: number

  beforeEach(async () => {
    seq = 0
    slug = `course-${newId(LESSON_DAY)}`
    fact = `f${newId(LESSON_DAY).replaceAll('-', '')}`
    learnerId = newId(LESSON_DAY)
    await importCourse(slug, courseFiles(fact), { now: LESSON_DAY, isDryRun: false })
    await createLearner(learnerId, null, new Date('2026-01-01T00:00:00.000Z'))
    return async () => {
      await deleteLearner(learnerId)
      await removeCourse(slug)
    }
  })

  async function answer(optionId: string, at: Date, zone = 'Asia/Seoul') {
    const version = await database().questionVersion.findFirstOrThrow({ where: { questionId: `${fact}-a` } })
    seq += 1
    const event = {
      ...{ id: newId(at), seq, kind: 'answer', factId: fact, claimedAt: at.toISOString(), zone, dayStart: '04:00' },
      ...{ questionVersionId: version.id, response: { optionIds: [optionId] }, language: 'en', durationMs: 900 },
      ...{ source: 'lesson', optionOrder: ['moon', 'star', 'rock'] },
    }
    const batch = { deviceId: learnerId, sentAt: at.toISOString(), events: [event] }
    const beganAt = new Date('2026-01-01T00:00:00.000Z')
    return recordEvents({ id: learnerId, beganAt, desiredRetention: 0.9 }, batch, at)
  }

  const open = (at: Date) => {
    const clock = { zone: 'Asia/Seoul', dayStart: '04:00' }
    return openReview({ learnerId, ...clock, minutes: 10, newPerDay: 5 }, 'en', at)
  }

  test('brings a card with all that its feedback says and where that leads', async () => {
    await answer('moon', LESSON_DAY)
    const { items, othersTomorrow } = await open(NEXT_DAY)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      factId: fact,
      glyph: 'S',
      statement: 'a star',
      lesson: { position: 1, title: 'Stars' },
      passage: {
        href: `/courses/${slug}/stars?fact=${fact}#what`,
        html: '<p>What burns is <mark class="quote">a star</mark><span lang="ko">를</span>.</p>',
      },
    })
    expect([...(items[0]?.order ?? [])].sort()).toEqual(['moon', 'rock', 'star'])
    expect(othersTomorrow).toBe(0)
  })

  test('is empty on the day of the lesson, and knows when the next one is', async () => {
    await answer('moon', LESSON_DAY)
    expect(await open(LESSON_DAY)).toMatchObject({
      items: [],
      next: { day: '2026-03-03', count: 1 },
      othersTomorrow: 1,
    })
  })

  test('counts a visitor’s days by the browser that sent the last answer', async () => {
    expect(await visitorSettings(learnerId)).toMatchObject({ zone: 'Asia/Seoul', dayStart: '04:00', dailyMinutes: 10 })
    await answer('star', LESSON_DAY, 'America/Lima')
    expect((await visitorSettings(learnerId)).zone).toBe('America/Lima')
  })

  test('knows a learner by their own id alone, not by another’s', async () => {
    const other = newVisitor(LESSON_DAY)
    await keepVisitor(other)
    expect(await isSameLearner(learnerId, learnerId)).toBe(true)
    expect(await isSameLearner(other.id, learnerId)).toBe(false)
    await deleteLearner(other.id)
  })
})

function courseFiles(fact: string) {
  const article = (title: string) =>
    `---\ntitle: ${title}\nlessons:\n  - slug: stars\n    title: ${title}\n    sections: [what]\n---\n\n## ${title} {#what}\n\n<!-- facts: ${fact} -->\n\nWhat burns is a star를.\n`
  const facts = [
    {
      ...{ id: fact, lesson: 'stars', tier: 'core', flag: 'ok', glyph: { ko: '별', en: 'S' } },
      ...{ statement: both('a star'), anchorQuote: both('a star') },
    },
  ]
  const question = { id: `${fact}-a`, fact, kind: 'single', key: 'star', ko: words, en: words }
  return {
    articles: { ko: article('별'), en: article('Stars') },
    facts: { name: 'facts.json', text: JSON.stringify(facts) },
    questions: [{ name: 'questions/stars.json', text: JSON.stringify([question]) }],
  }
}

async function removeCourse(slug: string) {
  const course = { slug }
  const question = { fact: { course } }
  await database().question.updateMany({ where: question, data: { currentId: null } })
  await database().questionVersion.deleteMany({ where: { question } })
  await database().question.deleteMany({ where: question })
  await database().fact.deleteMany({ where: { course } })
  await database().course.deleteMany({ where: course })
}
