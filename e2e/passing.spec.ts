import { questionNamed } from './answering'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { promptOf } from './right-and-wrong'
import { addressIn, sentence, wordsIn } from './words'

const LESSON = '/courses/what-is-llm/many-models-one-app'
/** A claim of that article for each language, so that each can be confirmed. */
const CLAIMS = {
  ko: { asked: questionNamed('agent.5-who'), statement: '에이닷의 이용자는 필요에 따라 모델을 골라 쓴다.' },
  en: {
    asked: questionNamed('agent.2-date'),
    statement:
      'An article of September 2024 says that A. offers Perplexity, Claude and ChatGPT with A.X: the line-up of that time.',
  },
}
/** The day after all claims about products have to be looked at again. */
const THAT_DAY = '2027-04-01T10:00:00+09:00'
const HALF_A_YEAR_ON = new Date('2027-10-01T00:00:00Z')

for (const language of ['ko', 'en'] as const) {
  const { questions, lesson } = wordsIn(language)
  const { asked, statement } = CLAIMS[language]
  const until = HALF_A_YEAR_ON.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })

  test(`a fact that goes stale rests, and is confirmed with one click, in ${language}`, async ({
    page,
    another,
    clock,
  }) => {
    const reader = await another()
    const check = reader.getByRole('group', { name: promptOf(asked, language) })
    const readLesson = async () => {
      await reader.goto(addressIn(language, LESSON))
      await reader.getByRole('button', { name: lesson.unfoldAll }).click()
    }
    await clock.set(THAT_DAY)
    await signIn(page, await accountOf(language === 'ko' ? '지우' : 'Kim', 'instructor'), language)
    await page.goto(addressIn(language, '/admin/questions'))
    const stale = page.getByRole('group').filter({ hasText: questions.staleLead })
    const fact = stale.getByRole('listitem', { name: statement })

    await test.step('it waits on the page of questions once its day is past', async () => {
      await stale.getByText(questions.staleLead).isHidden()
      await page.getByText(sentence(questions.staleTitle)).click()
      await expect(fact).toBeVisible()
      await readLesson()
      await expect(check).toBeVisible()
    })

    await test.step('while its questions rest, nobody is asked them', async () => {
      await fact.getByRole('button', { name: questions.pause }).click()
      await expect(fact.getByText(questions.stalePaused)).toBeVisible()
      await readLesson()
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(check).toBeHidden()
    })

    await test.step('one click confirms it for half a year, and it is asked again', async () => {
      await fact.getByRole('button', { name: sentence(questions.confirm, { date: until }) }).click()
      await expect(fact).toBeHidden()
      await readLesson()
      await expect(check).toBeVisible()
    })
  })
}
