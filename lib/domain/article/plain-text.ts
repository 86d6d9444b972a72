const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }
/** A tag, whose attributes may hold `>` between quotes. */
const TAG = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi

/** The words of sanitised HTML as a reader sees them, with single spaces. */
export function textOfHtml(html: string): string {
  return html
    .replace(TAG, '')
    .replace(ENTITY, (entity) => characterOf(entity))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The letter that an entity stands for; anything else is itself. */
export function characterOf(entity: string): string {
  return entity.replace(ENTITY, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })
}
