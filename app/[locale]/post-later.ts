import { after } from 'next/server'
import { Refusal } from '@/lib/errors'
import { postLink } from '@/lib/mail/post'
import type { MailedLink } from '@/lib/operations/mailed-links'

/** Makes a link and posts it once the answer is out: nobody waits for it, and its time tells nobody anything. */
export function postLater(make: () => Promise<MailedLink | null>, now: Date): void {
  after(async () => {
    try {
      const mailed = await make()
      if (mailed) await postLink(mailed, now)
    } catch (error) {
      // a full mailbox: nobody is there any more to be told
      if (!(error instanceof Refusal)) throw error
    }
  })
}
