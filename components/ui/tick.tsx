'use client'

import { type ComponentProps, useLayoutEffect, useRef } from 'react'

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  type: 'radio' | 'checkbox'
  checked: boolean
  /** Told what it has become. A radio button is only ever chosen. */
  onTick: (isTicked: boolean) => void
}

/**
 * A tick box or a radio button whose state is kept elsewhere. A page shows it a moment before it hears it: what was
 * pressed by then is seen, and nobody would know of it. It is handed on once, as if pressed now. What a browser puts
 * back when a page is loaded again was not pressed, so it is asked not to.
 */
export function Tick({ type, checked, onTick, ...rest }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const isHeard = useRef(false)
  // before the page is painted again, and before a press that waited for it is heard
  useLayoutEffect(() => {
    if (isHeard.current) return
    isHeard.current = true
    const isTicked = box.current?.checked ?? checked
    if (isTicked !== checked && (isTicked || type === 'checkbox')) onTick(isTicked)
  }, [checked, type, onTick])
  return (
    <input
      {...{ ...rest, type, checked }}
      ref={box}
      autoComplete="off"
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
  )
}
