import { assemble, convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul'

/** What was meant if the keyboard stood in the other language: `xmfostmvhaj` → 트랜스포머, `ㅎㅔㅅ` → gpt. */
export function otherLayouts(text: string): string[] {
  const compact = text.normalize('NFC').replace(/\s+/g, '')
  if (/^[a-z]+$/i.test(compact)) return [convertQwertyToHangul(compact), convertQwertyToHangul(compact.toLowerCase())]
  if (/^[ㄱ-ㅎㅏ-ㅣ가-힣]+$/.test(compact)) return [convertHangulToQwerty(disassemble(assemble([compact])))]
  return []
}
