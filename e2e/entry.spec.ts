import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { Operator } from './operator'
import { accountOf, type Person, signIn, somebody } from './people'
import { SCRIPTS_LEFT_OUT } from './troubles'
import { wordsIn } from './words'

const { admin, auth, frame, settings } = wordsIn('ko')
const email = (page: Page) => page.getByLabel(auth.email)
const password = (page: Page) => page.getByLabel(auth.password, { exact: true })
const name = (page: Page) => page.getByLabel(auth.name, { exact: true })

test('a form that is filled in badly keeps what was typed and goes to the first field to mend', async ({ page }) => {
  await page.goto('/signup')
  await name(page).fill('민서')
  await email(page).fill('minseo')
  await password(page).fill('short')
  await page.getByRole('button', { name: auth.signUp }).click()

  await expect(email(page)).toBeFocused()
  await expect(email(page)).toHaveAccessibleDescription(auth.errors.email)
  await expect(password(page)).toHaveAccessibleDescription(`${auth.passwordHint} ${auth.errors.password}`)
  await expect(email(page)).toHaveValue('minseo')
  await expect(name(page)).toHaveValue('민서')

  await email(page).fill(somebody('민서').email)
  await password(page).fill('short')
  await page.getByRole('button', { name: auth.signUp }).click()
  await expect(password(page)).toBeFocused()
  await expect(password(page)).toHaveAttribute('aria-invalid', 'true')
})

test('an address that has an account already is said to be taken', async ({ page, operator }) => {
  const person = await accountOf(operator, '민서', 'learner')
  await page.goto('/signup')
  await name(page).fill('다른 사람')
  await email(page).fill(person.email.toUpperCase())
  await password(page).fill('another good sentence')
  await page.getByRole('button', { name: auth.signUp }).click()
  await expect(email(page)).toBeFocused()
  await expect(email(page)).toHaveAccessibleDescription(auth.errors.emailTaken)
  await expect(name(page)).toHaveValue('다른 사람')
})

test('a wrong password says no more than a wrong address does', async ({ page, operator }) => {
  const person = await accountOf(operator, '민서', 'learner')
  for (const wrong of [{ ...person, password: 'not the right one' }, somebody('민서')]) {
    await page.goto('/signin')
    await email(page).fill(wrong.email)
    await password(page).fill(wrong.password)
    await page.getByRole('button', { name: auth.signIn, exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: auth.errors.wrongCredentials })).toBeFocused()
    await expect(email(page)).toHaveValue(wrong.email)
    await expect(password(page)).toHaveValue('')
  }
})

test('the first administrator is made by a link that works once', async ({ page, another, operator }) => {
  const link = await linkOf(operator, ['user', 'first-administrator-link'])
  const person = somebody('운영자')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: auth.firstAdministrator })).toBeVisible()
  await name(page).fill(person.name)
  await email(page).fill(person.email)
  await password(page).fill(person.password)
  await page.getByRole('button', { name: auth.signUp }).click()
  await expect(page.getByRole('heading', { level: 1, name: admin.questions })).toBeVisible()

  const other = await another()
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1, name: auth.linkOver })).toBeVisible()
  expect((await operator(['user', 'first-administrator-link', '--json'])).json).toEqual({ link: null })
})

test('a link of the operator sets a password, once', async ({ page, operator }) => {
  const person = somebody('하람')
  const link = await linkOf(operator, [
    ...['user', 'create', '--email', person.email],
    ...['--name', person.name, '--role', 'learner'],
  ])
  await page.goto(link)
  await password(page).fill('short')
  await page.getByRole('button', { name: auth.savePassword }).click()
  await expect(password(page)).toBeFocused()
  await password(page).fill(person.password)
  await page.getByRole('button', { name: auth.savePassword }).click()
  await expect(page.getByText(auth.passwordChanged)).toBeVisible()
  await signIn(page, person)

  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: auth.linkOver })).toBeVisible()
})

test('somebody without JavaScript can sign in and out', async ({ allow, another, operator }) => {
  allow(SCRIPTS_LEFT_OUT)
  const person = await accountOf(operator, '민서', 'learner')
  const page = await another({ javaScriptEnabled: false })
  await signIn(page, person)
  await page.getByRole('link', { name: person.name, exact: true }).click()
  await page.getByRole('button', { name: settings.signOut }).click()
  await expect(page.getByRole('link', { name: frame.signIn, exact: true })).toBeVisible()
})

test('signing in leads back to a page of this site and to no other', async ({ another, baseURL, operator }) => {
  const person = await accountOf(operator, '민서', 'learner')
  await expect(await landing(await another(), '/me/settings', person)).toHaveURL('/me/settings')
  for (const next of ['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)', '/\t/x']) {
    await expect(await landing(await another(), next, person), next).toHaveURL(`${baseURL}/`)
  }
})

/** Signs in on a page that was asked to lead to `next`, and stays where that leads. */
async function landing(page: Page, next: string, person: Person): Promise<Page> {
  await page.goto(`/signin?${new URLSearchParams({ next })}`)
  await email(page).fill(person.email)
  await password(page).fill(person.password)
  await page.getByRole('button', { name: auth.signIn, exact: true }).click()
  await expect(page.getByRole('link', { name: person.name, exact: true })).toBeVisible()
  return page
}

/** The link that a command of the tool prints, as a path of the site. */
async function linkOf(operator: Operator, command: string[]): Promise<string> {
  const { json, output } = await operator([...command, '--json'])
  const { link } = json as { link: string | null }
  expect(link, output).not.toBeNull()
  return new URL(link ?? '').pathname
}
