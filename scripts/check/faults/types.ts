import { type Fault, fault } from './fault'

export const TYPE_FAULTS: Fault[] = [
  ['TS7006', 'export const f = (x) => x\n'],
  ['TS2322', 'export const f = (list: string[]): string => list[0]\n'],
  ['TS1484', `import { Planted } from './planted-shape'\n\nexport const f = (x: Planted) => x\n`],
  ['TS7030', 'export function f(x: number) {\n  if (x > 1) return x\n}\n'],
  [
    'TS7029',
    'export function f(x: number) {\n  switch (x) {\n    case 1:\n      x += 1\n    case 2:\n      return x\n  }\n  return 0\n}\n',
  ],
  ['TS4114', 'class A {\n  m() {}\n}\nexport class B extends A {\n  m() {}\n}\n'],
].map(([rule = '', content = '']) =>
  fault('types', rule, `lib/domain/planted/${rule.toLowerCase()}.ts`, content, {
    'lib/domain/planted/planted-shape.ts': 'export interface Planted {\n  a: string\n}\n',
  }),
)
