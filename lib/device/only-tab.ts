/** How long a page that is being left may still hold on. */
const PATIENCE_MILLIS = 500

/**
 * Holds something that one tab of this browser may have at a time. Tells `here` once it is held, and `elsewhere` where
 * another tab has it or took it over. Returns what lets go. Without Web Locks (plain http) every tab is let in.
 */
export function holdInTab(name: string, isForced: boolean, tell: (place: 'here' | 'elsewhere') => void): () => void {
  if (!navigator.locks) {
    tell('here')
    return () => undefined
  }
  let isLeft = false
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const patience = new AbortController()
  const timer = setTimeout(() => void giveUp(name, patience), PATIENCE_MILLIS)
  const onHeld = () => {
    clearTimeout(timer)
    if (isLeft) return undefined
    tell('here')
    return held
  }
  navigator.locks.request(name, isForced ? { steal: true } : { signal: patience.signal }, onHeld).catch(() => {
    if (!isLeft) tell('elsewhere')
  })
  return () => {
    isLeft = true
    clearTimeout(timer)
    patience.abort()
    release()
  }
}

/** Stops waiting only where somebody does hold it: on a busy device the answer itself may be late. */
async function giveUp(name: string, patience: AbortController): Promise<void> {
  const { held = [] } = await navigator.locks.query()
  if (held.some((lock) => lock.name === name)) patience.abort()
}
