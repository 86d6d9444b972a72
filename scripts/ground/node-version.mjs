import { Problem } from './problem.mjs'

/** The oldest version of each line that Saegim and its dependencies run on. */
export function refuseOldNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const isGood = major >= 23 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
  if (!isGood)
    throw new Problem(
      `This is Node ${version}. Saegim needs Node 20.19, 22.12 or newer.`,
      'Install a newer Node (nodejs.org), then start again.',
    )
  return `${version}`
}
