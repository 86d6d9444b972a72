'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { ListFilter } from '@/lib/domain/question/search'

/** A plain form that puts the search in the address; `/` goes to it from anywhere outside a field. */
export function SearchField({ filter, action }: { filter: ListFilter; action: string }) {
  const t = useTranslations('admin')
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
          key={filter.search}
          defaultValue={filter.search}
          maxLength={100}
          placeholder={t('search')}
          aria-label={t('search')}
        />
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <kbd className="desk" aria-hidden="true">
          /
        </kbd>
      </form>
    </search>
  )
}
