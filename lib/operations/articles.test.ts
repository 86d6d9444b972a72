import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { getCourseContent } from '../data/content'
import { saveCourse } from '../data/content-write'
import type { CourseFiles } from '../domain/article/course-draft'
import { draftCourse } from '../domain/article/draft-course'
import type { ImportReport } from '../domain/article/import-preview'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { importCourse } from './articles'
import { checkCourses } from './coverage'
import { publishQuestion, retireQuestion } from './questions'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date('2026-03-03T09:00:00.000Z')

const both = <T>(words: T) => ({ ko: typeof words === 'string' ? `${words}를` : words, en: words })
const words = (prompt: string) => ({
  prompt,
  hint: '',
  options: [
    { id: 'star', text: 'A star', why: 'It burns.' },
    { id: 'moon', text: 'A moon', why: 'It is lit.' },
    { id: 'rock', text: 'A rock', why: 'It is dark.' },
  ],
})

describe('an import', () => {
  let slug: string
  let fact: string

  beforeEach(() => {
    slug = `course-${newId(NOW)}`
    fact = `f${newId(NOW).replaceAll('-', '')}`
    return () => removeCourses([slug, `${slug}-other`])
  })

  const article = (title: string, more = '') =>
    `---\ntitle: ${title}\nlessons:\n  - slug: stars\n    title: ${title}\n    sections: [what]\n---\n\n## ${title} {#what}\n\n${title}\n${more}`
  const aQuestion = (id: string, prompt = 'Which one gives light?') => ({
    ...{ id: `${fact}-${id}`, fact, kind: 'single', key: 'star', ko: words(prompt), en: words(prompt) },
  })
  const aFact = () => ({
    ...{ id: fact, lesson: 'stars', tier: 'core', flag: 'wrong-category', glyph: { ko: '별', en: 'S' } },
    ...{ statement: both('a star'), caveat: both('not a moon'), anchorQuote: both('a star'), reviewBy: '2027-01-31' },
  })
  const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) })
  const files = (change: Partial<CourseFiles> = {}): CourseFiles => ({
    articles: { ko: article('별'), en: article('Stars') },
    facts: json('facts.json', [aFact()]),
    questions: [json('questions/stars.json', [aQuestion('a'), aQuestion('b')])],
    ...change,
  })
  const bringIn = async (change: Partial<CourseFiles> = {}, { to = slug, at = NOW, isDryRun = false } = {}) => {
    const outcome = await importCourse(to, files(change), { now: at, isDryRun })
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'))
    return outcome.report
  }
  const nothing: ImportReport = { new: [], changed: [], same: [], archived: [] }
  const changes = ({ same, ...rest }: ImportReport) => ({ ...rest, same: [] })
  const everything = () => [
    ...[`course ${slug}`, 'article ko', 'article en', 'lesson stars', 'section what', `fact ${fact}`],
    ...[`question ${fact}-a`, `question ${fact}-b`],
  ]
  const revision = async () => (await getCourseContent(slug))?.course.revision
  const promptOf = async (id: string) =>
    (await getCourseContent(slug))?.questions.get(`${fact}-${id}`)?.body.text.en.prompt
  const versionsOf = (id: string) =>
    database().questionVersion.findMany({ where: { questionId: `${fact}-${id}` }, orderBy: { number: 'asc' } })
  const editOf = (id: string) => database().question.findUniqueOrThrow({ where: { id: `${fact}-${id}` } })

  test('brings a whole course in', async () => {
    expect(await bringIn()).toEqual({ ...nothing, new: everything() })
    const content = await getCourseContent(slug)
    expect(content?.course).toMatchObject({ title: { ko: '별', en: 'Stars' } })
    expect(content?.course.lessons).toMatchObject([{ slug: 'stars', factIds: [fact], position: 1 }])
    expect(content?.course.facts).toMatchObject([
      { id: fact, flag: 'wrong-category', lessonSlug: 'stars', reviewBy: '2027-01-31', caveat: both('not a moon') },
    ])
    expect(content?.versionsOfFact.get(fact)?.map(({ questionId }) => questionId)).toEqual([`${fact}-a`, `${fact}-b`])
  })

  test('twice is the same as once', async () => {
    await bringIn()
    const before = await revision()
    expect(await bringIn({}, { at: LATER })).toEqual({ ...nothing, same: everything() })
    expect(await revision()).toBe(before)
    expect(await versionsOf('a')).toHaveLength(1)
  })

  test('that is only tried says what it would do and writes nothing', async () => {
    expect(await bringIn({}, { isDryRun: true })).toEqual({ ...nothing, new: everything() })
    expect(await getCourseContent(slug)).toBeNull()
  })

  test('changes what changed, and the course gets a new revision', async () => {
    await bringIn()
    const before = (await revision()) ?? 0
    const report = await bringIn({ articles: { ko: article('큰 별'), en: article('Stars') } }, { at: LATER })
    expect(changes(report)).toEqual({
      ...nothing,
      changed: [`course ${slug}`, 'article ko', 'lesson stars', 'section what'],
    })
    expect(await revision()).toBe(before + 1)
  })

  test('makes a second version of a question whose wording changed, of the same meaning', async () => {
    await bringIn()
    const report = await bringIn({ questions: [json('q', [aQuestion('a', 'Which burns?'), aQuestion('b')])] })
    expect(changes(report)).toEqual({ ...nothing, changed: [`question ${fact}-a`] })
    expect(await versionsOf('a')).toMatchObject([
      { number: 1, revision: 1 },
      { number: 2, revision: 1 },
    ])
    expect(await promptOf('a')).toBe('Which burns?')
  })

  describe('of what is to be looked up', () => {
    const aTerm = (id: string, change: object = {}) => {
      return { id, ko: id, en: id, aliases: both([]), meaning: both('a star'), facts: [fact], ...change }
    }
    const looked = (terms: object[], sets: object[] = []) => ({
      reference: { glossary: json('glossary.json', terms), confusions: json('confusions.json', sets) },
    })
    const aDiagram = (id: string) => ({
      ...{ id, kind: 'steps', title: both('sky'), facts: [fact], heading: both('first') },
      ...{ steps: [{ term: 'star' }, both('shines')], within: { label: both('turns'), note: both('always') } },
      missing: { heading: both('left out'), parts: [both('moon')] },
    })
    const SET = { id: 'lights', label: both('lights'), difference: both('one burns'), terms: ['star', 'moon'] }

    test('brings it in, the same again changes nothing, and what was not brought stays', async () => {
      const first = looked([aTerm('star'), aTerm('moon')], [SET])
      expect((await bringIn(first)).new).toEqual([...everything(), 'term star', 'term moon', 'look-alikes lights'])
      const content = await getCourseContent(slug)
      expect(content?.reference.glossary.map(({ id }) => id)).toEqual(['star', 'moon'])
      expect(content?.reference.confusions).toEqual([{ ...SET, facts: [] }])
      const before = await revision()
      expect(changes(await bringIn(first))).toEqual(nothing)
      expect(changes(await bringIn())).toEqual(nothing)
      expect(await revision()).toBe(before)
    })

    test('says what changed, moved and went, and the course gets a new revision', async () => {
      await bringIn(looked([aTerm('star'), aTerm('moon')], [SET]))
      const before = (await revision()) ?? 0
      const moved = await bringIn(looked([aTerm('moon'), aTerm('star')], [SET]))
      expect(changes(moved)).toEqual({ ...nothing, changed: ['order glossary.json'] })
      const report = await bringIn(looked([aTerm('star', { ko: '별' })]))
      expect(changes(report)).toEqual({
        ...nothing,
        changed: ['term star'],
        archived: ['term moon', 'look-alikes lights'],
      })
      expect(await revision()).toBe(before + 2)
      expect((await getCourseContent(slug))?.confusions).toEqual([])
    })

    test('is refused if it names a fact that does not exist, and nothing is written', async () => {
      const outcome = await importCourse(slug, files(looked([aTerm('star', { facts: ['no.such'] })])), {
        now: NOW,
        isDryRun: false,
      })
      expect(outcome).toEqual({
        ok: false,
        problems: ['glossary.json: term star names fact no.such, which does not exist'],
      })
      expect(await getCourseContent(slug)).toBeNull()
    })

    test('draws a diagram by its name, brought with its lesson or before it', async () => {
      const mark = '\n<!-- diagram: sky -->\n'
      const articles = { ko: article('별', mark), en: article('Stars', mark) }
      const refused = await importCourse(slug, files({ articles }), { now: NOW, isDryRun: false })
      expect(refused).toEqual({ ok: false, problems: ['lesson stars draws diagram sky, which does not exist'] })
      const reference = { ...looked([aTerm('star')]).reference, diagrams: json('diagrams.json', [aDiagram('sky')]) }
      expect((await bringIn({ articles, reference })).new).toContain('diagram sky')
      expect(changes(await bringIn({ articles }))).toEqual(nothing)
      const content = await getCourseContent(slug)
      expect(content?.course.lessons[0]?.text.en.blocks[0]?.diagrams).toEqual(['sky'])
      expect(content?.reference.diagrams.map(({ id }) => id)).toEqual(['sky'])
    })

    test('is named by the check of the course once its facts are gone', async () => {
      await bringIn(looked([aTerm('star')]))
      await bringIn({ questions: [], facts: json('facts.json', []) })
      const [coverage] = await checkCourses(slug, NOW)
      expect(coverage?.problems).toContain(`glossary.json: term star names fact ${fact}, which does not exist`)
    })
  })

  test('retires and archives what disappeared, and brings it back when it is there again', async () => {
    await bringIn()
    expect(changes(await bringIn({ questions: [json('q', [aQuestion('a')])] }))).toEqual({
      ...nothing,
      archived: [`question ${fact}-b`],
    })
    expect(await editOf('b')).toMatchObject({ status: 'retired' })
    expect(changes(await bringIn({ questions: [], facts: json('facts.json', []) }))).toEqual({
      ...nothing,
      archived: [`fact ${fact}`, `question ${fact}-a`],
    })
    expect((await getCourseContent(slug))?.course.facts).toEqual([])
    await bringIn()
    expect(await promptOf('b')).toBe('Which one gives light?')
    expect((await getCourseContent(slug))?.course.facts).toHaveLength(1)
    expect(await versionsOf('b')).toHaveLength(1)
  })

  test('of one language keeps the other, the facts and the questions', async () => {
    await bringIn()
    const report = await bringIn({ articles: { ko: article('별', '\n더\n') }, facts: null, questions: null })
    expect(changes(report)).toEqual({ ...nothing, changed: ['article ko', 'lesson stars', 'section what'] })
    const lesson = (await getCourseContent(slug))?.course.lessons[0]
    expect([lesson?.text.ko.title, lesson?.text.en.title]).toEqual(['별', 'Stars'])
  })

  test('leaves alone what an instructor has edited since', async () => {
    await bringIn()
    const body = { kind: 'single' as const, key: 'star', text: { ko: words('Mine?'), en: words('Mine?') } }
    const { editVersion } = await editOf('a')
    await publishQuestion(
      newId(NOW),
      { id: `${fact}-a`, factId: fact, asOf: null, body, editVersion },
      'wording',
      null,
      LATER,
    )
    const report = await bringIn({ questions: [json('q', [aQuestion('a', 'Theirs?'), aQuestion('b')])] })
    expect(changes(report)).toEqual(nothing)
    expect(await promptOf('a')).toBe('Mine?')
  })

  test('leaves alone what an instructor has retired', async () => {
    await bringIn()
    const { editVersion } = await editOf('a')
    await retireQuestion(newId(NOW), { id: `${fact}-a`, editVersion }, LATER)
    expect(changes(await bringIn())).toEqual(nothing)
    expect(await editOf('a')).toMatchObject({ status: 'retired' })
  })

  test('that names a fact or a question of another course is refused whole', async () => {
    await bringIn()
    await expect(bringIn({}, { to: `${slug}-other` })).rejects.toThrow(`fact ${fact}`)
    const bare = { articles: { ko: '# 다른 글\n\n글' }, facts: null, questions: [json('q', [aQuestion('a')])] }
    await expect(bringIn(bare, { to: `${slug}-other` })).rejects.toThrow(`question ${fact}-a`)
    expect(await getCourseContent(`${slug}-other`)).toBeNull()
  })

  test('cannot move a question to another fact: what learners remember belongs to the fact', async () => {
    await bringIn()
    const second = { ...aFact(), id: `${fact}.2` }
    const moved = { ...aQuestion('a'), fact: `${fact}.2` }
    const change = { facts: json('f', [aFact(), second]), questions: [json('q', [moved, aQuestion('b')])] }
    await expect(bringIn(change)).rejects.toThrow(`question ${fact}-a stays with fact ${fact}`)
    expect((await getCourseContent(slug))?.course.facts).toHaveLength(1)
  })

  test('with a mistake says what it is and writes nothing', async () => {
    const outcome = await importCourse(slug, files({ questions: [], facts: json('f', [{}]) }), {
      now: NOW,
      isDryRun: false,
    })
    expect(outcome).toMatchObject({ ok: false })
    expect(await getCourseContent(slug)).toBeNull()
  })

  test('that breaks off in the middle leaves nothing, and what was there stays', async () => {
    const drafted = draftCourse(files())
    if (!drafted.ok) throw new Error(drafted.problems.join('\n'))
    let left = 8
    const breakOff = () => {
      left -= 1
      if (left === 0) throw new Error('the power went out')
      return newId(NOW)
    }
    const means = {
      now: NOW,
      newId: breakOff,
      hashOf: sha256,
      isDryRun: false,
      actorId: null,
      isRestore: false,
      seenRevision: null,
    }
    await expect(saveCourse(slug, drafted.draft, means)).rejects.toThrow('the power went out')
    expect(await getCourseContent(slug)).toBeNull()
    expect(await database().fact.count({ where: { id: fact } })).toBe(0)
    expect(await bringIn()).toEqual({ ...nothing, new: everything() })
  })

  test('by two people at once is the same as one after the other', async () => {
    await bringIn()
    const other = { questions: [json('q', [aQuestion('a', 'Which burns?'), aQuestion('b')])] }
    const reports = await Promise.all([bringIn(other), bringIn(other), bringIn(other)])
    expect(reports.flatMap(({ changed }) => changed)).toEqual([`question ${fact}-a`])
    expect(await versionsOf('a')).toHaveLength(2)
  })
})

async function removeCourses(slugs: string[]) {
  const course = { slug: { in: slugs } }
  const question = { fact: { course } }
  await database().question.updateMany({ where: question, data: { currentId: null } })
  await database().questionVersion.deleteMany({ where: { question } })
  await database().question.deleteMany({ where: question })
  await database().fact.deleteMany({ where: { course } })
  await database().course.deleteMany({ where: course })
}
