'use server'

import { revalidatePath } from 'next/cache'
import { after } from 'next/server'
import type { z } from 'zod'
import { instructorAction } from '@/lib/auth/actions'
import type { QuestionImportPreview } from '@/lib/domain/exchange/import-preview'
import type { FormState } from '@/lib/form-state'
import { announceAmendments } from '@/lib/operations/amending'
import { spendTry } from '@/lib/operations/limits'
import { importQuestions, previewQuestions, type QuestionsSent } from '@/lib/operations/question-exchange'
import { SentForm } from './sent-schema'

const check = instructorAction(SentForm, async ({ userId }, input, now) => {
  await spendTry('import', userId, now)
  return previewQuestions(await sentOf(input))
})

const save = instructorAction(SentForm, async ({ userId }, input, now) => {
  await spendTry('import', userId, now)
  const done = await importQuestions(userId, await sentOf(input), input.seen ?? '', now)
  after(() => announceAmendments(now))
  return done
})

/** What the file would do; nothing is written. */
export async function checkQuestionsAction(form: FormData): Promise<FormState<QuestionImportPreview>> {
  return check(form)
}

/** Brings in what was looked at, unless it would do something else by now. */
export async function importQuestionsAction(form: FormData): Promise<FormState<QuestionImportPreview>> {
  const state = await save(form)
  if (state.status === 'done' && state.value.counts.errors === 0) revalidatePath('/', 'layout')
  return state
}

async function sentOf({ text, file }: z.infer<typeof SentForm>): Promise<QuestionsSent> {
  if (file) return { bytes: new Uint8Array(await file.arrayBuffer()) }
  // A browser sends what was pasted with the line ends of mail, which the author's text does not have.
  return { text: text.replace(/\r\n/g, '\n') }
}
