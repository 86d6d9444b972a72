import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { atTheEnd } from './ending.mjs'

/** Says that this process uses a folder, for as long as it lives. `about` tells others what it does there. */
export function claim(folder, about) {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${process.pid}.json`)
  writeFileSync(file, JSON.stringify({ ...about, pid: process.pid, born: bornAt(process.pid) }), { mode: 0o600 })
  return atTheEnd(() => rmSync(file, { force: true }))
}

/** What other living processes say of their use of a folder. Those that died without a word are forgotten. */
export function otherClaims(folder) {
  return namesIn(folder).flatMap((name) => {
    const file = path.join(folder, name)
    const claimed = readClaim(file)
    if (claimed && isAlive(claimed)) return claimed.pid === process.pid ? [] : [claimed]
    if (claimed) rmSync(file, { force: true })
    return []
  })
}

/** Does `work` while no other process does its own under the same file. */
export async function alone(file, work) {
  mkdirSync(path.dirname(file), { recursive: true })
  while (!take(file)) await pause(100)
  const release = atTheEnd(() => rmSync(file, { force: true }))
  try {
    return await work()
  } finally {
    await release()
  }
}

function take(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = readClaim(file)
    if (holder && !isAlive(holder)) rmSync(file, { force: true })
    return false
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder).filter((name) => /^\d+\.json$/.test(name))
  } catch {
    return []
  }
}

/** Null while the other process is still writing it. */
function readClaim(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function isAlive({ pid, born }) {
  return isRunning(pid) && bornAt(pid) === born
}

export function isRunning(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

/** Tells a process from a later one with the same number; null where the system has no /proc. */
function bornAt(pid) {
  return statOf(pid)?.[19] ?? null
}

/** Killed, but nobody has asked for its exit code: in a container it can stay so for ever. */
export function isZombie(pid) {
  return statOf(pid)?.[0] === 'Z'
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return null
  }
}
