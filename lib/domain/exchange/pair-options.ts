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

function paired(text: Fields, other: Fields): Fields {
  if (text.options !== undefined || !Array.isArray(other.options)) return text
  const options = other.options.map((option: unknown) => (isRecord(option) ? { ...option, text: '', why: '' } : option))
  return { ...text, options }
}

type Fields = Record<string, unknown>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
