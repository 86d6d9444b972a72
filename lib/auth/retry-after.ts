import 'server-only'
import { headers } from 'next/headers'
import { ANSWER_HEADER, openAnswer } from './peer'

/** Says in a header when the same will be allowed again. Next lets routes set headers, but not actions. */
export async function sayWhenAgain(waitSeconds: number): Promise<void> {
  const answer = openAnswer((await headers()).get(ANSWER_HEADER))
  if (answer && !answer.headersSent) answer.setHeader('retry-after', String(waitSeconds))
}
