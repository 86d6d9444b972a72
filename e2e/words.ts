import type { Language } from '../lib/domain/language'
import en from '../messages/en.json' with { type: 'json' }
import ko from '../messages/ko.json' with { type: 'json' }

/** The words of the pages in one language, by which a person finds things. */
export function wordsIn(language: Language): typeof ko {
  return language === 'ko' ? ko : en
}

/** The address of a page: Korean stands at the root, English under `/en`. */
export function addressIn(language: Language, path: string): string {
  if (language === 'ko') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** A sentence with its places filled in; the plural forms of a count are left to whatever stands there. */
export function sentence(words: string, values: Record<string, string | number> = {}): RegExp {
  const pattern = words
    .split(/(\{(?:[^{}]|\{[^{}]*\})*\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name && name in values) return literally(String(values[name]))
      return part.startsWith('{') ? '.+' : literally(part.replace(/<[^>]+>/g, ''))
    })
    .join('')
  return new RegExp(pattern)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
