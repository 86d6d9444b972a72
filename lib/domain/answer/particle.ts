/** What follows a final consonant, and what a vowel. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이랑', '랑'],
  ['이나', '나'],
  ['이란', '란'],
  ['이라는', '라는'],
  ['이라고', '라고'],
  ['이라고요', '라고요'],
  ['이라고해요', '라고해요'],
  ['이라고합니다', '라고합니다'],
  ['이라고한다', '라고한다'],
  ['이라고불러요', '라고불러요'],
  ['이라고부릅니다', '라고부릅니다'],
  ['이라고부른다', '라고부른다'],
  ['이다', '다'],
  ['이에요', '예요'],
  ['이어요', '여요'],
  ['이요', '요'],
  ['이야', '야'],
  ['이고', '고'],
  ['이며', '며'],
  ['이지', '지'],
  ['이지요', '지요'],
  ['이죠', '죠'],
  ['이네요', '네요'],
]

/** What follows either, and what many write for `이에요` and `예요`. */
const ALIKE = [
  ...['의', '에', '에서', '에게', '도', '만', '까지', '부터', '처럼', '보다', '요'],
  ...['입니다', '임', '인데', '인데요', '인가요', '일까요', '인것같아요', '같아요', '이예요', '에요'],
  ...['하기', '하다', '한다', '합니다', '해요', '하는것'],
]

/** A string without an ending that it could have. */
export interface Stem {
  stem: string
  /** `토큰은`, but not `토큰는`: an ending that does not fit may be the rest of another word. */
  fits: boolean
}

/**
 * `text` without each ending that it could have, given in normal form: one particle, copula or `-하다`, and the plural
 * before it (`파라미터들이`, `GPUs`). Never two particles.
 */
export function withoutEnding(text: string): Stem[] {
  const bare = [{ stem: text, fits: true }, ...withoutParticle(text)]
  const singular = bare.flatMap(({ stem, fits }) => {
    const one = singularOf(stem)
    return one === null ? [] : [{ stem: one, fits }]
  })
  return [...bare.slice(1), ...singular]
}

function withoutParticle(text: string): Stem[] {
  const paired = PAIRS.flatMap(([afterConsonant, afterVowel]) => [
    ...cut(text, afterConsonant, (final) => final !== 'vowel' && !(final === 'rieul' && afterConsonant === '으로')),
    ...cut(text, afterVowel, (final) => final !== 'consonant' && !(final === 'rieul' && afterVowel !== '로')),
  ])
  return [...paired, ...ALIKE.flatMap((ending) => cut(text, ending, () => true))]
}

type Final = 'vowel' | 'rieul' | 'consonant' | 'unknown'

function cut(text: string, ending: string, fits: (final: Final) => boolean): Stem[] {
  if (!text.endsWith(ending) || text.length === ending.length) return []
  const stem = text.slice(0, -ending.length)
  return [{ stem, fits: fits(finalOf(stem)) }]
}

/** How the last syllable ends; of letters and digits nobody knows how they were read. */
function finalOf(stem: string): Final {
  const syllable = stem.charCodeAt(stem.length - 1) - '가'.charCodeAt(0)
  if (syllable < 0 || syllable > '힣'.charCodeAt(0) - '가'.charCodeAt(0)) return 'unknown'
  const final = syllable % FINALS
  if (final === 0) return 'vowel'
  return final === RIEUL ? 'rieul' : 'consonant'
}

const FINALS = 28
const RIEUL = 8

function singularOf(text: string): string | null {
  if (/.들$/u.test(text)) return text.slice(0, -1)
  return /[a-z]{3}s$/.test(text) ? text.slice(0, -1) : null
}
