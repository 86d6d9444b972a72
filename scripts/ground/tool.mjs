import { runNode } from './run.mjs'

/** How the operator's tool runs: TypeScript through tsx, on the server's side of `server-only`. */
export const TOOL = ['--conditions=react-server', '--import', 'tsx', 'cli/main.ts']

export function runTool(args, { env, ...options }) {
  return runNode([...TOOL, ...args], { ...options, env })
}
