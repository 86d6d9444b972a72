import { questionNamed } from './answering'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { watchSending } from './sending'
import { sentence, wordsIn } from './words'

const words = wordsIn('ko')

test('Enter while the last syllable is still composing submits once', async ({ page, context, clock }) => {
  const learner = await accountOf('민서', 'learner')
  // Two questions ask this fact: the check, and one to be typed.
  await missAndReturn(page, clock, 'ko', { checks: ['intro.3-natural'], enter: () => signIn(page, learner) })
  await page.goto('/review')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionNamed('intro.3-spell-out').ko.prompt)
  const field = page.getByRole('textbox')
  await expect(field).toBeFocused()
  const sending = watchSending(context)
  const keyboard = await context.newCDPSession(page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

  await keyboard.send('Input.insertText', { text: '자연어 처' })
  for (const syllable of ['ㄹ', '리']) await compose(syllable)
  await expect(field).toHaveValue('자연어 처리')
  // So a Korean keyboard tells of it: the key is named by its place, and the syllable is still open.
  const enter = { code: 'Enter', key: 'Process', windowsVirtualKeyCode: 229 }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await keyboard.send('Input.insertText', { text: '리' })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })

  await expect(page.getByText(words.question.right)).toBeVisible()
  await expect(page.getByRole('button', { name: words.review.next })).toBeEnabled()
  await sending.hasConfirmed(1)
  expect(sending.responses).toEqual([{ text: '자연어 처리' }])
  await expect(page.getByText(words.question.right)).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/review/summary')
  expect(sending.sent.size).toBe(1)
})

test('Enter told twice, while composing and after, submits once', async ({ page, context, clock }) => {
  const learner = await accountOf('하람', 'learner')
  await missAndReturn(page, clock, 'ko', { checks: ['intro.3-natural'], enter: () => signIn(page, learner) })
  await page.goto('/review')
  const field = page.getByRole('textbox')
  await expect(field).toBeFocused()
  const keyboard = await context.newCDPSession(page)
  const key = (type: 'rawKeyDown' | 'keyUp', name: string, code: number) =>
    keyboard.send('Input.dispatchKeyEvent', { type, code: 'Enter', key: name, windowsVirtualKeyCode: code })

  // One letter is wrong, so that the page asks whether it was meant: a second submission would be a second attempt.
  await keyboard.send('Input.insertText', { text: '자연어 처' })
  await keyboard.send('Input.imeSetComposition', { text: '라', selectionStart: 1, selectionEnd: 1 })
  await key('rawKeyDown', 'Process', 229)
  await keyboard.send('Input.insertText', { text: '라' })
  await key('rawKeyDown', 'Enter', 13)
  await key('keyUp', 'Enter', 13)
  await expect(page.getByText(sentence(words.question.didYouMean, { answer: '자연어 처리' }))).toBeVisible()

  const sending = watchSending(context)
  await page.getByRole('button', { name: words.question.yesMeant }).click()
  await sending.hasConfirmed(1)
  expect(sending.attempts).toEqual([1])

  await expect(page.getByRole('button', { name: words.review.next })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/review/summary')
})
