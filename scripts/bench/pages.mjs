import { gzipSync } from 'node:zlib'
import { say } from '../ground/steps.mjs'

/** A page of ours with nothing on it that moves: what the framework itself costs. */
const EMPTY = '/privacy'
const PAGES = [
  '/',
  '/courses/what-is-llm',
  '/courses/what-is-llm/one-sentence',
  '/review',
  '/me',
  '/glossary',
  '/signin',
]
const SCRIPT = /\/_next\/static\/[^"'\\\s]+\.js/g
/** For browsers that know no modules: none that can show the page loads it. */
const FOR_OLD_BROWSERS = /<script\b[^>]*\bnomodule\b[^>]*>/gi

/** What each page makes a browser load, gzipped: of scripts, and of the page itself. The ratio is to the empty page. */
export async function measurePages({ port, cookie }) {
  const sizes = new Map()
  const empty = await weigh(EMPTY, { port, cookie, sizes })
  const rows = [empty]
  for (const path of PAGES) rows.push(await weigh(path, { port, cookie, sizes }))
  const line = ({ path, html, scripts }) =>
    [
      path.padEnd(40),
      kilobytes(html),
      kilobytes(scripts),
      kilobytes(scripts - empty.scripts),
      ratio(scripts, empty),
    ].join('')
  say(
    [
      '',
      ['page'.padEnd(40), ...['HTML', 'JS', 'JS beyond empty', 'JS ÷ empty'].map(cell)].join(''),
      ...rows.map(line),
    ].join('\n'),
  )
}

async function weigh(path, { port, cookie, sizes }) {
  const html = await textAt(`http://127.0.0.1:${port}${path}`, cookie)
  const leftOut = new Set((html.match(FOR_OLD_BROWSERS) ?? []).flatMap((tag) => tag.match(SCRIPT) ?? []))
  const addresses = [...new Set(html.match(SCRIPT) ?? [])].filter((address) => !leftOut.has(address))
  if (addresses.length === 0) throw new Error(`${path} names no script: the page is not what it should be`)
  for (const address of addresses) {
    if (!sizes.has(address)) sizes.set(address, gzipped(await textAt(`http://127.0.0.1:${port}${address}`)))
  }
  return { path, html: gzipped(html), scripts: addresses.reduce((sum, address) => sum + sizes.get(address), 0) }
}

async function textAt(url, cookie) {
  const response = await fetch(url, { headers: cookie ? { cookie } : {} })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}

const gzipped = (text) => gzipSync(text).length

const cell = (text) => `${text}`.padStart(18)
const kilobytes = (bytes) => cell(`${(bytes / 1000).toFixed(1)} kB`)
const ratio = (scripts, empty) => cell((scripts / empty.scripts).toFixed(2))
