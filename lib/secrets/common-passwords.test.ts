import { expect, test } from 'vitest'
import { isCommonPassword } from './common-passwords'

test('a password that everybody tries first is known, in whatever case and width', async () => {
  for (const common of ['password1234', 'QwertyUiop', 'ＩＬＯＶＥＹＯＵ', 'Zzzzzzzzzz', '가가가가가가가가'])
    expect(await isCommonPassword(common), common).toBe(true)
})

test('a sentence of one’s own is not', async () => {
  for (const own of ['correct horse battery', '어제 저녁엔 비가 왔다', 'a sentence that nobody guesses'])
    expect(await isCommonPassword(own), own).toBe(false)
})
