import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { expect } from './fixtures'
import { makeAccount } from './made-accounts'
import type { Operator } from './operator'
import { addressIn, wordsIn } from './words'

export interface Person {
  name: string
  email: string
  password: string
}

/** Somebody whom no other journey meets. */
export function somebody(name: string): Person {
  return { name, email: `${crypto.randomUUID()}@example.org`, password: 'a sentence that nobody guesses' }
}

/** An account with its password set, as the operator would make it. */
export async function accountOf(name: string, role: 'learner' | 'instructor' | 'admin') {
  const person = somebody(name)
  await makeAccount({ ...person, role })
  return person
}

export async function signIn(page: Page, { name, email, password }: Person, language: Language = 'ko') {
  const words = wordsIn(language)
  await page.goto(addressIn(language, '/signin'))
  await page.getByLabel(words.auth.email).fill(email)
  await page.getByLabel(words.auth.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: words.auth.signIn, exact: true }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}

export async function signOut(page: Page, { name }: Person, language: Language = 'ko') {
  const words = wordsIn(language)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('button', { name: words.account.signOut, exact: true }).click()
  await expect(page.getByRole('link', { name: words.frame.signIn, exact: true })).toBeVisible()
}

/** The link that a command of the tool prints, as a path of the site. */
export async function linkOf(operator: Operator, command: string[]): Promise<string> {
  const { json, output } = await operator([...command, '--json'])
  const { link } = json as { link: string | null }
  expect(link, output).not.toBeNull()
  return new URL(link ?? '').pathname
}
