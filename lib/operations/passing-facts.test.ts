import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { getCourseContent } from '../data/content'
import { newId } from '../secrets/ids'
import { createUser } from './accounts'
import { checkCourses } from './coverage'
import { confirmFact, passingFacts, pauseFact } from './passing-facts'
import { removeAccounts } from './testing/accounts'
import { aCourse } from './testing/studied-course'

const BEFORE = new Date('2027-01-31T09:00:00.000Z')
const AFTER = new Date('2027-02-01T09:00:00.000Z')
const HALF_A_YEAR_LATER = new Date('2027-08-04T09:00:00.000Z')

describe('a fact that holds until the end of January', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let fact: string
  let instructorId: string

  beforeEach(async () => {
    course = await aCourse()
    fact = course.factIds[0] ?? ''
    await database().fact.update({ where: { id: fact }, data: { reviewBy: new Date('2027-01-31T00:00:00Z') } })
    const email = `${newId(BEFORE)}@example.org`
    instructorId = (await createUser({ email, name: '지우', role: 'instructor', password: null }, BEFORE)).id
    return async () => {
      await course.remove()
      await removeAccounts(email)
    }
  })

  const waiting = async (now: Date) => (await passingFacts(now)).facts.filter(({ id }) => id === fact)
  const asked = async () => [...((await getCourseContent(course.slug))?.questions.keys() ?? [])]
  const deeds = async () =>
    (await database().auditEntry.findMany({ where: { subject: `fact:${fact}` }, orderBy: { at: 'asc' } })).map(
      ({ action }) => action,
    )

  test('waits to be looked at from the day after, and the check of the course names it', async () => {
    expect(await waiting(BEFORE)).toEqual([])
    expect(await waiting(AFTER)).toMatchObject([{ until: '2027-01-31', isPaused: false, questions: 1 }])
    const [checked] = await checkCourses(course.slug, AFTER)
    expect(checked?.passing.map(({ id }) => id)).toEqual([fact])
  })

  test('that is confirmed waits no more for half a year, and twice is once', async () => {
    await confirmFact(instructorId, fact, AFTER)
    await confirmFact(instructorId, fact, AFTER)
    expect(await waiting(AFTER)).toEqual([])
    expect(await waiting(HALF_A_YEAR_LATER)).toMatchObject([{ until: '2027-08-03' }])
    expect(await deeds()).toEqual(['fact.confirm'])
  })

  test('whose questions rest is asked by nobody, until it is confirmed', async () => {
    expect(await asked()).toContain(`${fact}.one`)
    await pauseFact(instructorId, fact, AFTER)
    await pauseFact(instructorId, fact, AFTER)
    expect(await asked()).not.toContain(`${fact}.one`)
    expect(await waiting(AFTER)).toMatchObject([{ isPaused: true }])
    await confirmFact(instructorId, fact, new Date(AFTER.getTime() + 60_000))
    expect(await asked()).toContain(`${fact}.one`)
    expect(await deeds()).toEqual(['fact.pause', 'fact.confirm'])
  })

  test('only facts that pass can be confirmed', async () => {
    await expect(confirmFact(instructorId, course.factIds[1] ?? '', AFTER)).rejects.toMatchObject({
      reason: 'not-found',
    })
    await expect(pauseFact(instructorId, 'no.such', AFTER)).rejects.toMatchObject({ reason: 'not-found' })
  })
})
