import 'server-only'
import { notFound } from 'next/navigation'
import { type Asking, identify } from './identify'

export type AskingUser = Extract<Asking, { kind: 'user' }>

/** Somebody who may edit what learners are asked; everybody else is told that there is nothing here. */
export async function requireInstructor(): Promise<AskingUser> {
  const asking = await identify()
  if (asking.kind !== 'user' || asking.role === 'learner') notFound()
  return asking
}

/** Somebody who gives people their roles; everybody else is told that there is nothing here. */
export async function requireAdmin(): Promise<AskingUser> {
  const asking = await requireInstructor()
  if (asking.role !== 'admin') notFound()
  return asking
}
