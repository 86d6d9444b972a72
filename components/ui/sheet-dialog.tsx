'use client'

import { type ReactNode, type RefObject, useEffect } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  dialog: RefObject<HTMLDialogElement | null>
  labelledBy: string
  onClose: () => void
  children: ReactNode
}

/** A sheet laid over the page. It opens at once; Escape and the space around it close it, and the focus goes back. */
export function SheetDialog({ dialog, labelledBy, onClose, children }: Props) {
  useEffect(() => {
    dialog.current?.showModal()
    // the focus goes to the first control, which may stand at the end: what is read begins at the top
    dialog.current?.scrollTo({ top: 0 })
  }, [dialog])
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is for the space around it
    <dialog
      ref={dialog}
      className="passage"
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className="in-passage">{children}</div>
    </dialog>,
    // Beside what opened it: what stands here must not be announced as news of a verdict.
    document.body,
  )
}
