import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Theme = 'light' | 'dark'
type Colours = Map<string, Record<Theme, string>>

const folder = new URL('../app/', import.meta.url)
const colours = coloursOf(styles('globals.css'))

/** Foreground, ground, and the contrast the design promises in the light and in the dark (WCAG 2, rounded to one decimal). */
const PROMISES: [foreground: string, ground: string, light: number, dark: number][] = [
  ['ink', 'bg', 15.5, 15.8],
  ['ink-2', 'bg', 8.2, 10.5],
  ['ink-3', 'bg', 5.3, 6.9],
  ['ink-3', 'sunken', 4.9, 4.5],
  ['ink-3', 'raised', 4.5, 5.5],
  ['ink-3', 'surface', 4.5, 4.5],
  ['line-strong', 'bg', 3.6, 4.4],
  ['line-strong', 'surface', 3, 3],
  ['primary', 'bg', 8.6, 9.3],
  ['on-primary', 'primary', 9.3, 8.7],
  ['primary-ink', 'primary-tint', 9.1, 8.6],
  ['ok', 'ok-tint', 6, 7.6],
  ['bad', 'bad-tint', 5.4, 6.8],
  ['warn', 'warn-tint', 5.9, 7.5],
  ['ok', 'bg', 4.5, 4.5],
  ['bad', 'bg', 4.5, 4.5],
  ['warn', 'bg', 4.5, 4.5],
  ['focus', 'bg', 8.6, 8.6],
  ...[1, 2, 3, 4, 5, 6].map((chip): [string, string, number, number] => ['ink', `chip${chip}`, 9.7, 9.7]),
  // the letter on a cell of the memory manuscript, at each of its five pressures
  ...[1, 2, 3, 4, 5].map((ink): [string, string, number, number] => [`m${ink}t`, `m${ink}`, 4.5, 4.5]),
]

describe('the colours keep the contrast that the design promises', () => {
  test.each(PROMISES)('%s on %s', (foreground, ground, light, dark) => {
    expect(promised(foreground, ground, 'light')).toBeGreaterThanOrEqual(light)
    expect(promised(foreground, ground, 'dark')).toBeGreaterThanOrEqual(dark)
  })
})

test('black on white measures 21 and a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#336699', '#336699')).toBe(1)
})

test('a colour that fades into its ground is noticed', () => {
  const faded = coloursOf(':root { --ink: light-dark(#aaaaaa, #555555); }')
  expect(contrast(faded.get('ink')?.light ?? '', '#ffffff')).toBeLessThan(4.5)
})

function promised(foreground: string, ground: string, theme: Theme): number {
  const [front, back] = [foreground, ground].map((name) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`No style sheet of the app sets --${name}`)
    return colour[theme]
  })
  return Math.round(contrast(front ?? '', back ?? '') * 10) / 10
}

/** A style sheet of the app with those that it imports from beside it. */
function styles(name: string): string {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const imported = [...text.matchAll(/@import\s+['"]\.\/([^'"]+)['"]/g)].map((match) => styles(match[1] ?? ''))
  return [text, ...imported].join('\n')
}

function coloursOf(css: string): Colours {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi)
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
