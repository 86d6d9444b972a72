import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { AskedQuestion } from './asked-question'
import { expect } from './fixtures'
import { wordsIn } from './words'
import type { Worked } from './work'
import { fieldOf } from './writing'

type List = 'places' | 'rows' | 'columns'

/** What the files of the course write of such a question, explanations and ranges included. */
type Written = Omit<Worked, Language> & { margin?: { by: 'factor' | 'points'; inner: number; outer: number } } & Record<
    Language,
    Omit<Worked['ko'], 'options'> & {
      prompt: string
      hint?: string
      why?: string
      unit?: string
      options?: Explained[]
    }
  >
interface Explained {
  id: string
  text: string
  why: string
}

/** Writes a question that is worked out in one language, in an editor whose page is in Korean. */
export async function writeWorked(page: Page, question: AskedQuestion, writing: Language) {
  const { admin, draft } = wordsIn('ko')
  const worked = question as unknown as Written
  const { prompt, hint = '', why, unit, model, options = [] } = worked[writing]
  const tab = page.getByRole('button', { name: writing === 'ko' ? /^한국어( |$)/ : /^English( |$)/ })
  await tab.first().click()
  await fieldOf(page, admin.prompt).fill(prompt)
  for (const list of ['places', 'rows', 'columns'] as const) await writeNames(page, list, worked[writing][list] ?? [])
  const inOrder = worked.order
    ? worked.order.flatMap((id) => options.find((option) => option.id === id) ?? [])
    : options
  for (const [index, option] of inOrder.entries()) {
    const position = String(index + 1)
    const field = fieldOf(page, admin.option.replace('{position}', position))
    if (!(await field.isVisible())) await page.getByRole('button', { name: admin.addOption }).click()
    await field.fill(option.text)
    await fieldOf(page, admin.whyOf.replace('{position}', position)).fill(option.why)
  }
  if (unit !== undefined) await fieldOf(page, draft.unit).fill(unit)
  if (why !== undefined) await fieldOf(page, draft.why).fill(why)
  if (model !== undefined) await fieldOf(page, draft.model).fill(model)
  await fieldOf(page, admin.hint).fill(hint)
}

async function writeNames(page: Page, list: List, names: { text: string }[]) {
  const { names: words } = wordsIn('ko').draft
  for (const [index, { text }] of names.entries()) {
    const field = fieldOf(page, words.one[list].replace('{position}', String(index + 1)))
    if (!(await field.isVisible())) await page.getByRole('button', { name: words.add[list], exact: true }).click()
    await field.fill(text)
  }
}

/** Says what is right: where each thing belongs, which cell it is, which number, and how far from it still counts. */
export async function markWorked(page: Page, question: AskedQuestion) {
  const { draft } = wordsIn('ko')
  const { keys, value, margin, row, column, ko } = question as unknown as Written
  for (const [index, { id }] of (keys ? (ko.options ?? []) : []).entries()) {
    const home = ko.places?.find((place) => place.id === keys?.[id])
    const where = fieldOf(page, draft.homeOf.replace('{position}', String(index + 1)))
    await where.selectOption({ label: home?.text ?? '' })
  }
  if (row !== undefined) {
    const line = (name: string) => page.getByRole('combobox', { name, exact: true })
    await line(draft.cellIn.rows).selectOption({ label: nameOf(ko.rows, row) })
    await line(draft.cellIn.columns).selectOption({ label: nameOf(ko.columns, column) })
  }
  if (value !== undefined && margin) {
    await fieldOf(page, draft.value).fill(String(value))
    const by = margin.by === 'factor' ? draft.byFactor : draft.byPoints
    await page.getByRole('button', { name: by, exact: true }).click()
    await fieldOf(page, draft.inner).fill(String(margin.inner))
    await fieldOf(page, draft.outer).fill(String(margin.outer))
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

function nameOf(names: { id: string; text: string }[] = [], id = ''): string {
  return names.find((name) => name.id === id)?.text ?? ''
}
