import { expect, test } from './fixtures'
import { linkOf, somebody } from './people'
import { wordsIn } from './words'

const { admin, auth } = wordsIn('ko')

test('the first administrator is made by a link that works once', async ({ page, another, operator }) => {
  const link = await linkOf(operator, ['user', 'first-administrator-link'])
  const person = somebody('운영자')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: auth.firstAdministrator })).toBeVisible()
  await page.getByLabel(auth.name, { exact: true }).fill(person.name)
  await page.getByLabel(auth.email).fill(person.email)
  await page.getByLabel(auth.password, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: auth.signUp }).click()
  await expect(page.getByRole('heading', { level: 1, name: admin.questions })).toBeVisible()

  const other = await another()
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1, name: auth.linkOver })).toBeVisible()
  expect((await operator(['user', 'first-administrator-link', '--json'])).json).toEqual({ link: null })
})
