import { deleteOver } from '../data/tidying'
import { KEPT_DAYS } from '../domain/account/keeping'
import { tidyLimits } from './limits'

const DAY_MILLIS = 86_400_000

/** Deletes what the page on privacy says is deleted. Twice at once, from two servers, is no matter. */
export async function tidy(now: Date): Promise<{ over: number; limits: number }> {
  const over = await deleteOver(new Date(now.getTime() - KEPT_DAYS.over * DAY_MILLIS))
  return { over, limits: await tidyLimits(now) }
}
