import type { Language } from '../lib/domain/language'
import type { AskedQuestion } from './asked-question'

/** The prompt as it is read: whatever stands for the gap of a cloze. */
export function promptOf(question: AskedQuestion, language: Language): RegExp {
  const parts = flat(question[language].prompt).split(/\s*▢\s*/)
  return new RegExp(`^${parts.map(literally).join('.*')}$`)
}

/** What to choose: the key, all keys, or something wrong at once, on the other side of a claim. */
export function givenIds(question: AskedQuestion, isRight: boolean): string[] {
  const options = question.ko.options ?? []
  if (question.kind === 'multiple') {
    const keys = question.keys ?? []
    return isRight ? keys : options.filter(({ id }) => !keys.includes(id)).map(({ id }) => id)
  }
  if (isRight) return [question.key ?? '']
  const key = options.find(({ id }) => id === question.key)
  const wrong = options.filter(({ id, holds }) => id !== key?.id && (holds === undefined || holds !== key?.holds))
  return wrong.slice(0, 1).map(({ id }) => id)
}

/** An option as it is worded. */
export function optionWith(question: AskedQuestion, language: Language, id: string) {
  const option = question[language].options?.find((each) => each.id === id)
  if (!option) throw new Error(`${question.id} has no option ${id}.`)
  return option
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
