/**
 * A draft may be written in one language only. Options pair across languages, so the other one gets the same, empty,
 * and stands ready to be written. Anything that is not a question yet is left as it is.
 */
export function withPairedOptions(raw: unknown): unknown {
  if (!isRecord(raw)) return raw
  const ko = raw.ko ?? {}
  const en = raw.en ?? {}
  if (!isRecord(ko) || !isRecord(en) || raw.kind === 'typed') return { ...raw, ko, en }
  return { ...raw, ko: paired(ko, en), en: paired(en, ko) }
}

const LISTS = ['options', 'places', 'rows', 'columns']

function paired(text: Fields, other: Fields): Fields {
  const missing = LISTS.filter((list) => text[list] === undefined && Array.isArray(other[list]))
  return { ...text, ...Object.fromEntries(missing.map((list) => [list, emptied(other[list])])) }
}

function emptied(entries: unknown): unknown {
  if (!Array.isArray(entries)) return entries
  return entries.map((entry: unknown) =>
    isRecord(entry) ? { ...entry, text: '', ...('why' in entry ? { why: '' } : {}) } : entry,
  )
}

type Fields = Record<string, unknown>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
