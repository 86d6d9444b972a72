import type { TypedKey } from '../answer/typed-key'
import type { InLanguages } from '../language'
import { type AskedBody, isWorked, type Option, type QuestionBody } from '../question/question'
import { type ExchangedQuestion, tidied } from './exchanged'
import { workedShape } from './worked-shape'

/** The question as it stands in a JSON file: fields in one order, and what says nothing left out. */
export function fileShapeOf({ id, factId, use, status, asOf, body }: ExchangedQuestion): object {
  return {
    ...{ id, fact: factId, kind: body.kind },
    ...(use === 'review' ? {} : { use }),
    status,
    ...(asOf === null ? {} : { asOf }),
    ...shapeOfBody(tidied(body)),
  }
}

/** Whether two are the same question in the same words, standing alike. */
export function isSameQuestion(one: ExchangedQuestion, other: ExchangedQuestion): boolean {
  return JSON.stringify(fileShapeOf(one)) === JSON.stringify(fileShapeOf(other))
}

function shapeOfBody(body: QuestionBody): object {
  if (isWorked(body)) {
    const { ko, en, ...own } = workedShape(body)
    return { ...own, ko: { ...askedOf(body.text.ko), ...ko }, en: { ...askedOf(body.text.en), ...en } }
  }
  return shapeOfAsked(body)
}

function shapeOfAsked(body: AskedBody): object {
  switch (body.kind) {
    case 'single':
      return { key: body.key, ...inBoth(body.text, choiceOf) }
    case 'multiple':
      return { keys: body.keys, ...inBoth(body.text, choiceOf) }
    case 'true_false':
      return { key: body.key, ...inBoth(body.text, claimOf) }
    case 'cloze':
      return { key: body.key, ...inBoth(body.text, (text) => ({ ...choiceOf(text), ...keyOf(text) })) }
    case 'occlusion': {
      const { diagram, cover, also, key } = body
      const texts = inBoth(body.text, (text) => ({ ...choiceOf(text), ...keyOf(text) }))
      return { diagram, cover, ...(also.length > 0 && { also }), key, ...texts }
    }
    case 'typed':
      return inBoth(body.text, (text) => ({ ...askedOf(text), ...keyOf(text), why: text.why }))
  }
}

function inBoth<Text>({ ko, en }: InLanguages<Text>, shape: (text: Text) => object) {
  return { ko: shape(ko), en: shape(en) }
}

function askedOf({ prompt, hint }: { prompt: string; hint: string }) {
  return { prompt, hint }
}

function choiceOf(text: { prompt: string; hint: string; options: Option[] }) {
  return { ...askedOf(text), options: text.options.map(({ id, text, why }) => ({ id, text, why })) }
}

function claimOf(text: { prompt: string; hint: string; options: (Option & { holds: boolean })[] }) {
  return { ...askedOf(text), options: text.options.map(({ id, holds, text, why }) => ({ id, holds, text, why })) }
}

function keyOf({ answer, accept, block, otherSlot }: TypedKey) {
  const remarks = (entries: TypedKey['block']) => entries.map(({ text, why }) => ({ text, why }))
  return {
    answer,
    ...(accept.length > 0 && { accept }),
    ...(block.length > 0 && { block: remarks(block) }),
    ...(otherSlot.length > 0 && { otherSlot: remarks(otherSlot) }),
  }
}
