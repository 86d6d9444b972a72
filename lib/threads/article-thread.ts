import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ArticleAnswer, ArticleWork } from '../domain/article/article-work'
import { type Excess, wordsOfExcess } from '../domain/article/excess'
import { Refusal } from '../errors'
import { type Origin, startPatience, startWaiting, WAITING_MS } from './patience'
import { takingTurns } from './turns'

const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
const MOST_THREADS = 2
const MOST_WAITING = 20

const inTurn = takingTurns({ atOnce: MOST_THREADS, waiting: MOST_WAITING, longestMs: WAITING_MS }, startWaiting)

/**
 * Does one piece of work in a thread of its own, which ends with it: what an author writes cannot stop the server, nor
 * fill its memory; and an answer to what is sent is there within five seconds of computing, whoever else asks. Throws `article-time`, `-memory`, `-depth` or `-waiting`.
 */
export async function workInThread(
  work: ArticleWork,
  origin: Origin = 'sent',
): Promise<Exclude<ArticleAnswer, { kind: 'excess' }>> {
  const answer = await inTurn(() => answerFromThread(work, origin))
  if (answer === null) throw excessRefusal({ kind: 'waiting' })
  if (answer.kind === 'excess') throw excessRefusal(answer.excess)
  return answer
}

export function excessRefusal(excess: Excess): Refusal {
  return new Refusal(`article-${excess.kind}`, wordsOfExcess(excess))
}

/** A path, not an import: esbuild makes the file (scripts/ground/article-thread.mjs), and no bundler may follow it. */
const threadFile = () => path.join(/* turbopackIgnore: true */ process.cwd(), '.workers', 'article.mjs')

async function answerFromThread(work: ArticleWork, origin: Origin): Promise<ArticleAnswer> {
  const thread = new Worker(/* turbopackIgnore: true */ threadFile(), { resourceLimits: MEMORY, stdout: false })
  let stopWaiting = () => {}
  try {
    return await new Promise<ArticleAnswer>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', (error) => (isOutOfMemory(error) ? resolve(excess('memory')) : reject(error)))
      thread.once('exit', (code) => reject(new Error(`The thread for articles ended with ${code} and no answer.`)))
      thread.once('online', () => {
        stopWaiting = startPatience(() => resolve(excess('time')), origin)
        thread.postMessage(work)
      })
    })
  } finally {
    stopWaiting()
    await thread.terminate()
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function excess(kind: 'time' | 'memory'): ArticleAnswer {
  return { kind: 'excess', excess: { kind } }
}
