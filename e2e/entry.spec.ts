import type { Page } from '@playwright/test'
import { KEPT_DAYS } from '../lib/domain/account/keeping'
import { expect, test } from './fixtures'
import { accountOf, linkOf, type Person, signIn, somebody } from './people'
import { SCRIPTS_LEFT_OUT } from './troubles'
import { addressIn, wordsIn } from './words'

const { account, auth, frame } = wordsIn('ko')
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

test('a password can be pasted, and a password manager knows which field is which', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const [path, known] of [
    ['/signin', 'current-password'],
    ['/signup', 'new-password'],
  ] as const) {
    await page.goto(path)
    await expect(email(page)).toHaveAttribute('autocomplete', /^(username|email)$/)
    await expect(password(page)).toHaveAttribute('autocomplete', known)
    await page.evaluate(() => navigator.clipboard.writeText('붙여 넣은 긴 비밀 문장'))
    await password(page).focus()
    await page.keyboard.press('ControlOrMeta+V')
    await expect(password(page)).toHaveValue('붙여 넣은 긴 비밀 문장')
  }
})

for (const language of ['ko', 'en'] as const) {
  test(`the page on privacy names how many days each thing is kept, in ${language}`, async ({ page }) => {
    await page.goto(addressIn(language, '/privacy'))
    const said = await page.getByRole('main').innerText()
    for (const days of Object.values(KEPT_DAYS)) expect(said).toMatch(new RegExp(`\\b${days} ?(일|days)`))
  })
}

test('an address that has an account already is said to be taken', async ({ page }) => {
  const person = await accountOf('민서', 'learner')
  await page.goto('/signup')
  await name(page).fill('다른 사람')
  await email(page).fill(person.email.toUpperCase())
  await password(page).fill('another good sentence')
  await page.getByRole('button', { name: auth.signUp }).click()
  await expect(email(page)).toBeFocused()
  await expect(email(page)).toHaveAccessibleDescription(auth.errors.emailTaken)
  await expect(name(page)).toHaveValue('다른 사람')
})

test('a wrong password says no more than a wrong address does', async ({ page }) => {
  const person = await accountOf('민서', 'learner')
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

test('the operator’s tool refuses a password that is guessed first, and says what to do', async ({ operator }) => {
  const { email, name } = somebody('하람')
  const create = ['user', 'create', '--email', email, '--name', name, '--role', 'learner', '--password-stdin']
  for (const [password, words] of [
    ['Password1234\n', 'tried first'],
    [`${email}\n`, 'the name or the address'],
    ['short\n', '8 to 128 characters'],
  ] as const) {
    const said = await operator(create, password)
    expect([said.code, said.output]).toEqual([1, expect.stringContaining(words)])
  }
})

test('somebody without JavaScript can sign in and out', async ({ allow, another }) => {
  allow(SCRIPTS_LEFT_OUT)
  const person = await accountOf('민서', 'learner')
  const page = await another({ javaScriptEnabled: false })
  await signIn(page, person)
  await page.getByRole('link', { name: person.name, exact: true }).click()
  await page.getByRole('button', { name: account.signOut, exact: true }).click()
  await expect(page.getByRole('link', { name: frame.signIn, exact: true })).toBeVisible()
})

test('signing in leads back to a page of this site and to no other', async ({ another, baseURL }) => {
  const person = await accountOf('민서', 'learner')
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
