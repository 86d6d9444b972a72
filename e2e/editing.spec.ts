import type { Page } from '@playwright/test'
import { addedOfKind, REWORDED } from './added-questions'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { sentence, wordsIn } from './words'
import { beginQuestion, fieldOf, markRight, publish, retire, writeIn } from './writing'

const { admin, conflict, history, publishing, slots, versions } = wordsIn('ko')
const QUESTION = addedOfKind('single')

test.describe.configure({ timeout: 120_000 })

test('whoever closes the tab in the middle of a word finds it again', async ({ page, context }) => {
  await signIn(page, await accountOf('지우', 'instructor'))

  await test.step('a new question, of which the server knows nothing yet', async () => {
    await page.goto('/admin/questions/new')
    await fieldOf(page, admin.prompt).fill('토큰은 어떤 조각일')
    await expect(page.getByText(admin.save.here)).toBeVisible()
    await page.close()
  })

  const tab = await context.newPage()
  await test.step('is there again, and may be emptied and taken back', async () => {
    await tab.goto('/admin/questions/new')
    await expect(fieldOf(tab, admin.prompt)).toHaveValue('토큰은 어떤 조각일')
    await expect(tab.getByText(conflict.begun)).toBeVisible()
    await tab.getByRole('button', { name: conflict.empty }).click()
    await expect(fieldOf(tab, admin.prompt)).toHaveValue('')
    await tab.getByRole('button', { name: conflict.takeBack }).click()
    await expect(fieldOf(tab, admin.prompt)).toHaveValue('토큰은 어떤 조각일')
  })

  await test.step('with a fact it goes to the server, and the next new question is empty', async () => {
    await fieldOf(tab, admin.fact).selectOption(QUESTION.fact)
    await expect(tab.getByText(admin.save.saved)).toBeVisible()
    await expect(tab).toHaveURL(/\/admin\/questions\/[0-9a-f-]{36}$/)
    const next = await context.newPage()
    await next.goto('/admin/questions/new')
    await expect(next.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(fieldOf(next, admin.prompt)).toHaveValue('')
    await next.close()
  })

  await test.step('one that the server knows, closed before it was saved', async () => {
    const address = tab.url()
    await context.setOffline(true)
    await fieldOf(tab, admin.prompt).fill('토큰은 어떤 조각일까요?')
    await tab.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(address)
    await expect(fieldOf(again, admin.prompt)).toHaveValue('토큰은 어떤 조각일까요?')
    await expect(again.getByText(conflict.found)).toBeVisible()
    await expect(async () => {
      await again.reload()
      await expect(fieldOf(again, admin.prompt)).toHaveValue('토큰은 어떤 조각일까요?')
      await expect(again.getByText(conflict.found)).toBeHidden()
    }).toPass()
  })
})

test('of two who edit at once the second sees both texts, chooses for each place, and loses nothing', async ({
  page,
  another,
}) => {
  const [first, second] = await Promise.all([accountOf('도윤', 'instructor'), accountOf('서아', 'instructor')])
  await signIn(page, first)
  await page.goto(`/admin/questions/new?fact=${QUESTION.fact}`)
  await fieldOf(page, admin.prompt).fill('처음 물음')
  await expect(page.getByText(admin.save.saved)).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/questions\/[0-9a-f-]{36}$/)
  const other = await another()
  await signIn(other, second)
  await other.goto(page.url())

  await fieldOf(page, admin.prompt).fill('도윤의 물음')
  await fieldOf(page, admin.hint).fill('도윤의 힌트')
  await save(page)

  await fieldOf(other, admin.prompt).fill('서아의 물음')
  await fieldOf(other, sentenceOf(admin.option, 1)).fill('서아의 보기')
  await other.getByRole('button', { name: admin.saveNow }).click()
  const both = other.getByRole('region', { name: conflict.heading })
  await expect(both).toBeVisible()
  for (const words of ['도윤의 물음', '서아의 물음', '도윤의 힌트', '서아의 보기']) {
    await expect(both.getByText(words, { exact: true })).toBeVisible()
  }

  await test.step('the hint of the other, the prompt and the option of one’s own', async () => {
    await both
      .getByRole('group', { name: new RegExp(slots.hint) })
      .getByLabel(conflict.theirs)
      .check()
    await both.getByRole('button', { name: conflict.goOn }).click()
    await expect(both).toBeHidden()
    await expect(other.getByText(admin.save.saved)).toBeVisible()
    await other.reload()
    await expect(fieldOf(other, admin.prompt)).toHaveValue('서아의 물음')
    await expect(fieldOf(other, admin.hint)).toHaveValue('도윤의 힌트')
    await expect(fieldOf(other, sentenceOf(admin.option, 1))).toHaveValue('서아의 보기')
  })

  await test.step('the first, too, may take what the second saved, and take it back', async () => {
    await fieldOf(page, admin.prompt).fill('도윤의 다른 물음')
    await page.getByRole('button', { name: admin.saveNow }).click()
    await page.getByRole('button', { name: conflict.allTheirs }).click()
    await expect(fieldOf(page, admin.prompt)).toHaveValue('서아의 물음')
    await page.getByRole('button', { name: conflict.chooseMine }).click()
    await expect(fieldOf(page, admin.prompt)).toHaveValue('도윤의 다른 물음')
    await expect(page.getByText(admin.save.saved)).toBeVisible()
  })
})

