/** The addresses of pictures that are written as HTML. */
export function picturesInHtml(html: string): string[] {
  return [...html.matchAll(/<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** The path of a picture as files are named, or an empty text. */
export function picturePath(address: string): string {
  try {
    return decodeURI(address).normalize('NFC')
  } catch {
    return ''
  }
}

export function isElsewhere(address: string): boolean {
  return /^\s*(https?:|[\\/]{2})/i.test(address)
}
