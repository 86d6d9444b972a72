import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { expect, test } from './fixtures'
import { lettersTo, linkTo } from './letters'
import { accountOf, type Person, signIn, somebody } from './people'
import { learnerIdOf, userIdOf } from './study-log'
import { placesOf } from './whole-database'
import { addressIn, sentence, wordsIn } from './words'

const NEW_PASSWORD = 'a wholly new sentence of mine'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0'
const SUBJECTS = {
  ko: { verify: '새김 이메일 확인', reset: '새김 비밀번호 새로 정하기' },
  en: { verify: 'Confirm your e-mail for Saegim', reset: 'Choose a new Saegim password' },
}

for (const language of ['ko', 'en'] as const) {
  const { account, auth, settings } = wordsIn(language)
  const open = (page: Page, path: string) => page.goto(addressIn(language, path))
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

  test(`somebody signs up, confirms the address, forgets the password and comes back, in ${language}`, async ({
    page,
    another,
  }) => {
    const person = somebody(language === 'ko' ? '민서' : 'Robin')
    await signUp(page, person, language)
    await open(page, '/me/settings')
    await expect(page.getByText(account.unverified)).toBeVisible()

    const scanner = await another()
    const verify = await linkTo(person.email, SUBJECTS[language].verify)
    for (let scans = 0; scans < 2; scans++) await scanner.goto(verify)
    await expect(scanner.getByText(person.email)).toBeVisible()
    await page.goto(verify)
    await page.getByRole('button', { name: auth.verifyTap }).click()
    await expect(page.getByText(account.verified)).toBeVisible()
    await scanner.reload()
    await expect(heading(scanner, auth.linkOver)).toBeVisible()

    const phone = await another({ userAgent: FIREFOX })
    await open(phone, '/signin')
    await phone.getByRole('link', { name: auth.forgotLink }).click()
    // both pages have a field of this name
    await expect(heading(phone, auth.forgot)).toBeVisible()
    await phone.getByLabel(auth.email).fill(person.email.toUpperCase())
    await phone.getByRole('button', { name: auth.forgotSend }).click()
    await expect(phone.getByText(auth.forgotKeptLead)).toBeVisible()
    await phone.goto(await linkTo(person.email, SUBJECTS[language].reset))
    await expect(phone.getByText(sentence(auth.newPasswordFor, { email: person.email }))).toBeVisible()
    await phone.getByLabel(auth.password, { exact: true }).fill(NEW_PASSWORD)
    await phone.getByRole('button', { name: auth.savePassword }).click()
    await expect(phone.getByText(auth.passwordChanged)).toBeVisible()
    const changed = { ...person, password: NEW_PASSWORD }
    await signIn(phone, changed, language)

    await open(page, '/me/settings')
    await expect(heading(page, auth.signIn)).toBeVisible()
    await page.getByLabel(auth.email).fill(changed.email)
    await page.getByLabel(auth.password, { exact: true }).fill(changed.password)
    await page.getByRole('button', { name: auth.signIn, exact: true }).click()
    await expect(heading(page, settings.title)).toBeVisible()
    await expect(page).toHaveURL(addressIn(language, '/me/settings'))
    await expect(devices(page, account.sessions)).toHaveText([/Chrome · Linux/, /Firefox · Linux/])

    await open(phone, '/me/settings')
    await phone.getByRole('button', { name: account.signOutEverywhere }).click()
    await expect(phone.getByText(auth.signedOutEverywhere)).toBeVisible()
    await page.reload()
    await expect(heading(page, auth.signIn)).toBeVisible()
  })
}

const { account, auth, settings } = wordsIn('ko')

test('an address without an account is answered like any other, and gets no letter', async ({ page }) => {
  const [known, unknown] = [await accountOf('민서', 'learner'), somebody('아무')]
  for (const { email } of [unknown, known]) {
    await page.goto('/forgot')
    await page.getByLabel(auth.email).fill(email)
    await page.getByRole('button', { name: auth.forgotSend }).click()
    await expect(page).toHaveURL('/forgot?sent=1')
    await expect(page.getByRole('heading', { level: 1, name: auth.forgotSent })).toBeVisible()
  }
  await linkTo(known.email, SUBJECTS.ko.reset)
  expect(lettersTo(unknown.email)).toEqual([])
})

test('a changed password asks for the present one, and leaves only this browser signed in', async ({
  page,
  another,
}) => {
  const person = await accountOf('민서', 'learner')
  const other = await another()
  for (const browser of [other, page]) await signIn(browser, person)
  await page.goto('/me/settings')
  const change = async (current: string, password: string) => {
    await page.getByLabel(account.currentPassword, { exact: true }).fill(current)
    await page.getByLabel(account.newPassword, { exact: true }).fill(password)
    await page.getByRole('button', { name: account.changePassword }).click()
  }
  await change('not the right one', NEW_PASSWORD)
  await expect(page.getByLabel(account.currentPassword, { exact: true })).toBeFocused()
  await expect(page.getByLabel(account.currentPassword, { exact: true })).toHaveAccessibleDescription(
    auth.errors.wrongPassword,
  )
  for (const [weak, words] of [
    ['Password1234', auth.errors.commonPassword],
    [person.email, auth.errors.personalPassword],
    ['short', auth.errors.password],
  ] as const) {
    await change(person.password, weak)
    await expect(page.getByLabel(account.newPassword, { exact: true })).toHaveAccessibleDescription(
      `${auth.passwordHint} ${words}`,
    )
    await expect(page.getByLabel(account.newPassword, { exact: true })).toBeFocused()
  }
  await change(person.password, NEW_PASSWORD)
  await expect(page.getByText(account.passwordChanged)).toBeVisible()
  await expect(devices(page, account.sessions)).toHaveCount(1)
  await other.goto('/me/settings')
  await expect(other.getByRole('heading', { level: 1, name: auth.signIn })).toBeVisible()
  await signIn(other, { ...person, password: NEW_PASSWORD })
})

