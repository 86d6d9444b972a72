import { isAllSent, subscribeWaiting } from './sync'

/** Longer than sending takes, shorter than whoever leaves a page minds. */
const PATIENCE_MILLIS = 3_000

/**
 * Resolves once nothing of this learner waits any more, so that the next page can tell of it; where there is no network,
 * at once, and in any case soon: what was done is kept here and will be sent.
 */
export async function untilSent(sender: string): Promise<void> {
  if (!navigator.onLine) return
  await new Promise<void>((resolve) => {
    const unsubscribe = subscribeWaiting(look)
    const timer = setTimeout(done, PATIENCE_MILLIS)
    look()
    function look() {
      // a device that cannot say holds nobody up
      void isAllSent(sender).then((isSent) => isSent && done(), done)
    }
    function done() {
      clearTimeout(timer)
      unsubscribe()
      resolve()
    }
  })
}
