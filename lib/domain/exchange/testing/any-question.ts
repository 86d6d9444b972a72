import fc from 'fast-check'
import { QUESTION_STATUSES } from '../../question/draft'
import type { QuestionBody } from '../../question/question'
import type { ExchangedQuestion } from '../exchanged'

/** Words as people write them and as they do not: formulas, quotes, line ends, apostrophes, spaces at the ends. */
const awkward = fc.constantFrom(
  '=1+1',
  "'=1",
  '"',
  '""',
  'a,b;c\td',
  '\n',
  '\r\n',
  ' 앞뒤 ',
  '-',
  '@토큰',
  '가나다',
  '＝합',
)
const words = fc.oneof(
  awkward,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc
  .array(words, { maxLength: 3 })
  .map((pieces) => pieces.join(''))
  .filter((joined) => !joined.includes('\u0000') && !/\p{Surrogate}/u.test(joined))
const answer = text.map((joined) => joined.replace(/[\r\n]/g, '')).filter((joined) => joined !== '')
const remark = fc.record({ text, why: text }).filter((one) => one.text !== '' || one.why !== '')

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/)
const ids = fc.uniqueArray(id, { maxLength: 6 })
const asked = { prompt: text, hint: text }
const key = {
  answer: text,
  accept: fc.array(answer, { maxLength: 3 }),
  block: fc.array(remark, { maxLength: 3 }),
  otherSlot: fc.array(remark, { maxLength: 2 }),
}

/** Options of both languages under the same ids, each in an order of its own. */
function optionsOf(own: string[], sides: boolean[] | null) {
  const one = own.map((name, index) =>
    fc.record({ id: fc.constant(name), text, why: text, ...(sides && { holds: fc.constant(sides[index] ?? true) }) }),
  )
  return fc.tuple(...one).chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
}

const inBoth = <Text>(one: fc.Arbitrary<Text>) => fc.record({ ko: one, en: one })
const rightOf = (own: string[]) => fc.constantFrom('', ...own)

const named = fc.array(fc.record({ id, text }), { maxLength: 8 }).map(eachOnce)
const size = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0)
const range = fc.double({ min: 0, max: 1000, noNaN: true }).map((number) => number || 0)

function eachOnce<One extends { id: string }>(list: One[]): One[] {
  return [...new Map(list.map((one) => [one.id, one])).values()]
}

/** What is worked out: its parts are as free as those of a draft may be. */
function worked(own: string[]) {
  const options = optionsOf(own, null)
  const keys = fc.dictionary(id, id, { maxKeys: 6, noNullPrototype: true })
  const placing = { keys, text: inBoth(fc.record({ ...asked, options, places: named })) }
  const margin = fc.record({ by: fc.constantFrom('factor', 'points'), inner: range, outer: range })
  const grid = inBoth(fc.record({ ...asked, rows: named, columns: named, why: text }))
  return fc.oneof(
    fc.record({
      kind: fc.constant('ordering'),
      order: fc.shuffledSubarray(own),
      text: inBoth(fc.record({ ...asked, options })),
    }),
    fc.record({ kind: fc.constantFrom('matching', 'categorise'), ...placing }),
    fc.record({
      kind: fc.constant('numeric'),
      ...{ value: size, margin, text: inBoth(fc.record({ ...asked, unit: text, why: text })) },
    }),
    fc.record({ kind: fc.constant('hotspot'), row: rightOf(own), column: rightOf(own), text: grid }),
    fc.record({ kind: fc.constant('free_recall'), text: inBoth(fc.record({ ...asked, options, model: text })) }),
  )
}

const body: fc.Arbitrary<QuestionBody> = ids.chain((own) => {
  const choice = inBoth(fc.record({ ...asked, options: optionsOf(own, null) }))
  const cloze = inBoth(fc.record({ ...asked, options: optionsOf(own, null), ...key }))
  const claim = fc
    .array(fc.boolean(), { minLength: 6, maxLength: 6 })
    .chain((sides) => inBoth(fc.record({ ...asked, options: optionsOf(own, sides) })))
  return fc.oneof(
    fc.record({ kind: fc.constant('single'), key: rightOf(own), text: choice }),
    fc.record({ kind: fc.constant('multiple'), keys: fc.shuffledSubarray(own), text: choice }),
    fc.record({ kind: fc.constant('true_false'), key: rightOf(own), text: claim }),
    fc.record({ kind: fc.constant('cloze'), key: rightOf(own), text: cloze }),
    fc.record({
      ...{ kind: fc.constant('occlusion'), diagram: rightOf(own), cover: rightOf(own), also: fc.shuffledSubarray(own) },
      ...{ key: rightOf(own), text: cloze },
    }),
    fc.record({ kind: fc.constant('typed'), text: inBoth(fc.record({ ...asked, ...key, why: text })) }),
    worked(own),
  ) as fc.Arbitrary<QuestionBody>
})

/** Any question that may stand in the database, finished or not. */
const anyQuestion: fc.Arbitrary<ExchangedQuestion> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/),
  factId: fc.stringMatching(/^[a-z0-9.]{1,12}$/),
  use: fc.constantFrom('review', 'prediction'),
  status: fc.constantFrom(...QUESTION_STATUSES),
  asOf: fc.constantFrom(null, '2024-09'),
  body,
})

export const anyQuestions = fc.uniqueArray(anyQuestion, {
  selector: (question) => question.id,
  minLength: 1,
  maxLength: 5,
})
