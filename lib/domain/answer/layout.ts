import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'

/**
 * What was meant if the keyboard stood in the other language: `xmfostmvhaj` → 트랜스포머, `ㅎㅔㅅ-4` → gpt-4. Letters are
 * taken as typed, without shift, and with shift turned round (caps lock).
 */
export function otherLayouts(text: string): string[] {
  const typed = text.normalize('NFC')
  const meant = [
    inHangul(typed),
    inHangul(typed.toLowerCase()),
    inHangul(withShiftTurned(typed)),
    typed.replace(/[ㄱ-ㅎㅏ-ㅣ가-힣]+/g, convertHangulToQwerty),
  ]
  return [...new Set(meant)].filter((each) => each !== typed)
}

function inHangul(text: string): string {
  try {
    return text.replace(/\s+/g, '').replace(/[a-z]+/gi, convertQwertyToHangul)
  } catch {
    // es-hangul throws at letters that make no syllable, such as those of `how`: then nobody meant Korean.
    return text
  }
}

function withShiftTurned(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )
}
