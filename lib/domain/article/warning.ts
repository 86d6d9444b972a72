/** What an author should know of a line; nothing of it keeps the article from being read. */
export interface Warning {
  line: number
  code:
    | 'front-matter'
    | 'toml-front-matter'
    | 'no-heading'
    | 'no-text'
    | 'empty-heading'
    | 'before-heading'
    | 'skipped-level'
    | 'repeated-anchor'
    | 'unknown-mark'
    | 'html-left-out'
    | 'foreign-picture'
    | 'missing-picture'
    | 'liquid'
    | 'long-lesson'
    | 'other-minutes'
  message: string
}
