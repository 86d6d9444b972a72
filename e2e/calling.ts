import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { Action, Answer } from './access-table'

/** What an action is called with besides its address. */
export interface Call {
  at: string
  origin: string
  /** Of its form; by default there is nothing in it. */
  fields?: Record<string, string>
  /** Where it takes a value instead of a form. */
  value?: object
  /** What the caller claims besides. */
  claims?: Record<string, string>
}

/** Sends what the browser would send when this action is called. */
export async function post(request: APIRequestContext, action: Action, call: Call): Promise<APIResponse> {
  const { at, origin, fields = { id: '', token: '' }, value = {}, claims = {} } = call
  const id = actionIds().get(`${action.file} ${action.name}`) ?? ''
  const headers = { ...claims, 'next-action': id, accept: 'text/x-component', origin }
  const asText = { ...headers, 'content-type': 'text/plain;charset=UTF-8' }
  const sent = {
    nothing: { headers: asText, data: '[]' },
    value: { headers: asText, data: JSON.stringify([value]) },
    form: { headers, multipart: formOf(fields, '["$K1"]') },
    'state-and-form': { headers, multipart: formOf(fields, '[{"status":"idle"},"$K1"]') },
  }[action.takes]
  return request.post(at, { ...sent, maxRedirects: 0 })
}

/** The fields stand before what refers to them, as a browser sends them: they are read as they come. */
function formOf(fields: Record<string, string>, root: string): FormData {
  const form = new FormData()
  for (const [field, typed] of Object.entries(fields)) form.set(`_1_${field}`, typed)
  form.set('0', root)
  return form
}

/** Calls an action and reads what its guard said. */
export async function call(request: APIRequestContext, action: Action, how: Call): Promise<Answer> {
  const response = await post(request, action, how)
  if (response.headers()['x-action-redirect'] !== undefined) return 'open'
  const said = await saidBy(response)
  if (!said) return response.ok() ? 'silent' : response.status()
  return said.reason === 'signed-out' || said.reason === 'not-found' ? said.reason : 'open'
}

/** An action's answer is the first row beside the page that is drawn again. */
export async function saidBy(response: APIResponse): Promise<{ status?: string; reason?: string } | null> {
  const said = /"status":"(idle|invalid|done|refused)"(?:,"reason":"([a-z-]+)")?/.exec(await response.text())
  return said && { status: said[1], reason: said[2] }
}

/** `file name` → the id under which the built app listens for an action. */
export function actionIds(): Map<string, string> {
  const manifest: { node: Record<string, { filename: string; exportedName: string }> } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  )
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]),
  )
}
