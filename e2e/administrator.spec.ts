import { expect, test } from './fixtures'
import { accountOf, signIn, somebody } from './people'
import { sentence, wordsIn } from './words'

const { admin, auth, frame, history, people } = wordsIn('ko')

test('an administrator invites an instructor, changes their role, closes the account, and reads it all in the history', async ({
  page,
  another,
  allow,
}) => {
  await signIn(page, await accountOf('관리인', 'admin'))
  const newcomer = somebody('새봄')
  const theirs = await another()

  await test.step('the invitation is a link that is shown once', async () => {
    await page.getByRole('link', { name: frame.admin }).click()
    await page.getByRole('link', { name: admin.people, exact: true }).click()
    await page.getByRole('link', { name: people.invite }).click()
    await page.getByLabel(people.email).fill('새봄')
    await page.getByRole('button', { name: people.sendInvitation }).click()
    await expect(page.getByLabel(people.email)).toBeFocused()
    await expect(page.getByLabel(people.email)).toHaveValue('새봄')
    await page.getByLabel(people.email).fill(newcomer.email)
    await page.getByRole('radio', { name: people.role.instructor }).check({ force: true })
    await page.getByRole('button', { name: people.sendInvitation }).click()
    await expect(page.getByText(sentence(people.invited, { email: newcomer.email }))).toBeVisible()
    await expect(
      page.getByRole('button', { name: sentence(people.withdrawFor, { email: newcomer.email }) }),
    ).toBeVisible()
  })

  await test.step('by which the newcomer makes the account, once', async () => {
    const link = await page.getByLabel(people.link).inputValue()
    await theirs.goto(new URL(link).pathname)
    await expect(theirs.getByRole('heading', { level: 1, name: auth.join })).toBeVisible()
    await expect(theirs.getByLabel(auth.email)).toHaveValue(newcomer.email)
    await theirs.getByLabel(auth.name, { exact: true }).fill(newcomer.name)
    await theirs.getByLabel(auth.password, { exact: true }).fill(newcomer.password)
    await theirs.getByRole('button', { name: auth.signUp }).click()
    await expect(theirs.getByRole('link', { name: newcomer.name, exact: true })).toBeVisible()
    await theirs.goto('/admin/questions')
    await expect(theirs.getByRole('link', { name: admin.history })).toBeVisible()
    await expect(theirs.getByRole('link', { name: admin.people, exact: true })).toBeHidden()
    await theirs.goto(new URL(link).pathname)
    await expect(theirs.getByRole('heading', { level: 1, name: auth.linkOver })).toBeVisible()
  })

  await test.step('a new role counts from their next page on', async () => {
    await page.goto(`/admin/people?q=${newcomer.email}`)
    await page.getByRole('link', { name: newcomer.email }).click()
    await expect(page.getByRole('heading', { level: 1, name: newcomer.name })).toBeVisible()
    await page.getByRole('radio', { name: people.role.learner }).check({ force: true })
    await page.getByRole('button', { name: people.changeRole }).click()
    await expect(page.getByText(people.roleChanged)).toBeVisible()
    await expect(page.getByRole('link', { name: newcomer.email })).toContainText(people.role.learner)
    await expect(page.getByRole('radio', { name: people.role.learner })).toBeChecked()
    await expect(page.getByText(people.roleChanged), 'stays said when the page has moved on').toBeVisible()
    allow(/GET .*\/admin\/questions answered 404/)
    expect((await theirs.goto('/admin/questions'))?.status()).toBe(404)
  })

  await test.step('a closed account is signed out at once and cannot come in', async () => {
    await page.getByRole('button', { name: people.disable }).click()
    await expect(page.getByText(people.disabledNote)).toBeVisible()
    await expect(page.getByText(people.disabledNow, { exact: true })).toBeVisible()
    await theirs.goto('/')
    await expect(theirs.getByRole('link', { name: frame.signIn, exact: true })).toBeVisible()
    await theirs.goto('/signin')
    await theirs.getByLabel(auth.email).fill(newcomer.email)
    await theirs.getByLabel(auth.password, { exact: true }).fill(newcomer.password)
    await theirs.getByRole('button', { name: auth.signIn, exact: true }).click()
    await expect(theirs.getByRole('alert').filter({ hasText: auth.errors.wrongCredentials })).toBeVisible()
  })

  await test.step('a closed account can be opened again', async () => {
    await page.getByRole('button', { name: people.enable }).click()
    await expect(page.getByText(people.enabledNow, { exact: true })).toBeVisible()
    await theirs.getByLabel(auth.password, { exact: true }).fill(newcomer.password)
    await theirs.getByRole('button', { name: auth.signIn, exact: true }).click()
    await expect(theirs.getByRole('link', { name: newcomer.name, exact: true })).toBeVisible()
  })

  await test.step('the history tells of it, the latest first', async () => {
    await page.getByRole('link', { name: people.aboutThem }).click()
    await expect(page.getByRole('heading', { level: 1, name: history.title })).toBeVisible()
    const deeds = page.getByRole('listitem').filter({ has: page.getByRole('time') })
    await expect(deeds).toHaveCount(4)
    await expect(deeds.nth(0)).toContainText(history.deeds.user.enable)
    await expect(deeds.nth(1)).toContainText(history.deeds.user.disable)
    await expect(deeds.nth(2)).toContainText(/역할을 학습자로 바꿨어요/)
    await expect(deeds.nth(3)).toContainText(/강사가 되었어요/)
    await page.getByLabel(history.what, { exact: true }).selectOption('user.role')
    await page.getByRole('button', { name: history.show, exact: true }).click()
    await expect(deeds).toHaveCount(1)
    await expect(page).toHaveURL(/what=user\.role/)
  })
})

test('an invitation that is withdrawn opens no account', async ({ page, another }) => {
  await signIn(page, await accountOf('관리인', 'admin'))
  const newcomer = somebody('다솜')
  await page.goto('/admin/people/invite')
  await page.getByLabel(people.email).fill(newcomer.email)
  await page.getByRole('button', { name: people.sendInvitation }).click()
  const link = await page.getByLabel(people.link).inputValue()
  const withdraw = page.getByRole('button', { name: sentence(people.withdrawFor, { email: newcomer.email }) })
  await withdraw.click()
  await expect(withdraw).toBeHidden()
  const theirs = await another()
  await theirs.goto(new URL(link).pathname)
  await expect(theirs.getByRole('heading', { level: 1, name: auth.linkOver })).toBeVisible()
})

test('an administrator cannot change their own account, and sees why', async ({ page }) => {
  const person = await accountOf('관리인', 'admin')
  await signIn(page, person)
  await page.goto(`/admin/people?q=${person.email}`)
  await page.getByRole('link', { name: person.email }).click()
  await expect(page.getByText(people.ownAccount)).toBeVisible()
  await expect(page.getByRole('button', { name: people.disable })).toBeHidden()
})

test('an instructor reads of contents in the history and of nobody’s account', async ({ page }) => {
  await accountOf('누군가', 'learner')
  await signIn(page, await accountOf('지우', 'instructor'))
  await page.goto('/admin/history')
  await expect(page.getByText(history.leadContents)).toBeVisible()
  await expect(page.getByText(/글을 가져왔어요/).first()).toBeVisible()
  await expect(page.getByText(/계정을 만들었어요/)).toHaveCount(0)
  await page.goto('/admin/history?what=user.create')
  await expect(page.getByText(history.nothing)).toBeVisible()
})
