/** Completes a parsed package-lock.json in place. Returns how much there was to do. */
export function completeLock(lock) {
  const missing = Object.entries(lock.packages).flatMap(([at, entry]) => missingOf(lock, at, entry))
  for (const [place, entry] of missing) lock.packages[place] = entry
  const withAddress = Object.values(lock.packages).filter(({ resolved }) => resolved)
  for (const entry of withAddress) delete entry.resolved
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { added: missing.length, stripped: withAddress.length }
}

function missingOf(lock, at, { optionalDependencies = {}, dev }) {
  return Object.entries(optionalDependencies)
    .filter(([name, version]) => /^\d/.test(version) && !isThere(lock, at, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) },
    ])
}

function isThere({ packages }, at, name) {
  return Boolean(packages[`node_modules/${name}`] ?? packages[`${at}/node_modules/${name}`])
}

/** Packages for one platform say so in their names. */
function platformOf(name) {
  const os = /android|darwin|freebsd|openbsd|netbsd|sunos|aix|win32|windows|linux/.exec(name)?.[0]
  const cpu = /arm64|x64|ia32|arm(?!64)|wasm32|ppc64|s390x|riscv64|loong64/.exec(name)?.[0]
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os.replace('windows', 'win32')] } : {}),
    ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
  }
}
