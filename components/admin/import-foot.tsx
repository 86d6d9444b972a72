import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'

type Deed = 'check' | 'import'

interface Props {
  /** What went wrong, said for screen readers as well. */
  trouble: string | null
  /** What the two deeds are called, at rest and while they are done. */
  words: Record<'check' | 'checking' | 'import' | 'importing', string>
  busy: Deed | null
  /** Once the reading says that all is well. */
  onImport: (() => void) | null
  children: ReactNode
}

/** An import reads first and writes after a yes: what went wrong, what was read, and the two deeds. */
export function ImportFoot({ trouble, words, busy, onImport, children }: Props) {
  return (
    <>
      <div role="status">
        {trouble && (
          <p className="err">
            <Mark name="wrong" />
            {trouble}
          </p>
        )}
      </div>
      {children}
      <div className="row">
        <button type="submit" className={onImport ? 'btn' : 'btn p'} disabled={busy !== null}>
          {busy === 'check' ? words.checking : words.check}
        </button>
        {onImport && (
          <button type="button" className="btn p" disabled={busy !== null} onClick={onImport}>
            {busy === 'import' ? words.importing : words.import}
          </button>
        )}
      </div>
    </>
  )
}
