import { copiedRuns } from './copied.mjs'
import { runNode } from './tool.mjs'

const ARTICLE = /^content\/[^/]+\/(ko|en)\.md$/
const FACTS = /^(content\/[^/]+)\/facts\.json$/
const TOOL = ['--conditions=react-server', '--import', 'tsx', 'cli/main.ts', 'article', 'check']

/** The built-in course, checked as an instructor would: `saegim article check`, its articles and its folder. What is only a warning to others is a finding here. No sentence may be taken from the article that a course is built on. */
export async function content(root, sources) {
  const articles = sources.filter((file) => ARTICLE.test(file))
  const courses = sources.flatMap((file) => FACTS.exec(file)?.[1] ?? [])
  const reports = await Promise.all([...articles, ...courses].map((file) => reportOf(root, file)))
  return {
    read: reports.filter((report) => report.isRead).length,
    of: reports.length,
    findings: [...reports.flatMap(findingsOf), ...(await copiedRuns(root, sources))],
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
    const { warnings = [], problems = [], doubts = [] } = JSON.parse(text)
    const said = (code, messages) => messages.map((message) => ({ code, message }))
    return [...warnings, ...said('course', problems), ...said('question', doubts)]
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
