import { expect, test } from 'vitest'
import { boundedText } from './bounded-text'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function streamOf(parts: Uint8Array[]) {
  const state = { pulled: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[state.pulled]
        if (!part) return controller.close()
        state.pulled += 1
        controller.enqueue(part)
      },
      cancel() {
        state.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, state }
}

test('a body is read whole, also where a character is split between two parts', async () => {
  const bytes = bytesOf('새김 🌱')
  const { stream } = streamOf([bytes.slice(0, 1), bytes.slice(1, 9), bytes.slice(9)])
  expect(await boundedText(stream, bytes.length)).toBe('새김 🌱')
})

test('a body of one byte too many is no text, and what follows is not asked for', async () => {
  const { stream, state } = streamOf([bytesOf('1234'), bytesOf('5'), bytesOf('6'), bytesOf('7')])
  expect(await boundedText(stream, 4)).toBeNull()
  expect(state).toEqual({ pulled: 2, cancelled: true })
})

test('length counts in bytes, not in characters', async () => {
  expect(await boundedText(streamOf([bytesOf('가')]).stream, 2)).toBeNull()
})

test('no body is the empty text', async () => {
  expect(await boundedText(null, 10)).toBe('')
})
