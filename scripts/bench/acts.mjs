import { randomBytes } from 'node:crypto'
import { uuidv7 } from '../../lib/domain/ids/uuid.ts'

function newId() {
  return uuidv7(Date.now(), randomBytes(16))
}

/** A device of one visitor that answers one fact after another: `batch(n)` is the body of a request. */
export function device(versions) {
  const deviceId = newId()
  let seq = 0
  function answer() {
    const { factId, id, optionIds } = versions[seq % versions.length]
    return {
      ...{ id: newId(), seq: seq++, kind: 'answer', factId, claimedAt: new Date().toISOString() },
      ...{ zone: 'Asia/Seoul', dayStart: '04:00', questionVersionId: id, language: 'ko', durationMs: 1500 },
      ...{ response: { optionIds: [optionIds[seq % optionIds.length]] }, confidence: 'likely', source: 'review' },
    }
  }
  return {
    batch: (size) =>
      JSON.stringify({ deviceId, sentAt: new Date().toISOString(), events: Array.from({ length: size }, answer) }),
  }
}
