/** A way back within this site: one path, never another host. Browsers take `\` for `/` and drop line ends. */
export function wayBack(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/'
}
