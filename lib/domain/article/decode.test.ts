import { describe, expect, test } from 'vitest'
import { decodeText } from './decode'

const TEXT = '# 별\n\n새김은 글을 기억해요. 그리고 다시 물어요.\n'
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
const bytes = (...all: (number | Uint8Array)[]) =>
  Uint8Array.from(all.flatMap((each) => (typeof each === 'number' ? [each] : [...each])))
const utf8 = new TextEncoder().encode(TEXT)

describe('the bytes of a file are read', () => {
  test.each<[string, Uint8Array, string]>([
    ['as UTF-8', utf8, 'utf-8'],
    ['as UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, utf8), 'utf-8'],
    ['as UTF-16 of Windows', bytes(0xff, 0xfe, utf16(TEXT, false)), 'utf-16le'],
    ['as UTF-16, the upper half first', bytes(0xfe, 0xff, utf16(TEXT, true)), 'utf-16be'],
    ['as UTF-16 without a mark, by its zeros', utf16(TEXT, false), 'utf-16le'],
    ['as UTF-16 without a mark, the upper half first', utf16(TEXT, true), 'utf-16be'],
  ])('%s', (_, file, encoding) => {
    expect(decodeText(file)).toEqual({ ok: true, text: TEXT, encoding })
  })

  test('as EUC-KR', () => {
    // 별은 빛난다.
    const file = bytes(0xba, 0xb0, 0xc0, 0xba, 0x20, 0xba, 0xfb, 0xb3, 0xad, 0xb4, 0xd9, 0x2e)
    expect(decodeText(file)).toEqual({ ok: true, text: '별은 빛난다.', encoding: 'euc-kr' })
  })

  test('with the syllables that Microsoft added to EUC-KR, first, last and between', () => {
    // 갂 (81 41), 똠방각하 (8C 63 …), 힣 (C6 52)
    const file = bytes(0x81, 0x41, 0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf, 0xc6, 0x52)
    expect(decodeText(file)).toEqual({ ok: true, text: '갂똠방각하힣', encoding: 'euc-kr' })
  })

  test('as nothing at all if there are none', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' })
  })
})

describe('a file is refused, with what to do', () => {
  test.each<[string, Uint8Array, string]>([
    ['of another encoding', bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), 'neither UTF-8 nor UTF-16 nor EUC-KR'],
    ['of Chinese in GBK', bytes(0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7, 0xd5, 0xe2), 'neither UTF-8'],
    ['of no text', bytes(0x89, 0x50, 0, 0, 0x0d, 0, 0x1a), 'no text'],
    ['of UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'UTF-32'],
    ['of UTF-16 that breaks off', bytes(0xff, 0xfe, 0x41, 0, 0x42), 'breaks off'],
    ['of EUC-KR that breaks off', bytes(0xba, 0xb0, 0xc0), 'neither UTF-8'],
  ])('%s', (_, file, words) => {
    const decoded = decodeText(file)
    expect(decoded.ok ? decoded.text : decoded.message).toContain(words)
    expect(decoded).toMatchObject({ ok: false, message: expect.stringContaining('Save it as UTF-8') })
  })
})