test('a question is published anew as another meaning, and an older version becomes the draft again', async ({
  page,
}) => {
  test.slow()
  const instructor = await accountOf('은서', 'instructor')
  await signIn(page, instructor)
  await beginQuestion(page, QUESTION, 'ko')
  await writeIn(page, QUESTION, 'en', 'ko')
  await writeIn(page, QUESTION, 'ko', 'ko')
  await markRight(page, QUESTION, 'ko')
  await publish(page, 'ko')
  const address = new URL(page.url()).pathname

  await test.step('the editor asks what has changed before it publishes again', async () => {
    await fieldOf(page, admin.prompt).fill(REWORDED.ko.prompt)
    await page.getByRole('button', { name: admin.publish }).click()
    const asking = page.getByRole('dialog', { name: publishing.heading })
    await expect(asking.getByText(`${slots.prompt} · 한국어`)).toBeVisible()
    await expect(asking.getByRole('button', { name: publishing.yes })).toBeDisabled()
    await asking.getByRole('radio', { name: publishing.meaning.name }).check()
    await asking.getByLabel(publishing.reason).fill('물음이 모호했어요')
    await asking.getByRole('button', { name: publishing.yes }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(sentenceOf(versions.number, 2, 'number'))
  })

  await test.step('its versions say who changed what, when and why', async () => {
    await page.getByRole('link', { name: admin.versions, exact: true }).click()
    const newest = page
      .getByRole('listitem')
      .filter({ hasText: sentenceOf(versions.number, 2, 'number') })
      .first()
    await expect(newest).toContainText(instructor.name)
    await expect(newest).toContainText(versions.change.meaning)
    await expect(newest).toContainText('물음이 모호했어요')
    await expect(newest).toContainText(versions.current)
    await expect(newest.getByRole('insertion').first()).toBeVisible()
    await expect(newest.getByRole('deletion').first()).toBeVisible()
  })

  await test.step('the first one comes back as a draft, and may be put away again', async () => {
    await page.getByRole('link', { name: sentence(versions.restore, { number: 1 }) }).click()
    await expect(fieldOf(page, admin.prompt)).toHaveValue(QUESTION.ko.prompt)
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await page.getByRole('button', { name: conflict.backToDraft }).click()
    await expect(fieldOf(page, admin.prompt)).toHaveValue(REWORDED.ko.prompt)
    await page.goto(`${address}?restore=1`)
    await expect(fieldOf(page, admin.prompt)).toHaveValue(QUESTION.ko.prompt)
    await expect(page.getByText(admin.save.saved)).toBeVisible()
    await page.reload()
    await expect(fieldOf(page, admin.prompt)).toHaveValue(QUESTION.ko.prompt)
  })

  await retire(page, 'ko')
})

test('the history makes an older version the draft again, but no draft is lost for it', async ({ page }) => {
  const instructor = await accountOf('하린', 'instructor')
  await signIn(page, instructor)
  await beginQuestion(page, QUESTION, 'ko')
  await writeIn(page, QUESTION, 'en', 'ko')
  await writeIn(page, QUESTION, 'ko', 'ko')
  await markRight(page, QUESTION, 'ko')
  await publish(page, 'ko')
  const address = new URL(page.url()).pathname
  const restore = async () => {
    await page.goto('/admin/history?what=question.publish')
    const deed = page.getByRole('listitem').filter({ hasText: instructor.name })
    await deed.getByText(history.firstVersion).click()
    await deed.getByRole('button', { name: sentence(history.restore, { number: 1 }) }).click()
    return deed
  }

  const restored = await restore()
  await expect(restored.getByRole('status')).toContainText(sentence(history.restored, { number: 1 }))
  await restored.getByRole('link', { name: history.toEditor }).click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await fieldOf(page, admin.prompt).fill('쓰다 만 물음')
  await save(page)

  const refused = await restore()
  await expect(refused.getByRole('alert')).toContainText(history.draftExists)
  await refused.getByRole('link', { name: history.toEditor }).click()
  await expect(fieldOf(page, admin.prompt)).toHaveValue('쓰다 만 물음')
  await retire(page, 'ko')
})

async function save(page: Page) {
  await page.getByRole('button', { name: admin.saveNow }).click()
  await expect(page.getByText(admin.save.saved)).toBeVisible()
}

function sentenceOf(words: string, value: number, name = 'position'): string {
  return words.replace(`{${name}}`, String(value))
}
