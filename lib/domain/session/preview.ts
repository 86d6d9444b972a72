import type { Language } from '../language'
import {
  type AskedBody,
  isWorked,
  type MultipleBody,
  type Option,
  type QuestionBody,
  type Response,
  type TypedBody,
} from '../question/question'
import { type ChipsBody, hasChips } from '../question/written'
import type { PreviewState } from './preview-state'
import { workedStates } from './preview-worked'
import { advanceShowing, beginShowing, type Showing, type ShowingAction } from './showing'

/** What nobody would accept. */
const ANY_OTHER = { ko: '모르겠어요', en: 'no idea' }

/** Asked, right, and each way of being wrong that has something of its own to say. Where the kinds are joined. */
export function previewStates(body: QuestionBody, language: Language): PreviewState[] {
  const asked: PreviewState = { id: 'asked', meaning: 'asked', given: null, of: '' }
  return [asked, ...(isWorked(body) ? workedStates(body, language) : answeredStates(body, language))]
}

function answeredStates(body: AskedBody, language: Language): PreviewState[] {
  switch (body.kind) {
    case 'single':
    case 'true_false':
      return optionStates(body.text[language].options, body.key)
    case 'multiple':
      return setStates(body, language)
    case 'cloze':
    case 'occlusion':
      return [...optionStates(body.text[language].options, body.key), ...typedStates(body, language)]
    case 'typed':
      return typedStates(body, language)
  }
}

function optionStates(options: Option[], key: string): PreviewState[] {
  return options.map(({ id }, index) => ({
    id: `option ${id}`,
    meaning: id === key ? 'right' : 'wrong',
    given: { optionIds: [id] },
    of: index + 1,
  }))
}

/** All the right ones, all but the last of them, then each wrong one added to them. */
function setStates({ keys, text }: MultipleBody, language: Language): PreviewState[] {
  const missing: PreviewState = { id: 'missing', meaning: 'missing', given: { optionIds: keys.slice(0, -1) }, of: '' }
  return [
    { id: 'right', meaning: 'right', given: { optionIds: keys }, of: '' },
    ...(keys.length > 1 ? [missing] : []),
    ...text[language].options.flatMap(({ id }, index): PreviewState[] =>
      keys.includes(id)
        ? []
        : [{ id: `option ${id}`, meaning: 'wrong', given: { optionIds: [...keys, id] }, of: index + 1 }],
    ),
  ]
}

/** An accepted answer, each word that is not accepted, and any other. */
function typedStates(body: ChipsBody | TypedBody, language: Language): PreviewState[] {
  const { answer, block, otherSlot } = body.text[language]
  const typed = (meaning: PreviewState['meaning'], text: string, at = 0): PreviewState => ({
    ...{ id: `${meaning} ${at}`, meaning, of: text },
    given: { text },
  })
  return [
    ...(hasChips(body) ? [typed('asked-typed', '')] : []),
    typed('typed', answer),
    ...block.map(({ text }, at) => typed('blocked', text, at)),
    ...otherSlot.map(({ text }, at) => typed('retry', text, at)),
    typed('other', ANY_OTHER[language]),
  ].filter(({ meaning, of }) => of !== '' || meaning === 'asked-typed')
}

/** A question as a learner would see it: asked, or with what they gave. */
export function previewShowing(body: QuestionBody, language: Language, given: Response | null): Showing {
  if (given === null) return beginShowing(body, false)
  const step = advanceShowing(body, language)
  const asked = beginShowing(body, 'text' in given)
  const acts = actsFor(body, language, given)
  const shown = acts.reduce(step, asked)
  // A wrong reason is asked for once more: the second time it stands.
  return 'optionIds' in given && shown.phase === 'asking' ? acts.slice(1).reduce(step, shown) : shown
}

const SUBMIT: ShowingAction = { type: 'submit', at: '' }

function actsFor(body: QuestionBody, language: Language, given: Response): ShowingAction[] {
  if ('text' in given) return [{ type: 'write', text: given.text }, SUBMIT]
  if ('order' in given) return [{ type: 'arrange', order: given.order }, SUBMIT]
  if ('placed' in given) return [...placing(given.placed), SUBMIT]
  if ('recalled' in given) return [{ type: 'write', text: given.recalled }, SUBMIT, ...ticking(given.ticked), SUBMIT]
  const [row = '', column = ''] = given.optionIds
  if (body.kind === 'hotspot') return [{ type: 'point', row, column }, SUBMIT]
  const choices = given.optionIds.map((optionId): ShowingAction => ({ type: 'choose', optionId }))
  if (body.kind !== 'true_false') return [...choices, SUBMIT]
  const reason = body.text[language].options.find(({ id }) => id === given.optionIds[0])
  return [{ type: 'take-side', holds: reason?.holds ?? false }, ...choices, SUBMIT]
}

function placing(placed: Record<string, string>): ShowingAction[] {
  return Object.entries(placed).map(([optionId, placeId]) => ({ type: 'place', optionId, placeId }))
}

function ticking(ticked: string[]): ShowingAction[] {
  return ticked.map((optionId) => ({ type: 'tick', optionId }))
}

/** The same question with words in its empty places, so that a preview has its shape before everything is written. */
export function withPlaceholders<T extends QuestionBody>(
  body: T,
  language: Language,
  words: { prompt: string; option: string; why: string },
): T {
  const text = body.text[language]
  const options = 'options' in text ? { options: text.options.map((option) => filled(option, words)) } : {}
  const why = 'why' in text ? { why: text.why || words.why } : {}
  const prompt = text.prompt || words.prompt
  return { ...body, text: { ...body.text, [language]: { ...text, ...options, ...why, prompt } } }
}

function filled<Each extends Option>(option: Each, words: { option: string; why: string }): Each {
  return { ...option, text: option.text || words.option, why: option.why || words.why }
}
