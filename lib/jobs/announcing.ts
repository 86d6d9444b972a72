import { announceAmendments } from '../operations/amending'

const TEN_MINUTES = 10 * 60_000

/** Finishes at the start, and every ten minutes, what learners were to be told of new versions. */
export function announceRegularly(onFailure: (error: unknown) => void): void {
  const run = () => void announce().catch(onFailure)
  run()
  setInterval(run, TEN_MINUTES).unref()
}

async function announce(): Promise<void> {
  const { failed } = await announceAmendments(new Date())
  if (failed > 0) throw new Error(`${failed} learners could not be told of an amended question`)
}
