'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import { instructorAction } from '@/lib/auth/actions'
import type { ImportPreview } from '@/lib/domain/article/import-preview'
import type { FormState } from '@/lib/form-state'
import { type ArticleSent, bringIn, previewSent, restoreArticles } from '@/lib/operations/article-revising'
import { spendTry } from '@/lib/operations/limits'
import { ImportForm, RestoreForm, readImportForm } from './import-schema'

const check = instructorAction(ImportForm, async ({ userId }, input, now) => {
  await spendTry('import', userId, now)
  return previewSent(await sentOf(input), now)
})

const save = instructorAction(ImportForm, async ({ userId }, input, now) => {
  await spendTry('import', userId, now)
  return bringIn(userId, { ...(await sentOf(input)), seenRevision: input.seenRevision ?? 0 }, now)
})

const restore = instructorAction(RestoreForm, async ({ userId }, input, now) => {
  await spendTry('import', userId, now)
  return restoreArticles(userId, input, now)
})

/** What the import would do; nothing is written. */
export async function checkArticleAction(form: FormData): Promise<FormState<ImportPreview>> {
  return check(readImportForm(form))
}

/** Brings in what was checked, unless the course has changed since. */
export async function importArticleAction(form: FormData): Promise<FormState<ImportPreview>> {
  const state = await save(readImportForm(form))
  if (state.status === 'done' && state.value.outcome.ok) revalidatePath('/', 'layout')
  return state
}

/** Brings the articles of an earlier time in again, and shows the course's history with them at its head. */
export async function restoreArticlesAction(
  _before: FormState<ImportPreview>,
  form: FormData,
): Promise<FormState<ImportPreview>> {
  const state = await restore(form)
  if (state.status !== 'done' || !state.value.outcome.ok) return state
  revalidatePath('/', 'layout')
  const href = `/admin/articles/${form.get('course')}`
  redirect(getPathname({ href, locale: await getLocale() }))
}

async function sentOf({
  course,
  isNew,
  text,
  files,
}: Omit<ReturnType<typeof ImportForm.parse>, 'seenRevision'>): Promise<ArticleSent> {
  const uploads = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  return { course, isNew, text, uploads: await Promise.all(uploads) }
}
