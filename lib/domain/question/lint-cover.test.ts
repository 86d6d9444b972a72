import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withLabels } from '../reference/diagram-labels'
import type { Reference } from '../reference/reference'
import { NO_REFERENCE } from '../reference/reference'
import { REFERENCE } from '../reference/testing/built-in'
import { lint } from './lint'
import type { OcclusionBody, QuestionBody } from './question'
import { QuestionFiles, toBody } from './schema'
import { OCCLUSION } from './testing/occlusion'

const errors = (body: QuestionBody, reference: Reference | null = REFERENCE) => [
  ...new Set(lint(body, reference).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))),
]
const changed = (change: Partial<OcclusionBody>): OcclusionBody => ({ ...OCCLUSION, ...change })

describe('a cover', () => {
  test('that fits its diagram is fine, and asks for the same things as a cloze besides', () => {
    expect(errors(OCCLUSION)).toEqual([])
    const { ko } = OCCLUSION.text
    const unwritten = { ...ko, answer: '', options: ko.options.map((option) => ({ ...option, why: '' })) }
    expect(errors(changed({ text: { ...OCCLUSION.text, ko: unwritten } }))).toEqual(['answer-missing', 'why-missing'])
  })

  test('has to be chosen, even where nobody knows the course', () => {
    expect(errors(changed({ diagram: '', cover: '' }), null)).toEqual(['diagram-unset'])
    expect(errors(changed({ cover: '' }), null)).toEqual(['cover-unset'])
  })

  test('of a diagram or a label that is not there is refused, and those that are there are named', () => {
    expect(errors(changed({ diagram: 'pipelines' }))).toEqual(['diagram-missing'])
    expect(errors(changed({ cover: 'step-9' }))).toEqual(['label-missing'])
    expect(errors(changed({ also: ['step-9'] }))).toEqual(['label-missing'])
    expect(errors(OCCLUSION, NO_REFERENCE)).toEqual(['diagrams-none'])
    const [found] = lint(changed({ cover: 'step-9' }), REFERENCE)
    expect(found).toMatchObject({ place: { part: 'cover' }, params: { label: 'step-9' } })
    expect(found?.params.labels).toContain('step-3')
  })

  test('of words that can be read elsewhere in the drawing is refused until that place is covered too', () => {
    const asked = changed({ diagram: 'layers', cover: 'name-llama' })
    const text = { ...OCCLUSION.text.ko, answer: 'LLaMA', accept: [] }
    const llama = { ...asked, text: { ko: text, en: text } }
    expect(errors(llama)).toEqual(['label-elsewhere'])
    const stages = changed({ diagram: 'vectors', cover: 'tokens' })
    const token = { ...OCCLUSION.text.ko, answer: '토큰', accept: ['token'] }
    const tokens = { ...stages, text: { ko: token, en: token } }
    expect(errors(tokens)).toEqual(['label-elsewhere'])
    expect(errors({ ...tokens, also: ['numbers'] })).toEqual([])
  })

  test('of words that another accepted answer gives away, in the caption even, is refused', () => {
    const text = { ...OCCLUSION.text.ko, answer: '임베딩 벡터', accept: ['벡터', 'embedding vector'] }
    const body = changed({ diagram: 'vectors', cover: 'vectors', text: { ko: text, en: text } })
    expect(errors(body)).toEqual(['label-elsewhere'])
  })

  test('whose words are no right answer is refused: the term was renamed, or the steps changed places', () => {
    expect(errors(changed({ cover: 'step-2' }))).toEqual(['answer-off-label', 'label-elsewhere'])
    const glossary = REFERENCE.glossary.map((term) => (term.id === 'tokenisation' ? { ...term, ko: '조각내기' } : term))
    expect(errors(OCCLUSION, { ...REFERENCE, glossary })).toEqual(['answer-off-label'])
  })
})

describe('the built-in course', () => {
  const folder = 'content/what-is-llm/questions'
  const asked = readdirSync(folder)
    .flatMap((name) => QuestionFiles.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
    .map(toBody)
    .filter((body) => body.kind === 'occlusion')

  test('asks about each of its diagrams, and no cover of it can be read', () => {
    expect(new Set(asked.map(({ diagram }) => diagram))).toEqual(new Set(REFERENCE.diagrams.map(({ id }) => id)))
    for (const body of asked) expect(lint(body, REFERENCE), body.diagram).toEqual([])
  })

  test('would be told if a diagram lost what is asked of it', () => {
    for (const body of asked.filter(({ cover }) => !cover.startsWith('name-'))) {
      const diagrams = REFERENCE.diagrams.map((diagram) =>
        diagram.id === body.diagram
          ? withLabels(diagram, (label, name) => (name === body.cover ? { ko: '딴것', en: 'another' } : label))
          : diagram,
      )
      expect(errors(body, { ...REFERENCE, diagrams }), body.diagram).toContain('answer-off-label')
    }
  })
})
