import { readdir } from 'node:fs/promises'
import path from 'node:path'

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** The addresses of the pictures that this site serves: what lies in `public/`. */
export async function listPictures(): Promise<string[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'public')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => PICTURE.test(name)).map((name) => `/${name.split(path.sep).join('/').normalize('NFC')}`)
}
