import type { Locator, Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { AskedQuestion } from './asked-question'
import type { Way } from './press'

export interface Named {
  id: string
  text: string
}

interface WorkedText {
  options?: Named[]
  places?: Named[]
  rows?: Named[]
  columns?: Named[]
  model?: string
}

/** What the files of the course write of a question that is worked out. */
export interface Worked {
  order?: string[]
  keys?: Record<string, string>
  value?: number
  row?: string
  column?: string
  ko: WorkedText
  en: WorkedText
}

/** One answering: where, of what, in which language, how, and with what. */
export interface Work {
  place: Page | Locator
  question: AskedQuestion
  worked: Worked
  language: Language
  isRight: boolean
  way: Way
}
