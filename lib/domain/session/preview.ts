import type { Language } from '../language'
import type { MultipleBody, Option, QuestionBody } from '../question/question'
import { advanceShowing, beginShowing, type Showing, type ShowingAction } from './showing'

const SEVERAL = '+'

/** An answer that a preview can show: the id of an option, several joined by `+`, or a typed string. */
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
  if (body.kind === 'multiple') return setAnswers(body, language)
  return body.text[language].options.map(({ id }) => ({ answer: id, isRight: id === body.key }))
}

/** A question as a learner would see it: asked, or answered with `answer`. */
export function previewShowing(body: QuestionBody, language: Language, answer: string | null): Showing {
  const asked = beginShowing(body, false)
  if (answer === null) return asked
  const step = advanceShowing(body, language)
  const submit: ShowingAction = { type: 'submit', at: '' }
  const given = actsFor(body, language, answer).reduce(step, asked)
  const shown = step(given, submit)
  // A wrong reason is asked for once more: the second time it stands.
  return shown.phase === 'answered' ? shown : step(step(shown, { type: 'choose', optionId: answer }), submit)
}

/** All the right ones, then each wrong one added to them. */
function setAnswers({ keys, text }: MultipleBody, language: Language): PreviewAnswer[] {
  const wrong = text[language].options.filter(({ id }) => !keys.includes(id))
  return [
    { answer: keys.join(SEVERAL), isRight: true },
    ...wrong.map(({ id }) => ({ answer: [...keys, id].join(SEVERAL), isRight: false })),
  ]
}

function actsFor(body: QuestionBody, language: Language, answer: string): ShowingAction[] {
  switch (body.kind) {
    case 'typed':
      return [{ type: 'write', text: answer }]
    case 'true_false': {
      const reason = body.text[language].options.find(({ id }) => id === answer)
      return [
        { type: 'take-side', holds: reason?.holds ?? false },
        { type: 'choose', optionId: answer },
      ]
    }
    default:
      return answer.split(SEVERAL).map((optionId) => ({ type: 'choose', optionId }))
  }
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
