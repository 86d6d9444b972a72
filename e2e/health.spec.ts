import { expect, test } from './fixtures'

test('the app says that it and its database are well', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', database: 'ok', version: expect.stringMatching(/^\d+\.\d+/) })
})

test('the front page opens in Korean without being sent elsewhere', async ({ request, page }) => {
  const response = await request.get('/', { maxRedirects: 0 })
  expect(response.status()).toBe(200)
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
})

test('a page that is not there says so in English under /en', async ({ page, allow }) => {
  allow(/nothing-is-here answered 404/)
  const response = await page.goto('/en/nothing-is-here')
  expect(response?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('every answer carries the headers that guard a browser', async ({ request }) => {
  for (const path of ['/', '/en', '/api/health']) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src [^;]*'nonce-/)
  expect(policy).not.toMatch(/script-src [^;]*'unsafe-inline'/)
  expect(policy).toContain("frame-ancestors 'none'")
})
