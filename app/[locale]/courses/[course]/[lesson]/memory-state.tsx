'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import { newEventId, recordEvent, type StudyContext } from '@/lib/device/record'

export interface Memory {
  factId: string
  glyph: string
  statement: string
  isKept: boolean
  /** An answer enrols by itself; a fact that was only read is enrolled when its sitting is finished. */
  isAnswered: boolean
}

interface Memories {
  /** Facts that are ticked. */
  kept: ReadonlySet<string>
  /** Facts of a sitting that was finished on this page. */
  settled: ReadonlySet<string>
  toggle: (factId: string, isKept: boolean) => void
  /** Keeps what is ticked of these, and counts all of them as decided. */
  settle: (memories: readonly Memory[]) => Promise<void>
}

const Context = createContext<Memories | null>(null)

interface Props {
  memories: Memory[]
  study: StudyContext
  children: ReactNode
}

/** What is kept of a lesson: both of its lists tell the same, and finishing the second keeps what the first left. */
export function MemoryStateProvider({ memories, study, children }: Props) {
  const [kept, setKept] = useState(() => new Set(memories.filter(({ isKept }) => isKept).map(({ factId }) => factId)))
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const record = (kind: 'enrol' | 'withdraw', factId: string) => recordEvent(study, { id: newEventId(), kind, factId })

  function toggle(factId: string, isKept: boolean) {
    // two that were ticked before the page could hear them are told in one go
    setKept((before) => new Set(isKept ? [...before, factId] : [...before].filter((id) => id !== factId)))
    void record(isKept ? 'enrol' : 'withdraw', factId)
  }

  async function settle(some: readonly Memory[]) {
    const fresh = some.filter(({ factId, isAnswered }) => kept.has(factId) && !isAnswered && !settled.has(factId))
    setSettled(new Set([...settled, ...some.map(({ factId }) => factId)]))
    await Promise.all(fresh.map(({ factId }) => record('enrol', factId)))
  }

  return <Context value={{ kept, settled, toggle, settle }}>{children}</Context>
}

export function useMemories(): Memories {
  const memories = useContext(Context)
  if (!memories) throw new Error('There are no memories outside of a lesson.')
  return memories
}
