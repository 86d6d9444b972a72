'use client'

import type { ReactNode } from 'react'
import { Margin } from '@/components/admin/margin'
import { useEarlyWords } from '@/components/ui/use-early-words'
import type { Language } from '@/lib/domain/language'
import type { Finding } from '@/lib/domain/question/finding'

interface Props {
  id: string
  /** In which the words stand, `mul` for several; the labels are in the page's. */
  language: Language | 'mul'
  label: string
  words: string
  findings: Finding[]
  onWrite: (words: string) => void
  rows?: number
  placeholder?: string
  /** What stands in the margin while the linter has nothing to say. */
  note?: string
  /** What can be done to the field beside writing in it. */
  children?: ReactNode
}

/** A field of words that grows with them. */
export function WordsField({
  id,
  language,
  label,
  words,
  findings,
  onWrite,
  rows = 1,
  placeholder,
  note,
  children,
}: Props) {
  const field = useEarlyWords<HTMLTextAreaElement>(words, onWrite)
  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          lang={language}
          className="in sm grow"
          rows={rows}
          value={words}
          maxLength={1000}
          // a reload shows what is kept, not what a browser remembers
          autoComplete="off"
          placeholder={placeholder}
          aria-describedby={`margin-${id}`}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
        {children}
      </div>
      <Margin id={`margin-${id}`} findings={findings}>
        {note}
      </Margin>
    </div>
  )
}
