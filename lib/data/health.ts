import { database } from './client'

const PATIENCE_MS = 2_000

/** Whether the database answers within two seconds. */
export async function isDatabaseUp(): Promise<boolean> {
  let impatience: NodeJS.Timeout | undefined
  const silence = new Promise<boolean>((resolve) => {
    impatience = setTimeout(resolve, PATIENCE_MS, false)
  })
  const isUp = await Promise.race([answers(), silence])
  clearTimeout(impatience)
  return isUp
}

function answers(): Promise<boolean> {
  return database()
    .$queryRawUnsafe('select 1')
    .then(
      () => true,
      () => false,
    )
}
