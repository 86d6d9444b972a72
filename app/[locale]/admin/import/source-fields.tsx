'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useEarlyWords } from '@/components/ui/use-early-words'

/** What was chosen or typed so far. */
export interface Source {
  file: File | null
  text: string
}

interface Props {
  source: Source
  onChange: (source: Source) => void
}

/** A file, or a text instead of one. A text stays where it is while a file is chosen, and is said not to be read. */
export function SourceFields({ source, onChange }: Props) {
  const t = useTranslations('exchange')
  const input = useRef<HTMLInputElement>(null)
  const write = (text: string) => onChange({ ...source, text })
  const paste = useEarlyWords<HTMLTextAreaElement>(source.text, write)

  function removeFile() {
    if (input.current) input.current.value = ''
    onChange({ ...source, file: null })
    input.current?.focus()
  }

  return (
    <>
      <div className="field">
        <label htmlFor="file">{t('file')}</label>
        <div className="row">
          <input
            ref={input}
            className="in"
            id="file"
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
            aria-describedby="file-hint"
            onChange={(event) => onChange({ ...source, file: event.target.files?.[0] ?? null })}
          />
          {source.file && (
            <button type="button" className="quiet" onClick={removeFile}>
              {t('removeFile')}
            </button>
          )}
        </div>
        <p className="hint" id="file-hint">
          {t('fileHint')} {t('example')}
        </p>
      </div>
      <div className="field">
        <label htmlFor="text">{t('paste')}</label>
        <textarea
          ref={paste}
          className="in mono"
          id="text"
          rows={6}
          spellCheck={false}
          aria-describedby="text-hint"
          value={source.text}
          onChange={(event) => write(event.target.value)}
        />
        <p className="hint" id="text-hint">
          {source.file && source.text !== '' ? t('pasteUnused') : t('pasteHint')}
        </p>
      </div>
    </>
  )
}
