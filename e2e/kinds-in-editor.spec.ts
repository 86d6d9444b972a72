import { questionNamed } from './answering'
import { expect, test } from './fixtures'
import { workOut } from './hands'
import { accountOf, signIn } from './people'
import { wordsIn } from './words'
import { beginQuestion, fieldOf, publish, retire } from './writing'
import { markWorked, writeWorked } from './writing-worked'

const { admin, question: learners } = wordsIn('ko')

/** Questions of the course, word for word: a learner who meets one of these while it is published knows it already. */
const WRITTEN = ['step4.3-row', 'step3.4-pair', 'step5.3-sort', 'feat.1-size', 'step5.3-cell', 'step4.1-tell']

test.describe.configure({ mode: 'parallel', timeout: 120_000 })

for (const id of WRITTEN) {
  const question = questionNamed(id)
  test(`an instructor writes a question of the kind ${question.kind}, tries it in the preview, and publishes it`, async ({
    page,
  }) => {
    await signIn(page, await accountOf('지우', 'instructor'))
    await beginQuestion(page, question, 'ko')
    await writeWorked(page, question, 'ko')
    await markWorked(page, question)
    await expect(page.getByRole('button', { name: admin.publish })).toBeDisabled()
    await writeWorked(page, question, 'en')

    await expect(page.getByText(admin.save.saved)).toBeVisible()

    const preview = page.getByRole('region', { name: admin.preview })
    await test.step('the preview is answered as a learner would, and tells right from wrong', async () => {
      for (const isRight of [false, true]) {
        await page.reload()
        await workOut(preview, question, 'ko', isRight, 'pointer')
        await preview.getByRole('button', { name: learners.check, exact: true }).click()
        const told = question.kind === 'free_recall' ? learners.work : null
        const verdict = isRight ? (told?.recalled ?? learners.right) : (told?.notYet ?? learners.wrong)
        await expect(preview.getByText(verdict).first()).toBeVisible()
      }
    })

    await publish(page, 'ko')
    await expect(fieldOf(page, admin.prompt)).toHaveValue(question.ko.prompt)
    await retire(page, 'ko')
  })
}
