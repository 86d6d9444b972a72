import { parseArgs } from 'node:util'
import { verifyLog } from '@/lib/operations/verify'
import type { Command } from './command'

export const verifyCommand: Command = {
  usage: 'verify',
  about: 'Replays every study log and compares it with the cards; fails if one differs or an event stands alone.',
  async run(argv) {
    parseArgs({ args: argv })
    const report = await verifyLog()
    const lines = [
      `${report.learners} learners, ${report.events} events, ${report.cards} cards`,
      ...report.faults.map(
        ({ kind, learnerId, subject, detail }) =>
          `${kind}: learner ${learnerId}, ${subject}${detail ? ` (${detail})` : ''}`,
      ),
      report.faults.some(({ isDamage }) => isDamage)
        ? 'The log and the cards disagree.'
        : 'The cards are what the log says.',
    ]
    return { ok: !report.faults.some(({ isDamage }) => isDamage), value: report, lines }
  },
}
