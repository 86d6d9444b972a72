// `npm run simulate`: the built-in course walked by a learner who comes every day, without a database.
import { readdirSync, readFileSync } from 'node:fs'
import { draftCourse } from '../lib/domain/article/draft-course'
import { FactsFile } from '../lib/domain/article/facts-schema'
import { sittingsOf } from '../lib/domain/article/sittings'
import type { QuestionVersion } from '../lib/domain/question/question'
import { QuestionFiles, toBody } from '../lib/domain/question/schema'
import { walkCourse } from '../lib/domain/simulation/walk-course'
import { fractionOf } from '../lib/domain/study/scheduling'

const FOLDER = new URL('../content/what-is-llm/', import.meta.url)
const WALKS = 20
const DAYS = 90

const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const read = (name: string): unknown => JSON.parse(text(name))
const facts = FactsFile.parse(read('facts.json'))
const questions = readdirSync(new URL('questions/', FOLDER)).flatMap((name) =>
  QuestionFiles.parse(read(`questions/${name}`)).filter(({ use }) => use === 'review'),
)
const versions = questions.map((question): QuestionVersion => {
  const { id, fact } = question
  return { id, questionId: id, factId: fact, revision: 1, asOf: null, body: toBody(question) }
})
const drafted = draftCourse({ articles: { ko: text('ko.md'), en: text('en.md') }, facts: null, questions: null })
if (!drafted.ok) throw new Error(drafted.problems.join('\n'))
const sittings = drafted.draft.lessons.flatMap((lesson) =>
  sittingsOf({ ...lesson, factIds: facts.filter((fact) => fact.lesson === lesson.slug).map(({ id }) => id) }),
)

const told = sittings.map(({ factIds }) => factIds)

const walks = Array.from({ length: WALKS }, (_, walk) => {
  let thrown = 0
  const random = () => fractionOf(`${walk} ${thrown++}`)
  const versionsOf = (factId: string) => versions.filter((version) => version.factId === factId)
  return walkCourse({
    sittings: told,
    versionsOf,
    days: DAYS,
    desiredRetention: 0.9,
    minutes: 10,
    firstRight: 0.8,
    random,
  })
})

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const perDay = walks.flatMap(({ reviews }) => reviews)
const wordings = walks.flatMap(({ variants }) => [...variants.values()])
const asked = walks.map(({ reviews }) => reviews.reduce((sum, count) => sum + count, 0))
const say = (line: string) => process.stdout.write(`${line}\n`)

say(`${facts.length} facts in ${sittings.length} sittings, one a day, ${DAYS} days, ${WALKS} learners`)
for (const [from, to] of [
  [0, 14],
  [14, 30],
  [30, 60],
  [60, DAYS],
] as const)
  say(
    `days ${from + 1}–${to}: ${mean(walks.flatMap(({ reviews }) => reviews.slice(from, to))).toFixed(1)} reviews a day`,
  )
say(`over all: ${mean(perDay).toFixed(1)} reviews a day, ${Math.max(...perDay)} at most`)
say(`recalled: ${((mean(walks.map(({ recalled }) => recalled)) / mean(asked)) * 100).toFixed(1)} % of what was asked`)
say(
  `predicted recall on day ${DAYS}: ${(mean(walks.map(({ predictedRecall }) => predictedRecall)) * 100).toFixed(1)} %`,
)
say(
  `wordings used per fact: ${mean(wordings).toFixed(2)}; by one wording only: ${((wordings.filter((count) => count === 1).length / wordings.length) * 100).toFixed(0)} %`,
)
