import type { Page } from '@playwright/test'

const FONT = /\.woff2$/

/** Opens a page as somebody sees it who has none of the fonts yet: in what stands in for them. */
export async function openWithoutFonts(page: Page, path: string): Promise<void> {
  await page.route(FONT, (route) => route.abort())
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.unroute(FONT)
}

/**
 * Lets all fonts that the page missed come at once, and says how many they were. One by one they would come in an order of
 * chance, and where a machine has no letters of its own for Hangul, each order is another page.
 */
export async function letFontsArrive(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const nameOf = (family: string, range: string) => `${family.replaceAll('"', '')} ${range}`
    const missed = new Set(
      [...document.fonts]
        .filter(({ status }) => status === 'error')
        .map(({ family, unicodeRange }) => nameOf(family, unicodeRange)),
    )
    const arrived = [...document.styleSheets].flatMap(({ href, cssRules }) =>
      [...cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? faceOf(rule, href ?? document.baseURI) : [])),
    )
    await Promise.all(arrived.map((face) => face.load()))
    for (const face of arrived) document.fonts.add(face)
    return arrived.length

    function faceOf({ style }: CSSFontFaceRule, base: string): FontFace[] {
      const [family, weight, unicodeRange] = [
        style.fontFamily,
        style.fontWeight,
        style.getPropertyValue('unicode-range'),
      ]
      const [, file] = style.getPropertyValue('src').match(/url\("?([^")]+)/) ?? []
      if (!file || !missed.has(nameOf(family, unicodeRange))) return []
      return [new FontFace(family.replaceAll('"', ''), `url("${new URL(file, base)}")`, { weight, unicodeRange })]
    }
  })
}
