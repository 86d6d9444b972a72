import type { BlockedAnswer, TypedKey } from '../answer/typed-key'
import type { Language } from '../language'
import type { MaterialText } from './draft-material'
import { withText } from './draft-words'
import type { TypedBody } from './question'
import type { ChipsBody } from './written'

/** A body whose answer is typed. */
export type KeyedBody = ChipsBody | TypedBody

/** The two lists of answers that are not accepted, each with what its giver is told. */
export type RemarkList = 'block' | 'otherSlot'

export function keyIn({ answer, accept, block, otherSlot }: MaterialText): TypedKey {
  return { answer, accept, block, otherSlot }
}

/** The answer as it is shown after the verdict. */
export function withAnswer<Body extends KeyedBody>(body: Body, language: Language, answer: string): Body {
  return withText(body, language, (text) => ({ ...text, answer }))
}

/** The other spellings, one a line. What is not finished stays a line of its own. */
export function withAccepted<Body extends KeyedBody>(body: Body, language: Language, accept: string[]): Body {
  return withText(body, language, (text) => ({ ...text, accept }))
}

/** One more spelling that is accepted, in the place of empty lines. */
export function withOneAccepted<Body extends KeyedBody>(body: Body, language: Language, answer: string): Body {
  const known = body.text[language].accept.filter((each) => each.trim() !== '')
  return withAccepted(body, language, [...known, answer])
}

export function withRemark<Body extends KeyedBody>(
  body: Body,
  language: Language,
  list: RemarkList,
  answer = '',
): Body {
  return changeList(body, language, list, (remarks) => [...remarks, { text: answer, why: '' }])
}

export function withRemarkWords<Body extends KeyedBody>(
  body: Body,
  language: Language,
  { list, at, ...words }: { list: RemarkList; at: number } & Partial<BlockedAnswer>,
): Body {
  return changeList(body, language, list, (remarks) =>
    remarks.map((remark, index) => (index === at ? { ...remark, ...words } : remark)),
  )
}

export function withoutRemark<Body extends KeyedBody>(
  body: Body,
  language: Language,
  { list, at }: { list: RemarkList; at: number },
): Body {
  return changeList(body, language, list, (remarks) => remarks.filter((_, index) => index !== at))
}

function changeList<Body extends KeyedBody>(
  body: Body,
  language: Language,
  list: RemarkList,
  change: (remarks: BlockedAnswer[]) => BlockedAnswer[],
): Body {
  return withText(body, language, (text) => ({ ...text, [list]: change(text[list]) }))
}
