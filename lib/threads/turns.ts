interface Places {
  /** How many pieces of work run at once. */
  atOnce: number
  /** How many may wait, and for how long. */
  waiting: number
  longestMs: number
}

/**
 * Lets so many pieces of work run at once, and so many wait for so long, in the order they came; for any other the answer is
 * null. Calls back after `ms`, or not at all once it is called itself: `later` is the clock.
 */
export function takingTurns({ atOnce, waiting, longestMs }: Places, later: Later) {
  const queue: (() => void)[] = []
  let running = 0

  /** Whether a place came free in time. */
  function itsTurn(): Promise<boolean> {
    return new Promise((resolve) => {
      const begin = () => {
        forget()
        resolve(true)
      }
      const forget = later(() => {
        queue.splice(queue.indexOf(begin), 1)
        resolve(false)
      }, longestMs)
      queue.push(begin)
    })
  }

  return async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    if (running >= atOnce) {
      if (queue.length >= waiting || !(await itsTurn())) return null
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      // the next one takes this place; nobody who comes now can slip in between
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}

/** Calls back when so many milliseconds are over; returns how to prevent it. */
export type Later = (whenOver: () => void, ms: number) => () => void
