import type { Language } from '../language'
import type { Option, QuestionBody } from '../question/question'
import { advanceShowing, beginShowing, type Showing } from './showing'

/** An answer that a preview can show: the id of an option, or a typed string. */
export interface PreviewAnswer {
  answer: string
  isRight: boolean
}

/** The answers worth looking at before publishing: the right one and each wrong one that has an explanation to read. */
export function previewAnswers(body: QuestionBody, language: Language): PreviewAnswer[] {
  if (body.kind === 'typed') {
    const { answer, block } = body.text[language]
    return [{ answer, isRight: true }, ...block.map(({ text }) => ({ answer: text, isRight: false }))]
  }
  return body.text[language].options.map(({ id }) => ({ answer: id, isRight: id === body.key }))
}

/** A question as a learner would see it: asked, or answered with `answer`. */
export function previewShowing(body: QuestionBody, language: Language, answer: string | null): Showing {
  const asked = beginShowing(body, false)
  if (answer === null) return asked
  const step = advanceShowing(body, language)
  const given = step(
    asked,
    body.kind === 'typed' ? { type: 'write', text: answer } : { type: 'choose', optionId: answer },
  )
  return step(given, { type: 'submit', at: '' })
}

/** The same question with words in its empty places, so that a preview has its shape before everything is written. */
export function withPlaceholders<T extends QuestionBody>(
  body: T,
  language: Language,
  words: { prompt: string; option: string; why: string },
): T {
  const text = body.text[language]
  const options = 'options' in text ? { options: text.options.map((option) => filled(option, words)) } : {}
  return { ...body, text: { ...body.text, [language]: { ...text, ...options, prompt: text.prompt || words.prompt } } }
}

function filled({ id, text, why }: Option, words: { option: string; why: string }): Option {
  return { id, text: text || words.option, why: why || words.why }
}
