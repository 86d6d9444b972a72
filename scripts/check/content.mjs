import { runNode } from './tool.mjs'

const ARTICLE = /^content\/[^/]+\/(ko|en)\.md$/
const TOOL = ['--conditions=react-server', '--import', 'tsx', 'cli/main.ts', 'article', 'check']

/** The built-in course, checked as an instructor would: `saegim article check`. What is only a warning to others is a finding here. */
export async function content(root, sources) {
  const articles = sources.filter((file) => ARTICLE.test(file))
  const reports = await Promise.all(articles.map((file) => reportOf(root, file)))
  return {
    read: reports.filter((report) => report.isRead).length,
    of: articles.length,
    findings: reports.flatMap(findingsOf),
  }
}

async function reportOf(root, file) {
  const [first, ...rest] = TOOL
  const { code, stdout, stderr } = await runNode(first, [...rest, file, '--json'], root)
  const warnings = warningsIn(stdout)
  return { file, isRead: warnings !== null, warnings: warnings ?? [], code, words: (stderr || stdout).trim() }
}

function warningsIn(text) {
  try {
    return JSON.parse(text).warnings ?? []
  } catch {
    return null
  }
}

function findingsOf({ file, isRead, warnings, code, words }) {
  const findings = warnings.map(({ line, code: rule, message }) => ({ file, line, rule, text: message }))
  if (findings.length === 0 && (code !== 0 || !isRead)) {
    findings.push({ file, rule: 'article-check', text: `exit ${code}: ${words.slice(0, 500)}` })
  }
  return findings
}
