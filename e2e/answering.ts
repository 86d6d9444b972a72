import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'

interface QuestionFile {
  id: string
  kind: 'single' | 'cloze' | 'typed'
  use?: string
  key?: string
  ko: QuestionText
  en: QuestionText
}

interface QuestionText {
  prompt: string
  options?: { id: string; text: string }[]
  answer?: string
}

const folder = new URL('../content/what-is-llm/questions/', import.meta.url)
const questions: QuestionFile[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
)

export const WORDS = {
  ko: { check: '확인', next: '다음', sure: '확실', likely: '아마', guess: '찍음', right: '맞았어요.', wrong: '아니에요.' },
  en: { check: 'Check', next: 'Next', sure: 'Sure', likely: 'Think so', guess: 'Guess', right: 'Right.', wrong: 'Not quite.' },
}

/** The question of the course whose prompt stands in `place`. A test reads the key from the content, as a teacher would. */
export async function questionIn(place: Locator | Page, language: Language): Promise<QuestionFile> {
  const shown = (await place.locator(':scope').innerText()).replace(/\s+/g, ' ')
  const found = questions.find(({ [language]: { prompt } }) =>
    prompt.split('▢').every((part) => shown.includes(part.trim().replace(/\s+/g, ' '))),
  )
  expect(found, `a question of the course in “${shown.slice(0, 80)}”`).toBeTruthy()
  return found as QuestionFile
}

/** Gives the right or a wrong answer to a question that is asked in `place`, without pressing “check”. */
export async function giveAnswer(place: Locator, question: QuestionFile, language: Language, isRight = true) {
  const text = question[language]
  const field = place.getByRole('textbox')
  if (await field.count()) {
    await field.fill(isRight ? (text.answer ?? '') : 'zzzz')
    return
  }
  const option = text.options?.find(({ id }) => (id === question.key) === isRight)
  await place.getByRole('button', { name: option?.text }).click()
}
