import type { Page } from '@playwright/test'
import { ADDED_OF_EACH_KIND, addedOfKind } from './added-questions'
import { clockOf } from './clock'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { addressIn, sentence, wordsIn } from './words'
import { beginQuestion, fieldOf, markRight, publish, retire, writeIn } from './writing'

const { admin, draft, question: learners } = wordsIn('ko')

test('an instructor makes and publishes a question of each kind, and a learner is asked one', async ({
  page,
  another,
  baseURL,
}) => {
  test.slow()
  const [instructor, learner] = await Promise.all([accountOf('지우', 'instructor'), accountOf('하람', 'learner')])
  const addresses: string[] = []
  await signIn(page, instructor)

  for (const question of ADDED_OF_EACH_KIND) {
    await test.step(`${question.kind}`, async () => {
      await beginQuestion(page, question, 'ko')
      await writeIn(page, question, 'ko', 'ko')
      await markRight(page, question, 'ko')
      await expect(page.getByRole('button', { name: admin.publish })).toBeDisabled()
      await writeIn(page, question, 'en', 'ko')
      await publish(page, 'ko')
      addresses.push(new URL(page.url()).pathname)
    })
  }

  await test.step('whoever opens it again finds what was written, and may not make another kind of it', async () => {
    await page.goto(addresses.at(-1) ?? '')
    await expect(fieldOf(page, draft.accept)).toHaveValue(addedOfKind('typed').ko.accept?.join('\n') ?? '')
    await expect(page.getByRole('group', { name: draft.kind, exact: true })).toBeHidden()
  })

  await test.step('a learner, who read the lesson, is asked it', async () => {
    const theirs = await another()
    const clock = clockOf(theirs.context(), baseURL ?? '')
    await missAndReturn(theirs, clock, 'ko', { checks: ['def.1-value'], enter: () => signIn(theirs, learner) })
    await expect
      .poll(() => promptAsked(theirs), { intervals: [0], timeout: 60_000 })
      .toBe(addedOfKind('multiple').ko.prompt)
  })

  for (const address of addresses) {
    await page.goto(address)
    await retire(page, 'ko')
  }
})

test('in English, an instructor makes a claim with reasons for both sides', async ({ page }) => {
  const words = wordsIn('en')
  const question = addedOfKind('true_false')
  await signIn(page, await accountOf('Kim', 'instructor'), 'en')
  await beginQuestion(page, question, 'en')
  await writeIn(page, question, 'en', 'en')
  await writeIn(page, question, 'ko', 'en')
  await markRight(page, question, 'en')
  await expect(page.getByText(sentence(words.draft.isSide, { side: 'Not true' }))).toBeVisible()
  await publish(page, 'en')
  await retire(page, 'en')
})

test('an instructor tries answers and sees which rule decides, as learners will meet it', async ({ page }) => {
  const question = addedOfKind('typed')
  await signIn(page, await accountOf('은서', 'instructor'))
  await page.goto('/admin/questions/new?kind=typed')
  await writeIn(page, question, 'ko', 'ko')
  const tried = page.getByRole('status').filter({ hasText: new RegExp(Object.values(draft.outcome).join('|')) })

  const CASES = [
    ['확률', draft.outcome.right, sentence(draft.rule.exact, { matched: '확률' })],
    ['확률이에요', draft.outcome.right, sentence(draft.rule.particle, { matched: '확률' })],
    ['점수', draft.outcome.blocked, question.ko.block?.[0]?.why ?? ''],
    ['ghkrfbf', draft.outcome.retry, sentence(draft.rule.layout, { matched: '확률' })],
    ['probabilty', draft.outcome.ask, sentence(draft.rule.typo, { matched: 'probability' })],
    ['가능성', draft.outcome.wrong, draft.rule.none],
  ] as const
  for (const [answer, outcome, said] of CASES) {
    await page.getByLabel(draft.try).fill(answer)
    await expect(tried).toContainText(outcome)
    await expect(tried).toContainText(said)
  }

  await test.step('what should be accepted is accepted with one press', async () => {
    await page.getByRole('button', { name: draft.acceptTried }).click()
    await expect(tried).toContainText(draft.outcome.right)
    await expect(fieldOf(page, draft.accept)).toHaveValue(/가능성$/)
  })

  await test.step('the preview answers it as a learner may, and shows every blocked word', async () => {
    const preview = page.getByRole('region', { name: admin.preview })
    await preview.getByRole('textbox').fill('점수')
    await preview.getByRole('button', { name: learners.check }).click()
    await expect(preview.getByText(learners.wrong)).toBeVisible()
    await preview.getByLabel(admin.state).selectOption({ label: sentenceOf(admin.typedBlocked, '점수') })
    await expect(preview.getByText(question.ko.block?.[0]?.why ?? '')).toBeVisible()
    await preview.getByRole('button', { name: admin.inEnglish }).click()
    await expect(preview.getByText(wordsIn('en').question.typeHere).or(preview.getByRole('textbox'))).toBeVisible()
  })
})

test('the address says what is missing, and the editor opens with it', async ({ page }) => {
  await signIn(page, await accountOf('지우', 'instructor'))
  await page.goto(addressIn('ko', '/admin/questions/new?fact=def.1&kind=cloze'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.kind.cloze)
  await expect(fieldOf(page, admin.fact)).toHaveValue('def.1')
})

test('whoever changes the kind half-way finds again what they wrote', async ({ page }) => {
  const question = addedOfKind('typed')
  await signIn(page, await accountOf('도윤', 'instructor'))
  await beginQuestion(page, question, 'ko')
  await writeIn(page, question, 'ko', 'ko')
  const kinds = page.getByRole('group', { name: draft.kind, exact: true })
  await kinds.getByRole('button', { name: admin.kind.single, exact: true }).click()
  await expect(fieldOf(page, admin.prompt)).toHaveValue(question.ko.prompt)
  await expect(fieldOf(page, draft.accept)).toBeHidden()
  await kinds.getByRole('button', { name: admin.kind.typed, exact: true }).click()
  await expect(fieldOf(page, draft.accept)).toHaveValue(question.ko.accept?.join('\n') ?? '')
})

function sentenceOf(words: string, word: string): string {
  return words.replace('{word}', word)
}

/** The wording is drawn by chance, so it is asked for until chance has had its turn. */
async function promptAsked(page: Page): Promise<string> {
  const { items } = await (await page.request.get('/api/v1/queue')).json()
  const wanted = addedOfKind('multiple').ko.prompt
  const prompts: string[] = items.map(
    (item: { question: { text: { ko: { prompt: string } } } }) => item.question.text.ko.prompt,
  )
  return prompts.find((prompt) => prompt === wanted) ?? prompts[0] ?? ''
}
