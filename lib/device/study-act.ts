import type { ClientEvent } from '../domain/study/events'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** What a learner did, before the device adds its own: its id, its counter, its clock and the learner's day. */
export type StudyAct = Without<ClientEvent, 'deviceId' | 'seq' | 'claimedAt' | 'zone' | 'dayStart'>

/** Whose the events of this page are, and the clock that their study days follow. */
export interface StudyContext {
  /** The learner's id, or `visitor` while the server knows none. */
  owner: string
  /** Null for a visitor: the browser's own zone, and days that begin at 04:00. */
  zone: string | null
  dayStart: string | null
}

/** An act as it waits on the device. */
export interface UnsentEvent {
  owner: string
  /** Whether it was done without an account: then whoever signs in here next may keep it. */
  isVisitors: boolean
  event: ClientEvent
}

/** The event without what only this device can add, ready to be numbered. */
export function claimed(study: StudyContext, act: StudyAct, now: Date): Omit<UnsentEvent, 'event'> & { event: Claim } {
  const zone = study.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC'
  return {
    owner: study.owner,
    isVisitors: study.zone === null,
    event: { ...act, claimedAt: now.toISOString(), zone, dayStart: study.dayStart ?? '04:00' } as Claim,
  }
}

export type Claim = Without<ClientEvent, 'deviceId' | 'seq'>
