'use client'

import { useEffect, useRef } from 'react'

interface Props {
  label: string
  search: string
  /** The list's own address. */
  action: string
  /** What else stands in the address and stays. */
  kept: Record<string, string>
}

/** A plain form that puts the search in the address; `/` goes to it from anywhere outside a field. */
export function SearchField({ label, search, action, kept }: Props) {
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <search>
      <form className="sr" action={action}>
        <input
          ref={field}
          className="in sm"
          type="search"
          name="q"
          key={search}
          defaultValue={search}
          maxLength={100}
          placeholder={label}
          aria-label={label}
        />
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <kbd className="desk" aria-hidden="true">
          /
        </kbd>
      </form>
    </search>
  )
}
