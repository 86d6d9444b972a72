import { foldPassword, PASSWORD_SHORTEST } from '../domain/account/password'

let known: Promise<Set<string>> | undefined

/** Whether a password is among those that are guessed first, in whatever case, or one letter over and over. */
export async function isCommonPassword(password: string): Promise<boolean> {
  known ??= readList()
  const folded = foldPassword(password)
  return new Set(folded).size === 1 || (await known).has(folded)
}

/** Read on first use: the list is half a megabyte, and most processes never ask for it. */
async function readList(): Promise<Set<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].filter(({ length }) => length >= PASSWORD_SHORTEST))
}
