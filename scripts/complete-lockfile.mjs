// `npm run lock`, after every change of dependencies: adds the optional packages of other platforms that a mirror may lack, without
// which `npm ci` refuses the lock there, and takes out the addresses, so that each machine installs from its own registry.
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock } from './ground/lock.mjs'
import { inRoot } from './ground/paths.mjs'

const file = inRoot('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { added, stripped } = completeLock(lock)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} packages of other platforms added, ${stripped} addresses removed\n`)
