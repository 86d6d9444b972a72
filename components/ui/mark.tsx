const PATHS = {
  right:
    'M19.6 9.3C18.2 5.7 14.8 3.6 11.1 4.1 6.5 4.7 3.6 8.9 4.2 13.2c.6 4.3 4.7 7.2 9 6.6 4-.6 6.9-4.2 6.5-8.2-.2-1.9-1-3.5-2.5-4.9',
  wrong: 'M5 19.5C9.2 14.3 13.8 9.2 19.5 4.5M6 6.2c4.2 3.4 8.3 7.4 12.3 12.2',
  look: 'M4 6.5 12 18 20 6.5',
  back: 'M14.5 5 8 12l6.5 7',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4',
  pigtail: 'M0 12h10c5 0 8-1.8 7.6-4.6-.4-2.6-4.2-2.5-4.3.8-.1 4.3 3.2 7.8 8.7 9.3',
} as const

export type MarkName = keyof typeof PATHS

/** A proof-reader's mark, drawn in the current colour. Words always stand beside it, so it is hidden from readers. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
