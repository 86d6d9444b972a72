/** What must be closed however a command ends, the last opened first. */
const open = []
let ending
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** Registers something to close. Returns a function that closes it now. */
export function atTheEnd(close) {
  open.push(close)
  return async () => {
    const at = open.indexOf(close)
    if (at === -1) return
    open.splice(at, 1)
    await close()
  }
}

export function isEnding() {
  return ending !== undefined
}

/** Closes everything that is open, once; a second call waits for the first. */
export function endWell() {
  ending ??= closeAll()
  return ending
}

async function closeAll() {
  while (open.length > 0) {
    await closeOne(open.pop())
  }
}

/** What cannot be closed is said, and does not keep the rest open. */
async function closeOne(close) {
  try {
    await close()
  } catch (error) {
    process.stderr.write(`${error?.message ?? error}\n`)
  }
}

// npm hands a signal on that the terminal has already sent, so it comes twice: `endWell` runs once.
for (const [signal, code] of Object.entries(SIGNALS)) {
  process.on(signal, () => {
    void endWell().then(() => process.exit(code))
  })
}

// A signal to npm alone ends npm and its shell, but does not reach us: seen by our parent becoming another.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    void endWell().then(() => process.exit(SIGNALS.SIGTERM))
  }, 250)
  watch.unref()
}
