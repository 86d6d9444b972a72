import fc from 'fast-check'

const BLOCKS = [
  ...[
    '# ',
    '## ',
    '#### ',
    '\n===\n',
    '\n---\n',
    '<h3>제목</h3>',
    '<h2 onclick=x id=a>',
    '</h2>',
    '> ',
    '>> ',
    '- ',
    '  - ',
  ],
  ...[
    '1. ',
    '3) ',
    '* ',
    '    ',
    '```\n',
    '~~~js\n',
    '| a | b |\n|-|:-:|\n',
    '| c | d |\n',
    '- [x] ',
    '***\n',
    '+++\n',
  ],
  ...[
    '[^1]: ',
    '[b]: /x ',
    '[b]: javascript:x\n',
    '<!-- check: a -->',
    '<!-- ',
    '-->',
    '<div>',
    '</div>',
    '<details><summary>',
  ],
  ...[
    '---\ntitle: a\n---\n',
    '<script>',
    '</script>',
    '<style>',
    '<table><tr><td>',
    '<ul><li>',
    '<pre>',
    '<svg onload=x>',
    '<iframe src=x>',
  ],
]
const INLINES = [
  ...[
    '글',
    'a',
    '은',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '``',
    '(글)',
    '"',
    '  \n',
    '\\',
    '\\\n',
    '&lt;',
    '&#10;',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[a](javascript:b)',
    '[a](/b)',
    '[a](data:text/html,x)',
    '![별](/star.png)',
    '![별](//x.y/z)',
    '[b]',
    '[^1]',
  ],
  ...[
    '{#a}',
    '{: .x}',
    '{: #b}',
    '{% a %}',
    '{{ b }}',
    '<mark>',
    '</mark>',
    '<code>',
    '</code>',
    '<br />',
    '<sub>',
    '<b>',
    '</b>',
    '<i>',
  ],
  ...[
    '<img src=x onerror=y>',
    '<a href="data:x">',
    '<a href=/x onclick=y>',
    '</a>',
    '<',
    '>',
    '&',
    '|',
    '!',
    ':',
    'http://a.b',
    'a@b.c',
    '\t',
    '\u00A0',
    '\r\n',
    '1.',
    '\uD55C',
  ],
]

const joined = (pieces: string[]) => pieces.join('')

/** Documents out of pieces that mean something to Markdown, HTML or Jekyll, in any order; most of them begin blocks. */
export const randomBlocks = fc
  .array(fc.constantFrom(...BLOCKS, ...BLOCKS, ...INLINES), { minLength: 1, maxLength: 5 })
  .map(joined)

/** The same; most of them stand within a line. */
export const randomLines = fc
  .array(fc.constantFrom(...BLOCKS, ...INLINES, ...INLINES, ...INLINES), { minLength: 1, maxLength: 6 })
  .map(joined)

const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 6 }),
  piece: fc.constantFrom('', '', ...BLOCKS, ...INLINES),
})

/** Written documents with a few places cut out, replaced or put in. */
export function mutated(fixtures: readonly string[]): fc.Arbitrary<string> {
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 })
  return fc.tuple(fc.constantFrom(...fixtures), edits).map(([fixture, changes]) =>
    changes.reduce((text, { at, length, piece }) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + piece + text.slice(from + length)
    }, fixture),
  )
}
