import type { ExchangedQuestion } from '../domain/exchange/exchanged'
import { exchangedOf, type KnownQuestion } from '../domain/exchange/plan'
import type { ListFilter } from '../domain/question/listing'
import type { QuestionBody } from '../domain/question/question'
import { database } from './client'
import type { Prisma } from './generated/client'
import { listQuestionIds } from './question-list'

/** The questions that a filter finds, on whatever page they would stand, as files carry them. */
export async function listExchanged(filter: ListFilter): Promise<ExchangedQuestion[]> {
  const ids = await listQuestionIds(filter)
  const known = await readKnown(database(), ids)
  return ids.flatMap((id) => {
    const question = known.get(id)
    return (question && exchangedOf(question)) ?? []
  })
}

/** How the questions of these ids stand now, by id; those that do not exist are left out. */
export async function readKnown(
  client: Pick<Prisma.TransactionClient, 'question'>,
  ids: string[],
): Promise<Map<string, KnownQuestion>> {
  const rows = await client.question.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, factId: true, use: true, status: true, editVersion: true, draft: true },
      current: { select: { asOf: true, body: true } },
    },
  })
  return new Map(
    rows.map(({ current, draft, ...row }) => [
      row.id,
      { ...row, published: contentOf(current), draft: contentOf(draft) },
    ]),
  )
}

function contentOf(stored: unknown): KnownQuestion['draft'] {
  return stored as { asOf: string | null; body: QuestionBody } | null
}
