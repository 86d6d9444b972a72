/** A row of manuscript cells, one letter each; read aloud as one word. */
export function Cells({ text, size = 'text' }: { text: string; size?: 'text' | 'big' }) {
  return (
    <span className={size === 'big' ? 'ms big' : 'ms'} role="img" aria-label={text}>
      {[...text].map((letter, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters repeat and never move
        <i key={position}>{letter}</i>
      ))}
    </span>
  )
}
