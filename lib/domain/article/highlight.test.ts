import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightQuote } from './highlight'
import { textOfHtml } from './plain-text'

const marked = (html: string) => html.replaceAll('<mark class="quote">', '[').replaceAll('</mark>', ']')

describe('a quote', () => {
  test.each([
    ['in one paragraph', '<p>별은 빛나요. 달은 비춰요.</p>', '달은 비춰요.', '<p>별은 빛나요. [달은 비춰요.]</p>'],
    [
      'across emphasis',
      '<p>별은 <strong>스스로</strong> 빛나요.</p>',
      '별은 스스로 빛나요.',
      '<p>[별은 ]<strong>[스스로]</strong>[ 빛나요.]</p>',
    ],
    ['across a line end', '<p>별은\n빛나요.</p>', '별은 빛나요.', '<p>[별은\n빛나요.]</p>'],
    ['across paragraphs', '<p>하나.</p>\n<p>둘.</p>', '하나. 둘.', '<p>[하나.]</p>[\n]<p>[둘.]</p>'],
    ['with signs that HTML writes as names', '<p>a &#x3C; b &amp; c</p>', 'a < b & c', '<p>[a &#x3C; b &amp; c]</p>'],
    ['that does not stand there', '<p>별</p>', '달', '<p>별</p>'],
    ['that stands only in a tag', '<p><a href="별">달</a></p>', '별', '<p><a href="별">달</a></p>'],
    ['after a tag whose words hold its sign', '<p><img alt="a > 별"> 별</p>', '별', '<p><img alt="a > 별"> [별]</p>'],
    ['of nothing', '<p>별</p>', '', '<p>별</p>'],
  ])('is marked %s', (_, html, quote, expected) => {
    expect(marked(highlightQuote(html, quote))).toBe(expected)
  })

  test('is marked wherever the words say that it stands, and nothing else changes', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<em>', '</em>', '&amp;', '&#x3C;', ' ', '\n', '가', '나', 'a', '😀')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 6 }),
        (pieces, from, length) => {
          const html = pieces.join('')
          const words = [...textOfHtml(html)]
          const quote = words
            .slice(from, from + length)
            .join('')
            .trim()
          fc.pre(quote !== '')
          const done = highlightQuote(html, quote)
          expect(done.replaceAll('<mark class="quote">', '').replaceAll('</mark>', '')).toBe(html)
          const inside = [...done.matchAll(/<mark class="quote">(.*?)<\/mark>/gs)].map(([, text]) => text).join('')
          expect(textOfHtml(inside)).toBe(quote)
        },
      ),
    )
  })
})
