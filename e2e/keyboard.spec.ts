import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { answerByKeyboard, questionNamed, questionShown, verdictOn } from './answering'
import { expect, test } from './fixtures'
import { LESSON } from './lesson'
import { accountOf, signIn } from './people'
import { FIRST_DAY, missBefore, NEXT_DAY } from './prepared'
import { promptOf } from './right-and-wrong'
import { addressIn, sentence, wordsIn } from './words'

test.describe.configure({ timeout: 120_000 })

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)

  test(`a review is done by the keyboard alone, in ${language}`, async ({ page, clock }) => {
    await clock.set(FIRST_DAY)
    await signIn(page, await accountOf(language === 'ko' ? '민서' : 'Robin', 'learner'), language)
    await missBefore(page, 3)
    await clock.set(NEXT_DAY)
    await page.goto(addressIn(language, '/review'))
    const first = await questionShown(page, language)

    await test.step('? shows the keys, and Escape goes back to the question', async () => {
      const sheet = page.getByRole('dialog', { name: words.review.keys.title })
      // a page just loaded has its words before it has its keys
      await expect(async () => {
        await page.keyboard.press('Shift+Slash')
        await expect(sheet).toBeVisible({ timeout: 1_000 })
      }).toPass()
      await expect(sheet.getByRole('term')).toHaveText([
        ...['1–6', 'Q W E', 'Alt 1–3', 'Space ↑↓ · Alt ↑↓', '1–6 A–F', '↑↓←→ Space', 'Space · Ctrl Enter'],
        ...['Enter', 'H', 'X', 'L', 'D', 'U', 'B', 'Esc', '?'],
      ])
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await expect(page).toHaveURL(/\/review$/)
    })

    await test.step('H shows the hint, and letters rest while a modifier is held', async () => {
      await page.keyboard.press('Control+KeyH')
      await expect(page.getByText(first[language].hint ?? '', { exact: false })).toBeHidden()
      await page.keyboard.press('KeyH')
      await expect(page.getByText(first[language].hint ?? '', { exact: false })).toBeVisible()
    })

    await test.step('numbers, E and Enter answer; the verdict has the focus, X the reason, L the text', async () => {
      await answerByKeyboard(page, language, false)
      const verdict = verdictOn(page, language, false)
      await expect(verdict).toBeFocused()
      await page.keyboard.press('KeyX')
      await expect(verdict).not.toBeFocused()
      await page.keyboard.press('KeyL')
      const sheet = page.getByRole('dialog')
      await expect(sheet.getByRole('heading', { level: 2 })).toBeVisible()
      await page.keyboard.press('KeyU')
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await expect(verdict).toBeVisible()
    })

    await test.step('U takes it back, also with the Korean layout on; B puts a card off', async () => {
      await page.keyboard.press('KeyU')
      expect((await questionShown(page, language)).id).toBe(first.id)
      await page.keyboard.press('KeyB')
      await expect(page.getByText(words.review.buried).first()).toBeAttached()
      const second = await questionShown(page, language)
      expect(second.id).not.toBe(first.id)
      await press(page, 'ㅕ', 'KeyU')
      await expect.poll(async () => (await questionShown(page, language)).id).toBe(first.id)
    })

    await test.step('Enter goes on from verdict to verdict, to the summary and back', async () => {
      for (const _ of [1, 2, 3]) {
        await answerByKeyboard(page, language)
        await expect(page.getByRole('button', { name: words.review.next })).toBeEnabled()
        await page.keyboard.press('Enter')
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        sentence(words.summary.allRecalled, { recalled: 3 }),
      )
      const undo = page.getByRole('button', { name: words.summary.undoLast })
      await tabTo(page, undo)
      await page.keyboard.press('Enter')
      await questionShown(page, language)
      await page.keyboard.press('Escape')
      await expect(page).toHaveURL(/\/review\/summary$/)
    })
  })

  test(`a lesson is read and answered by the keyboard alone, in ${language}`, async ({ page }) => {
    await page.goto(addressIn(language, LESSON))
    const check = questionNamed('intro.1-middle')
    const options = page.getByRole('group', { name: promptOf(check, language) })
    await answerByTab(page, language, check.id, false)
    await expect(page.getByRole('status').filter({ hasText: words.lesson.tryAgain })).toBeFocused()
    await answerByTab(page, language, check.id, true)
    await expect(options).toBeHidden()
    await expect(verdictOn(page, language, true)).toBeFocused()
    const on = page.getByRole('button', { name: words.lesson.goOn })
    await tabTo(page, on)
    await page.keyboard.press('Enter')
    const next = page.getByRole('heading', { level: 2 }).nth(1)
    await expect(next).toBeInViewport()
    await expect(
      page.getByRole('heading', { name: promptOf(questionNamed('intro.2-relation'), language) }),
    ).toBeHidden()
    await answerByTab(page, language, 'intro.2-relation', true)
    await expect(page.getByText(words.question.right)).toHaveCount(2)
  })
}

test('whoever switched the letters off types no commands, and Enter and Escape still act', async ({ page, clock }) => {
  await clock.set(FIRST_DAY)
  await signIn(page, await accountOf('하람', 'learner'))
  await missBefore(page, 2)
  await clock.set(NEXT_DAY)
  await page.goto('/me/settings')
  const words = wordsIn('ko')
  await page.getByRole('group', { name: words.settings.keys }).getByText(words.settings.keysChoice.off).click()
  await page.getByRole('button', { name: words.settings.save }).click()
  await expect(page.getByText(words.settings.saved)).toBeVisible()
  await page.goto('/review')
  const { id } = await questionShown(page, 'ko')
  for (const key of ['Digit1', 'KeyE', 'KeyB', 'Shift+Slash']) await page.keyboard.press(key)
  expect((await questionShown(page, 'ko')).id).toBe(id)
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/')
})

/** A key by its place, with another layout's letter on it. */
async function press(page: Page, key: string, code: string) {
  const keyboard = await page.context().newCDPSession(page)
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, key })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key })
}

async function answerByTab(page: Page, language: Language, id: string, isRight: boolean) {
  const words = wordsIn(language)
  const question = questionNamed(id)
  const option = question[language].options?.find((each) => (each.id === question.key) === isRight)
  const group = page.getByRole('group', { name: promptOf(question, language) })
  await tabTo(page, group.getByRole('button', { name: option?.text }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: words.lesson.check, exact: true, disabled: false }))
  await page.keyboard.press('Enter')
}

/** Presses Tab until the control has the focus; every control can be reached so. */
async function tabTo(page: Page, control: ReturnType<Page['getByRole']>) {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused({ timeout: 1 })
  }).toPass({ intervals: [0], timeout: 20_000 })
}
