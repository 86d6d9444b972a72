import { z } from 'zod'

interface Pieces<InTime extends z.ZodRawShape, Asked extends z.ZodRawShape, Options extends z.ZodType> {
  inTime: InTime
  asked: Asked
  options: Options
}

/** Questions in which something is worked out, as the interface answers with them. */
export function workedAnswers<InTime extends z.ZodRawShape, Asked extends z.ZodRawShape, Options extends z.ZodType>({
  inTime,
  asked,
  options,
}: Pieces<InTime, Asked, Options>) {
  const inBoth = <Text extends z.ZodRawShape>(text: Text) => {
    const shown = z.object({ ...asked, ...text })
    return z.object({ ko: shown, en: shown })
  }
  const names = z.array(z.object({ id: z.string(), text: z.string() }))
  const placing = { keys: z.record(z.string(), z.string()), text: inBoth({ options, places: names }) }
  const margin = z.object({ by: z.enum(['factor', 'points']), inner: z.number(), outer: z.number() })
  const why = z.string()
  return [
    z.object({ ...inTime, kind: z.literal('ordering'), order: z.array(z.string()), text: inBoth({ options }) }),
    z.object({ ...inTime, kind: z.literal('matching'), ...placing }),
    z.object({ ...inTime, kind: z.literal('categorise'), ...placing }),
    z.object({
      ...{ ...inTime, kind: z.literal('numeric'), value: z.number(), margin },
      text: inBoth({ unit: z.string(), why }),
    }),
    z.object({
      ...{ ...inTime, kind: z.literal('hotspot'), row: z.string(), column: z.string() },
      text: inBoth({ rows: names, columns: names, why }),
    }),
    z.object({ ...inTime, kind: z.literal('free_recall'), text: inBoth({ options, model: z.string() }) }),
  ] as const
}