test('one device is sent away, and the others stay', async ({ page, another }) => {
  const person = await accountOf('민서', 'learner')
  const other = await another({ userAgent: FIREFOX })
  for (const browser of [other, page]) await signIn(browser, person)
  await page.goto('/me/settings')
  await page.getByRole('button', { name: account.endSession.replace('{device}', 'Firefox · Linux') }).click()
  await expect(devices(page, account.sessions)).toHaveText([/Chrome · Linux/])
  await other.goto('/me/settings')
  await expect(other.getByRole('heading', { level: 1, name: auth.signIn })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible()
})

test('settings keep everything that was chosen when one field has to be mended', async ({ page }) => {
  await signIn(page, await accountOf('민서', 'learner'))
  await page.goto('/me/settings')
  const field = (label: string) => page.getByLabel(label, { exact: true })
  await field(settings.name).fill('새 이름')
  await field(settings.minutes.replace('{minutes}', '20')).check()
  await field(settings.themes.dark).check()
  await field(settings.newPerDay).fill('')
  await field(settings.zone).fill('Asia/Nowhere')
  await page.getByRole('button', { name: settings.save, exact: true }).click()

  await expect(field(settings.newPerDay)).toBeFocused()
  await expect(field(settings.newPerDay)).toHaveAccessibleDescription(
    `${settings.newPerDayHint} ${auth.errors.newPerDay}`,
  )
  await expect(field(settings.zone)).toHaveAccessibleDescription(`${settings.zoneHint} ${auth.errors.zone}`)
  await expect(field(settings.name)).toHaveValue('새 이름')
  await expect(field(settings.zone)).toHaveValue('Asia/Nowhere')
  await expect(field(settings.minutes.replace('{minutes}', '20'))).toBeChecked()
  await expect(field(settings.themes.dark)).toBeChecked()

  await field(settings.newPerDay).fill('7')
  // the zones of this browser are offered while one types
  await expect(field(settings.zone)).toHaveRole('combobox')
  await field(settings.zone).fill('America/New_York')
  await page.getByRole('button', { name: settings.save, exact: true }).click()
  await expect(page.getByText(settings.saved)).toBeVisible()
  await page.reload()
  await expect(field(settings.newPerDay)).toHaveValue('7')
  await expect(field(settings.zone)).toHaveValue('America/New_York')
  await expect(field(settings.minutes.replace('{minutes}', '20'))).toBeChecked()
  await expect(page.getByRole('link', { name: '새 이름', exact: true })).toBeVisible()
})

test('somebody takes their data along, deletes the account, and nothing is left', async ({ page, allow }) => {
  allow(/GET .*\/api\/me\/data answered 401/)
  const person = somebody(`떠나는 ${crypto.randomUUID()}`)
  await signUp(page, person, 'ko')
  await linkTo(person.email, SUBJECTS.ko.verify)
  const traces = [person.email, person.name, await userIdOf(person.email), await learnerIdOf(person.email)].map(String)
  await page.goto('/me/settings')
  await page.getByRole('link', { name: account.toData }).click()

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: account.downloadFile }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^saegim-\d{4}-\d\d-\d\d\.json$/)
  const data = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(data).toMatchObject({ account: { email: person.email, name: person.name }, events: [], cards: [] })

  await page.getByLabel(account.currentPassword, { exact: true }).fill('not the right one')
  await page.getByRole('button', { name: account.deleteNow }).click()
  await expect(page.getByLabel(account.currentPassword, { exact: true })).toBeFocused()
  expect(await placesOf(traces)).toContain('users.email')

  await page.getByLabel(account.currentPassword, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: account.deleteNow }).click()
  await expect(page.getByText(auth.accountGone)).toBeVisible()
  expect(await placesOf(traces)).toEqual([])
  expect(lettersTo(person.email)).toEqual([])
  expect((await page.request.get('/api/me/data')).status()).toBe(401)
  const cookies = await page.context().cookies()
  expect(cookies.filter(({ name }) => name.startsWith('saegim-'))).toEqual([])
})

async function signUp(page: Page, { name, email, password }: Person, language: Language) {
  const words = wordsIn(language)
  await page.goto(addressIn(language, '/signup'))
  await page.getByLabel(words.auth.name, { exact: true }).fill(name)
  await page.getByLabel(words.auth.email).fill(email)
  await page.getByLabel(words.auth.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: words.auth.signUp }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}

/** The list of devices in settings. */
function devices(page: Page, title: string) {
  return page.getByRole('region', { name: title }).getByRole('listitem')
}
