import { studyDayOf } from '../time/study-day'
import type { StudyDay } from './card'

/** A clock that is off by less than this is taken as right: networks are slower than clocks are wrong. */
const TOLERANCE_MILLIS = 60_000
/** How far back a visitor may reach whom the server never saw. */
const UNSEEN_VISITOR_MILLIS = 90 * 86_400_000

export interface Claimed {
  id: string
  deviceId: string
  seq: number
  claimedAt: string
  zone: string
  dayStart: string
}

/** The device's own times that are already in the log: at the nearest smaller and the nearest greater `seq`. */
export interface Neighbours {
  before: string | null
  after: string | null
}

export interface Arrival {
  recordedAt: Date
  /** The device's clock when it sent the batch. */
  sentAt: Date
  /** When the account or the visitor began; null for a visitor whom the server never saw. */
  beganAt: Date | null
}

export interface StampedTime {
  effectiveAt: string
  studyDay: StudyDay
}

/**
 * When each event of a batch counts as having happened, and on which study day: the device's clock corrected by its
 * offset, never after arrival, never before the learner began, never falling as one device's `seq` rises.
 */
export function stampTimes(
  events: readonly Claimed[],
  neighboursOf: (id: string) => Neighbours,
  arrival: Arrival,
): Map<string, StampedTime> {
  const offset = offsetOf(arrival)
  const latest = arrival.recordedAt.getTime()
  const earliest = Math.min(latest, arrival.beganAt?.getTime() ?? latest - UNSEEN_VISITOR_MILLIS)
  const reached = new Map<string, { seq: number; time: number; below: number }>()
  const stamps = new Map<string, StampedTime>()
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const { before, after } = neighboursOf(event.id)
    const last = reached.get(event.deviceId)
    const below = last === undefined ? earliest : last.seq < event.seq ? last.time : last.below
    const floor = Math.max(earliest, below, millis(before) ?? earliest)
    const possible = Math.max(floor, Math.min(latest, Date.parse(event.claimedAt) + offset))
    // The device's own order goes before the beginning: a visitor's may be known only since a later act.
    const time = Math.min(possible, millis(after) ?? possible)
    reached.set(event.deviceId, { seq: event.seq, time: Math.max(time, last?.time ?? time), below })
    stamps.set(event.id, {
      effectiveAt: new Date(time).toISOString(),
      studyDay: studyDayOf(new Date(time), event.zone, event.dayStart),
    })
  }
  return stamps
}

function offsetOf({ recordedAt, sentAt }: Arrival): number {
  const offset = recordedAt.getTime() - sentAt.getTime()
  return Math.abs(offset) < TOLERANCE_MILLIS ? 0 : offset
}

function millis(time: string | null): number | null {
  return time === null ? null : Date.parse(time)
}
