/** How many days things are kept: the page on privacy names each of these. */
export const KEPT_DAYS = {
  /** Sessions that ended, links that were used or are over, API tokens that are. */
  over: 30,
  /** A session, from signing in. */
  session: 90,
  /** Cookies by which a visitor and a known device are recognised, from their last writing. */
  recognised: 365,
  /** Cookies of what was chosen for a browser. */
  choice: 365,
  /** Letters on a server that cannot send them. */
  letter: 7,
} as const
