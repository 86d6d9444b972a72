import type { Files } from '../mini-tree'
import { type Fault, fault } from './fault'

export const MESSAGE_FAULTS: Fault[] = [
  fault(
    'messages',
    'used-key-exists',
    'app/planted/key.ts',
    `import { useTranslations } from 'next-intl'\n\nexport const f = () => useTranslations('home')\nconst t = useTranslations('home')\nexport const a = t('nowhere')\n`,
  ),
  fault(
    'messages',
    'used-key-exists',
    'app/planted/pattern.ts',
    `import { useTranslations } from 'next-intl'\n\nconst t = useTranslations('home')\nexport const f = (a: string) => t(\`nowhere.\${a}\`)\n`,
  ),
]

const PLANTED_KO = {
  same: '{count}장',
  empty: ' ',
  torn: '{count',
  foreign: 'Nobody has translated this',
  onlyKo: '여기만',
  unused: '안 쓰임',
}
const PLANTED_EN = {
  same: '{number} cards',
  empty: 'x',
  torn: 'x',
  foreign: 'x',
  hangul: '번역 안 됨',
  unused: 'Unused',
}

/** The catalogues are two files, so their faults stand together: rule and the key that must be named. */
export const CATALOGUE_FAULTS: { rule: string; key: string }[] = [
  { rule: 'same-keys', key: 'planted.onlyKo' },
  { rule: 'same-keys', key: 'planted.hangul' },
  { rule: 'same-arguments', key: 'planted.same' },
  { rule: 'no-empty-message', key: 'planted.empty' },
  { rule: 'well-formed-message', key: 'planted.torn' },
  { rule: 'korean-is-korean', key: 'planted.foreign' },
  { rule: 'english-is-english', key: 'planted.hangul' },
  { rule: 'every-key-used', key: 'planted.unused' },
]

export function withPlantedCatalogues(ko: string, en: string): Files {
  const plant = (text: string, planted: object) => JSON.stringify({ ...JSON.parse(text), planted })
  return { 'messages/ko.json': plant(ko, PLANTED_KO), 'messages/en.json': plant(en, PLANTED_EN) }
}
