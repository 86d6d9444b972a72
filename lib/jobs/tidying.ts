import { tidy } from '../operations/tidying'

const DAY_MILLIS = 86_400_000

/** Tidies now and once a day from now on. A day on which it fails is made good by the next; `onFailure` hears of it. */
export function tidyDaily(onFailure: (error: unknown) => void): void {
  const run = () => void tidy(new Date()).catch(onFailure)
  run()
  setInterval(run, DAY_MILLIS).unref()
}
