'use client'

import { useLayoutEffect, useRef } from 'react'

/**
 * A ref for a field whose words, or choice from a list, are kept in state. A page shows its fields a moment before it hears them: what was typed
 * by then stands in the field alone, and would be gone with the next drawing. It is handed on once, as if typed now.
 */
export function useEarlyWords<Field extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
  words: string,
  onWrite: (words: string) => void,
) {
  const field = useRef<Field>(null)
  const isHeard = useRef(false)
  // before the page is painted again, and before a press that waited for it is heard
  useLayoutEffect(() => {
    if (isHeard.current) return
    isHeard.current = true
    const typed = field.current?.value ?? words
    if (typed !== asFieldsHold(words)) onWrite(typed)
  }, [words, onWrite])
  return field
}

/** A field keeps every end of a line as one sign, whatever was put in. */
function asFieldsHold(words: string): string {
  return words.replace(/\r\n?/g, '\n')
}
