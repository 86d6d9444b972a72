import { normalForm } from '../answer/normal-form'
import { nameLabel } from '../diagram/labels'
import { LANGUAGES, type Language } from '../language'
import type { Diagram } from '../reference/diagram'
import { namedLabels } from '../reference/diagram-labels'
import type { Reference } from '../reference/reference'
import { inBoth, type Material, optionsIn } from './draft-material'
import { keyIn } from './draft-typed-key'
import { withText } from './draft-words'
import type { OcclusionBody } from './question'

/** A diagram with a cover, of what was written so far, with three chips. */
export function occlusionOf(material: Material): OcclusionBody {
  const { diagram, cover, also } = material.worked
  return {
    ...{ kind: 'occlusion', diagram, cover, also, key: material.keys[0] ?? 'a' },
    text: inBoth(material, (text) => ({
      ...{ prompt: text.prompt, hint: text.hint, options: optionsIn(text, 3) },
      ...keyIn(text),
    })),
  }
}

/** Another diagram has other labels. An answer that was taken from a label goes with it. */
export function withDiagram(body: OcclusionBody, diagram: string, reference: Reference | null): OcclusionBody {
  if (body.diagram === diagram) return body
  const left = reference?.diagrams.find(({ id }) => id === body.diagram)
  const bare = left && reference ? withoutTakenAnswer(body, left, reference) : body
  return { ...bare, diagram, cover: '', also: [] }
}

function withoutTakenAnswer(body: OcclusionBody, diagram: Diagram, reference: Reference): OcclusionBody {
  return LANGUAGES.reduce((before, language) => {
    const was = spellingsAt(body.cover, diagram, reference, language)
    return withText(before, language, (text) =>
      text.answer === was?.answer ? { ...text, answer: '', accept: [] } : text,
    )
  }, body)
}

/** What was covered with the label that is asked stays so. */
function withCover(body: OcclusionBody, cover: string): OcclusionBody {
  return { ...body, cover, also: body.also.filter((name) => name !== cover) }
}

/** Covers a label with the one that is asked, or no more. */
export function withAlso(body: OcclusionBody, name: string, isCovered: boolean): OcclusionBody {
  const others = body.also.filter((each) => each !== name)
  return { ...body, also: isCovered && name !== body.cover ? [...others, name] : others }
}

/**
 * Asks another label. What stands there is the answer, and the glossary has its other names, unless the author wrote an
 * answer of their own.
 */
export function withLabelAsked(
  body: OcclusionBody,
  name: string,
  diagram: Diagram,
  reference: Reference,
): OcclusionBody {
  return LANGUAGES.reduce(
    (before, language) => {
      const [was, is] = [body.cover, name].map((each) => spellingsAt(each, diagram, reference, language))
      return withText(before, language, (text) => {
        if (!is) return text
        // spellings that were written before there was an answer are the author's
        if (text.answer.trim() === '') return { ...text, ...is, accept: [...new Set([...is.accept, ...text.accept])] }
        return text.answer === was?.answer ? { ...text, ...is } : text
      })
    },
    withCover(body, name),
  )
}

function spellingsAt(name: string, diagram: Diagram, { glossary, models }: Reference, language: Language) {
  const label = namedLabels(diagram).find((each) => each.name === name)?.label
  const named = label && 'name' in label ? label.name : null
  const entry = models.find(({ id }) => nameLabel(id) === name || id === named)
  const term = label && 'term' in label ? glossary.find(({ id }) => id === label.term) : undefined
  const said = term ?? entry?.name ?? (label && 'ko' in label ? label : null)
  if (!said) return null
  const others = [...(term?.aliases[language] ?? []), said.en]
  const accept = others.filter((each, at) => isNew(each, [said[language], ...others.slice(0, at)]))
  return { answer: said[language], accept }
}

function isNew(words: string, known: string[]): boolean {
  return known.every((each) => normalForm(each) !== normalForm(words))
}
