/** A bucket of tries: so many at once, and so many more with time. */
export interface Limit {
  capacity: number
  perSecond: number
}

const MINUTE = 60
const HOUR = 3600

/** Every limit there is. A class of thirty behind one address must be able to come in at the same time. */
export const LIMITS = {
  /** Tries at one account from a device on which its owner has signed in before: strangers cannot use this one up. */
  'sign-in-device': { capacity: 10, perSecond: 1 / MINUTE },
  /** Tries at one account from one address. */
  'sign-in-pair': { capacity: 10, perSecond: 1 / MINUTE },
  /** Tries at one account from wherever. Empty, it refuses nobody: it makes each address's tries dearer. */
  'sign-in-account': { capacity: 50, perSecond: 1 / MINUTE },
  /** Tries from one address at whatever account. */
  'sign-in-address': { capacity: 100, perSecond: 10 / MINUTE },
  /** Tries at the present password by somebody signed in: a device left open must not be a way to guess it. */
  'own-password': { capacity: 10, perSecond: 1 / MINUTE },
  'sign-up-address': { capacity: 60, perSecond: 60 / HOUR },
  /** Letters to one mailbox, whoever asks for them. */
  'mail-box': { capacity: 5, perSecond: 5 / HOUR },
  /** Letters that one address asks for. */
  'mail-address': { capacity: 30, perSecond: 30 / HOUR },
  /** Forms behind a link that works once. */
  'link-address': { capacity: 60, perSecond: 10 / MINUTE },
  /** An instructor's imports. */
  import: { capacity: 30, perSecond: 30 / HOUR },
  /** An instructor's saves: the editor saves by itself while somebody writes. */
  editing: { capacity: 240, perSecond: 1 },
  /** An administrator's invitations, each of them a letter. */
  invite: { capacity: 60, perSecond: 60 / HOUR },
  /** What one learner reports about questions. */
  'report-learner': { capacity: 40, perSecond: 40 / HOUR },
  /** The same by address: visitors cost nothing to make. */
  'report-address': { capacity: 400, perSecond: 400 / HOUR },
  /** The interface for machines, by learner. */
  'api-learner': { capacity: 240, perSecond: 4 },
  /** The same by address: a school shares one. */
  'api-address': { capacity: 3000, perSecond: 50 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS

/** After this long every bucket is full again, so that its row says nothing any more. */
export const BUCKET_DAYS = 1
