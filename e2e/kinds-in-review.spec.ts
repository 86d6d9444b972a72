import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { goOn, questionNamed, questionShown, verdictOn } from './answering'
import { expect, test } from './fixtures'
import { answerByItsKeys } from './hands-keys'
import { accountOf, signIn } from './people'
import { bringPast } from './studied'
import { expectWellMade } from './well-made'
import { addressIn, sentence, wordsIn } from './words'

/**
 * How firm the memory is decides what is asked: a young one is recognised, an older one is cued, an old one has to be
 * produced. Of these days the answers were right, and on the last the card is due.
 */
const PASTS = {
  young: ['2031-03-01', '2031-03-06'],
  older: ['2031-03-01', '2031-03-03', '2031-03-25'],
  old: ['2031-03-01', '2031-03-03', '2031-03-14', '2031-06-20'],
} as const

const ASKED = [
  ['single', 'agent.3-own', 'young'],
  ['multiple', 'step1.2-four', 'young'],
  ['true_false', 'step3.4-renumber', 'young'],
  ['hotspot', 'step5.3-cell', 'young'],
  ['cloze', 'step1.2-social', 'older'],
  ['occlusion', 'pipe.1-drawn', 'older'],
  ['ordering', 'step4.3-row', 'older'],
  ['matching', 'step4.4-pair', 'older'],
  ['categorise', 'agent.3-sort', 'older'],
  ['typed', 'step1.2-books', 'old'],
  ['numeric', 'model.llama.3-size', 'old'],
  ['free_recall', 'agent.4-explain', 'old'],
] as const

test.describe.configure({ mode: 'parallel', timeout: 120_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  for (const [kind, id, age] of ASKED) {
    test(`${kind} is missed and made good in a review by its keys, well made throughout, in ${language}`, async ({
      page,
      clock,
    }) => {
      const question = questionNamed(id)
      const days = PASTS[age].map((day) => `${day}T10:00:00+09:00`)
      const now = days.at(-1) ?? ''
      await clock.set(now)
      await signIn(page, await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner'), language)
      const past = days.slice(0, -1).map((at) => ({ fact: question.fact, at, confidence: 'likely' as const }))
      await bringPast(page, past, now)

      await test.step('it is due, and chance asks it in this wording', () => openAsked(page, id, language))
      await test.step('asked', () => expectWellMade(page, language))

      await test.step('missed: what was right is told', async () => {
        await answer(page, id, language, false)
        await expectWellMade(page, language)
        await goOn(page, language)
      })

      await test.step('asked once more, and right', async () => {
        await answer(page, id, language, true)
        await goOn(page, language)
      })

      await test.step('the summary sets the missed answer beside the right one', async () => {
        await expect(page.getByRole('heading', { name: words.summary.missedLabel, exact: true })).toBeVisible()
        if (kind === 'free_recall') await expect(page.getByText(words.summary.noPoints)).toBeVisible()
        else await expect(page.getByRole('deletion').first()).toHaveText(/./)
        const row = page.getByRole('listitem').filter({ has: page.getByRole('insertion') })
        await expect(row).toContainText(rightIn(id, language))
      })
    })
  }
}

/**
 * The wording is drawn by chance, so the review is opened until chance has had its turn. A session that was begun is
 * taken up again on its device: each time it is one that has forgotten it.
 */
async function openAsked(page: Page, id: string, language: Language) {
  const open = async () => {
    // where no review is in the page that could keep itself once more
    await page.goto('/icon.svg')
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    await page.goto(addressIn(language, '/review'))
    return (await questionShown(page, language)).id
  }
  await expect.poll(open, { intervals: [0], timeout: 60_000 }).toBe(id)
}

async function answer(page: Page, id: string, language: Language, isRight: boolean) {
  await questionShown(page, language)
  await answerByItsKeys(page, questionNamed(id), language, isRight)
  await page.keyboard.press('Enter')
  await expect(verdictOn(page, language, isRight)).toBeVisible()
}

/** A piece of what stands as right in the summary. */
function rightIn(id: string, language: Language): string | RegExp {
  const question = questionNamed(id)
  const { answer: word, options = [], model } = question[language]
  const worked = question as unknown as { order?: string[]; keys?: string[] | Record<string, string>; row?: string }
  if (word !== undefined) return word
  if (model !== undefined) return model.slice(0, 20)
  const nameOf = (wanted: string | undefined) => options.find((option) => option.id === wanted)?.text
  const first = nameOf(question.key) ?? nameOf(worked.order?.[0]) ?? options[0]?.text
  return first ?? sentence('{number}')
}
