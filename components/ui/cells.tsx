interface Props {
  text: string
  size?: 'text' | 'big'
  /** An empty cell at the end: the place that comes next. */
  hasNext?: boolean
}

/** A row of manuscript cells, one letter each; read aloud as one word. */
export function Cells({ text, size = 'text', hasNext = false }: Props) {
  return (
    <span className={size === 'big' ? 'ms big' : 'ms'} role="img" aria-label={text}>
      {[...text].map((letter, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters repeat and never move
        <i key={position}>{letter}</i>
      ))}
      {hasNext && <i className="next" />}
    </span>
  )
}
