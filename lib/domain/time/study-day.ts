/** A learner's own day as an ISO date (`2026-11-23`): stamped once by the server, compared as text. */
export type StudyDay = string

const DAY_MILLIS = 86_400_000
const DAY_START = /^([01]\d|2[0-3]):([0-5]\d)$/

/** There are some 450 zones, but one may be written in any mixture of cases. */
const MOST_FORMATS = 600
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The learner's own day at an instant: the wall-clock date in `zone`, where hours before `dayStart` (`HH:MM`) still
 * belong to the day before. Throws RangeError for a zone or day-start that does not exist.
 */
export function studyDayOf(instant: Date, zone: string, dayStart: string): StudyDay {
  const [, hours, minutes] = DAY_START.exec(dayStart) ?? []
  if (hours === undefined || minutes === undefined) throw new RangeError(`day start ${dayStart} is not HH:MM`)
  const parts = formatIn(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return `${part('hour')}:${part('minute')}` < `${hours}:${minutes}` ? addDays(day, -1) : day
}

/** The day `count` days later (earlier if negative). */
export function addDays(day: StudyDay, count: number): StudyDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MILLIS).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative if `to` lies before. */
export function daysBetween(from: StudyDay, to: StudyDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLIS)
}

export function isDayStart(text: string): boolean {
  return DAY_START.test(text)
}

/** Whether this runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    formatIn(zone)
    return true
  } catch {
    return false
  }
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  if (formats.size >= MOST_FORMATS) formats.clear()
  formats.set(zone, format)
  return format
}
