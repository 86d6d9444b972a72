'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'

interface LessonState {
  /** What the reader predicted: option text by question id. */
  predictions: Record<string, string>
  predict: (questionId: string, optionText: string) => void
}

const Context = createContext<LessonState>({ predictions: {}, predict: () => {} })

/** Carries a prediction from the head of the lesson to the block that reveals its answer. */
export function LessonStateProvider({ children }: { children: ReactNode }) {
  const [predictions, setPredictions] = useState<Record<string, string>>({})
  const predict = (questionId: string, optionText: string) =>
    setPredictions((known) => ({ ...known, [questionId]: optionText }))
  return <Context value={{ predictions, predict }}>{children}</Context>
}

export function useLessonState(): LessonState {
  return useContext(Context)
}
