/** The first that fits counts: most browsers also name the ones they descend from. */
const BROWSERS: [RegExp, string][] = [
  [/\bKAKAOTALK\b/i, 'KakaoTalk'],
  [/\bNAVER\b/, 'NAVER'],
  [/\bWhale\//, 'Whale'],
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** A device as its owner would call it, such as `Chrome · Windows`; null where the browser says nothing that we know. */
export function deviceName(userAgent: string | null): string | null {
  const text = (userAgent ?? '').slice(0, 500)
  const named = [BROWSERS, SYSTEMS].map((kinds) => kinds.find(([pattern]) => pattern.test(text))?.[1])
  return named.filter(Boolean).join(' · ') || null
}
