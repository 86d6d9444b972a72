import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { AskedQuestion } from './asked-question'
import { expect } from './fixtures'
import { addressIn, sentence, wordsIn } from './words'

/** A field by its whole name. */
export function fieldOf(page: Page, name: string | RegExp) {
  return page.getByLabel(name, { exact: typeof name === 'string' })
}

/** Opens an empty editor and says of which kind the question is and what it is about. */
export async function beginQuestion(page: Page, question: AskedQuestion, language: Language) {
  const { admin, draft } = wordsIn(language)
  await page.goto(addressIn(language, '/admin/questions/new'))
  await page
    .getByRole('group', { name: draft.kind, exact: true })
    .getByRole('button', { name: admin.kind[question.kind], exact: true })
    .click()
  await fieldOf(page, admin.fact).selectOption(question.fact)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.kind[question.kind])
}

/** Fills in all that a kind has in one language, in an editor whose page is in `language`. */
export async function writeIn(page: Page, question: AskedQuestion, writing: Language, language: Language) {
  const { admin, draft } = wordsIn(language)
  await page
    .getByRole('button', { name: writing === 'ko' ? /^한국어( |$)/ : /^English( |$)/ })
    .first()
    .click()
  const { prompt, options = [], answer, accept = [], block = [], why } = question[writing]
  const promptField = fieldOf(page, question.kind === 'true_false' ? draft.claim : admin.prompt)
  await promptField.fill(prompt.replace('▢', ''))
  if (prompt.endsWith('▢')) await page.getByRole('button', { name: draft.putGap }).click()
  await expect(promptField).toHaveValue(prompt)
  if (question.diagram !== undefined) await cover(page, question, writing, language)
  for (const [index, option] of options.entries()) {
    const position = index + 1
    await fieldOf(page, admin.option.replace('{position}', String(position))).fill(option.text)
    await fieldOf(page, admin.whyOf.replace('{position}', String(position))).fill(option.why)
  }
  if (answer !== undefined) {
    await fieldOf(page, draft.answer).fill(answer)
    await fieldOf(page, draft.accept).fill(accept.join('\n'))
  }
  for (const [index, remark] of block.entries()) {
    const position = String(index + 1)
    await page.getByRole('button', { name: draft.block.add }).click()
    await fieldOf(page, draft.block.word.replace('{position}', position)).fill(remark.text)
    await fieldOf(page, draft.block.why.replace('{position}', position)).fill(remark.why)
  }
  if (why !== undefined) await fieldOf(page, draft.why).fill(why)
}

/** Chooses the diagram, the label that is asked, and what is covered with it: by keys in one language, by pointer in the other. */
async function cover(page: Page, question: AskedQuestion, writing: Language, language: Language) {
  const { draft } = wordsIn(language)
  const labels = page.getByRole('group', { name: draft.labels, exact: true })
  const asked = labels.getByRole('radio', { name: question[writing].label ?? '', exact: true })
  await fieldOf(page, draft.diagram).selectOption(question.diagram ?? '')
  if (writing === 'ko') await asked.press('Space')
  else await asked.click()
  await expect(asked).toBeChecked()
  for (const box of await labels.getByRole('checkbox', { disabled: false }).all()) {
    const isWanted = (question.also ?? []).includes((await box.getAttribute('value')) ?? '')
    if (isWanted !== (await box.isChecked())) await box.press('Space')
  }
}

/** Says which options are right: with the number of the one, or with a tick for each. */
export async function markRight(page: Page, question: AskedQuestion, language: Language) {
  const { admin, draft } = wordsIn(language)
  const options = question.ko.options ?? []
  const placeOf = (id: string) => String(options.findIndex((option) => option.id === id) + 1)
  for (const { id } of question.keys ? options : []) {
    const tick = fieldOf(page, draft.isRight.replace('{position}', placeOf(id)))
    await tick.setChecked(question.keys?.includes(id) ?? false)
  }
  if (question.key) {
    await page.getByRole('button', { name: admin.makeKey.replace('{position}', placeOf(question.key)) }).click()
  }
}

/** Publishes what is whole. */
export async function publish(page: Page, language: Language) {
  const { admin } = wordsIn(language)
  await page.getByRole('button', { name: admin.publish }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.status.published.toLowerCase(), {
    ignoreCase: true,
  })
  await expect(page.getByRole('status').filter({ hasText: sentence(admin.save.saved) })).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/questions\/[^/]+$/)
  await expect(page).not.toHaveURL(/\/new/)
}

export async function retire(page: Page, language: Language) {
  const { admin } = wordsIn(language)
  await page.getByRole('button', { name: admin.retire, exact: true }).click()
  await page.getByRole('button', { name: admin.retireYes }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.status.retired, { ignoreCase: true })
}
