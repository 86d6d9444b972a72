/** Knip's own reporters leave out how many files were read; this one is one JSON line with that number. */
export default function report({ issues, counters }) {
  const findings = Object.entries(issues).flatMap(([type, files]) => findingsOf(type, files))
  process.stdout.write(`${JSON.stringify({ total: counters.total, processed: counters.processed, findings })}\n`)
}

function findingsOf(type, files) {
  if (typeof files !== 'object' || files === null) return []
  return Object.values(files).flatMap((bySymbol) =>
    Object.values(bySymbol).map((issue) => ({
      file: issue.filePath,
      line: issue.line,
      rule: `unused-${type}`,
      text: issue.symbol ?? '',
    })),
  )
}
