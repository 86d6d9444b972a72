import { expect, test } from 'vitest'
import { deviceName } from './device'

const MOZILLA = 'Mozilla/5.0'
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test('a device is called what its owner would call it', () => {
  const called: Record<string, string> = {
    [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/130.0.0.0 Safari/537.36`]: 'Chrome · Windows',
    [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/130.0.0.0 Safari/537.36 Edg/130.0`]: 'Edge · Windows',
    [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/130.0 Whale/4.29 Safari/537.36`]: 'Whale · Windows',
    [`${MOZILLA} (Linux; Android 14; SM-S921N) ${WEBKIT} SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36`]:
      'Samsung Internet · Android',
    [`${MOZILLA} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1`]:
      'Safari · iPhone',
    [`${MOZILLA} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 KAKAOTALK 10.8.5`]:
      'KakaoTalk · iPhone',
    [`${MOZILLA} (Macintosh; Intel Mac OS X 10.15; rv:131.0) Gecko/20100101 Firefox/131.0`]: 'Firefox · Mac',
    [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/143.0 Safari/537.36`]: 'Chrome · Linux',
  }
  for (const [userAgent, name] of Object.entries(called)) expect(deviceName(userAgent), userAgent).toBe(name)
})

test('a device that says nothing known has no name, and a long text is not searched to its end', () => {
  expect(deviceName(null)).toBeNull()
  expect(deviceName('curl/8.9.1')).toBeNull()
  expect(deviceName(`${'x'.repeat(600)} Windows Firefox/1`)).toBeNull()
})
