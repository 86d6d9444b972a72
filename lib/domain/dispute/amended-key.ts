import { normalForm } from '../answer/normal-form'
import type { BlockedAnswer, TypedKey } from '../answer/typed-key'
import type { Language } from '../language'
import type { QuestionBody } from '../question/question'

/** The question with one more spelling that counts as right. What blocked it before blocks it no more. */
export function withAlias(body: QuestionBody, literal: string, language: Language): QuestionBody {
  return withKey(body, language, (key) => ({
    accept: key.accept.some((one) => isSame(one, literal)) ? key.accept : [...key.accept, literal],
    block: without(key.block, literal),
    otherSlot: without(key.otherSlot, literal),
  }))
}

/** The question with one more answer that is refused with a word on it; a word that stood there is replaced. */
export function withBlocked(body: QuestionBody, literal: string, why: string, language: Language): QuestionBody {
  return withKey(body, language, (key) => ({
    accept: key.accept.filter((one) => !isSame(one, literal)),
    block: [...without(key.block, literal), { text: literal, why }],
    otherSlot: without(key.otherSlot, literal),
  }))
}

function withKey(
  body: QuestionBody,
  language: Language,
  change: (key: TypedKey) => Omit<TypedKey, 'answer'>,
): QuestionBody {
  switch (body.kind) {
    case 'cloze':
    case 'occlusion':
      return { ...body, text: { ...body.text, [language]: changed(body.text[language], change) } }
    case 'typed':
      return { ...body, text: { ...body.text, [language]: changed(body.text[language], change) } }
    default:
      return body
  }
}

function changed<Text extends TypedKey>(text: Text, change: (key: TypedKey) => Omit<TypedKey, 'answer'>): Text {
  return { ...text, ...change(text) }
}

function without(remarks: BlockedAnswer[], literal: string): BlockedAnswer[] {
  return remarks.filter(({ text }) => !isSame(text, literal))
}

function isSame(one: string, other: string): boolean {
  return normalForm(one) === normalForm(other)
}
