interface Props {
  text: string
  size?: 'text' | 'big'
  /** An empty cell at the end: the place that comes next. */
  hasNext?: boolean
  /** One letter a cell, as Hangul is written; or one word, as Latin script is read. */
  unit?: 'letter' | 'word'
}

/** A row of manuscript cells, one letter each; read aloud as one word. */
export function Cells({ text, size = 'text', hasNext = false, unit = 'letter' }: Props) {
  return (
    <span className={size === 'big' ? 'ms big' : 'ms'} role="img" aria-label={text}>
      {(unit === 'word' ? text.split(' ') : [...text]).map((letter, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters repeat and never move
        <i key={position} className={unit === 'word' ? 'word' : undefined}>
          {letter}
        </i>
      ))}
      {hasNext && <i className="next" />}
    </span>
  )
}
