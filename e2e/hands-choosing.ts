import type { Locator } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { AskedQuestion } from './asked-question'
import { expect } from './fixtures'
import { press } from './press'
import { givenIds, optionWith, promptOf } from './right-and-wrong'
import { wordsIn } from './words'
import type { Work } from './work'

/** Kinds in which options are picked or a word is written. Of chips one is picked, while there are any. */
export const CHOOSING: Partial<Record<AskedQuestion['kind'], (work: Work) => Promise<void>>> = {
  single: pick,
  multiple: pick,
  cloze: pick,
  occlusion: pick,
  true_false: takeSide,
  typed: write,
}

async function pick({ place, question, language, isRight, way }: Work) {
  const options = place.getByRole('group', { name: promptOf(question, language) })
  for (const text of textsOf(question, language, isRight)) await take(options, text, way)
}

/** First the side, then one of its reasons. Wrong is the other side. */
async function takeSide({ place, question, language, isRight, way }: Work) {
  const words = wordsIn(language).question
  const [id = ''] = givenIds(question, isRight)
  const claim = place.getByRole('group', { name: promptOf(question, language) })
  await take(claim, optionWith(question, language, id).holds ? words.holds : words.holdsNot, way)
  const reasons = place.getByRole('group', { name: words.whichReason })
  await take(reasons, optionWith(question, language, id).text, way)
}

async function write({ place, question, language, isRight, way }: Work) {
  const field = place.getByRole('textbox', { name: promptOf(question, language) })
  if (way !== 'keyboard') await press(field, way)
  await field.pressSequentially(isRight ? (question[language].answer ?? '') : 'zzzz')
}

async function take(group: Locator, text: string, way: Work['way']) {
  const option = group.getByRole('button', { name: text, exact: true })
  await press(option, way)
  await expect(option).toHaveAttribute('aria-pressed', 'true')
}

function textsOf(question: AskedQuestion, language: Language, isRight: boolean): string[] {
  return givenIds(question, isRight).map((id) => optionWith(question, language, id).text)
}
