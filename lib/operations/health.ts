import { version } from '../../package.json'
import { isDatabaseUp } from '../data/health'

export type Health =
  | { status: 'ok'; database: 'ok'; version: string }
  | { status: 'failing'; database: 'down'; version: string }

export async function checkHealth(): Promise<Health> {
  return (await isDatabaseUp())
    ? { status: 'ok', database: 'ok', version }
    : { status: 'failing', database: 'down', version }
}
