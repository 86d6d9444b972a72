import type { Layout, Shape } from '@/lib/domain/diagram/shape'
import { foreignIn, type Language } from '@/lib/domain/language'

interface Props {
  layout: Layout
  language: Language
  /** Which of the two it is: a stylesheet shows the one that fits. */
  fit: 'wide' | 'narrow'
  labelledBy: string
}

/** A layout, drawn: cells, rules and words in the colours of the sheet. It grows with the reader's size of type. */
export function DiagramSvg({ layout: { width, height, shapes }, language, fit, labelledBy }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its name is the caption that stands above it
    <svg
      className={`dg ${fit}`}
      role="img"
      aria-labelledby={labelledBy}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem`, aspectRatio: `${width} / ${height}` }}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shape keeps no state, so another drawing may take its element over
        <Drawn key={index} shape={shape} language={language} />
      ))}
    </svg>
  )
}

function Drawn({ shape, language }: { shape: Shape; language: Language }) {
  switch (shape.kind) {
    case 'cell': {
      const { x, y, width, height, tone } = shape
      return (
        <rect className={`dg-${tone}`} x={x + 0.75} y={y + 0.75} width={width - 1.5} height={height - 1.5} rx={2} />
      )
    }
    case 'line':
      return <path className={`dg-line dg-${shape.tone}`} d={shape.path} />
    case 'text': {
      const { x, y, size, anchor, tone, face, text } = shape
      return (
        <text
          className={`dg-text dg-${tone} dg-${face}`}
          {...{ x, y }}
          fontSize={size}
          textAnchor={anchor}
          lang={foreignIn(language, text)}
        >
          {text}
        </text>
      )
    }
  }
}
