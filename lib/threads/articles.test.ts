import { describe, expect, test } from 'vitest'
import { draftCourseSafely, outlineSafely } from './articles'

const NOTHING = { facts: null, questions: null }
const PATIENCE_MS = 5_000

const TOO_MUCH = /too long|too much memory|too deep/

/** Each of them stops a parser that trusts its reader: by depth, by length, by what few words stand for. */
const BOMBS: [string, string, RegExp][] = [
  ['10,000 quotations in one another', `${'>'.repeat(10_000)} a`, /too deep/],
  ['10,000 lists in one another', `${'- '.repeat(10_000)}a`, /too deep/],
  ['a line of 50 MB', 'a'.repeat(50_000_000), /larger than 2 MB/],
  ['300 KB of footnotes', `${'[^a]\n'.repeat(30_000)}\n\n[^a]: ${'[^a]\n'.repeat(30_000)}`, TOO_MUCH],
  ['300 KB of references', `${'[a]\n'.repeat(75_000)}\n\n[a]: /${'b'.repeat(90_000)}`, TOO_MUCH],
  ['half a heading in HTML, again and again', '<h1>\n'.repeat(60_000), TOO_MUCH],
]

async function answerTo(source: string): Promise<string> {
  return outlineSafely(source, []).then(
    ({ sections }) => `${sections.length} sections`,
    (error) => error.detail,
  )
}

/** Milliseconds, by the clock or of computing, whichever is less: on a busy machine the clock tells of others. */
function stopwatch(threads = 1): () => number {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return Math.min(performance.now() - startedAt, (user + system) / 1000 / threads)
  }
}

describe('an article that is a bomb', () => {
  test.each(BOMBS)('%s is answered within five seconds, and the server goes on', async (_, bomb, words) => {
    const startedAt = performance.now()
    const computed = stopwatch()
    let beats = 0
    const heart = setInterval(() => {
      beats += 1
    }, 50)
    const answer = await answerTo(bomb)
    clearInterval(heart)
    const took = performance.now() - startedAt
    expect(answer).toMatch(words)
    expect(computed()).toBeLessThan(PATIENCE_MS)
    // nothing held this thread up for long: its clock went on
    expect(beats).toBeGreaterThanOrEqual(Math.floor(took / 50 / 3) - 2)
  })

  test('with others beside it keeps nobody waiting longer, not even whoever sends an honest article', async () => {
    const bomb = BOMBS.find(([name]) => name === '300 KB of footnotes')?.[1] ?? ''
    const asking = [bomb, bomb, bomb, bomb, bomb, '# 하나'].map(async (source) => {
      const computed = stopwatch(2)
      const answer = await answerTo(source)
      return { answer, took: computed() }
    })
    for (const { answer, took } of await Promise.all(asking)) {
      expect(answer).toMatch(/too long|too much memory|being read|1 sections/)
      expect(took).toBeLessThan(PATIENCE_MS)
    }
    expect(await answerTo('# 하나')).toBe('1 sections')
  })

  test('of HTML tags that are opened and never closed is no course', async () => {
    const articles = { ko: `# 하나\n\n${'<b>a\n'.repeat(1_000)}` }
    const drafted = draftCourseSafely({ articles, ...NOTHING }, { sections: [] }, [])
    await expect(drafted).rejects.toMatchObject({
      reason: 'article-depth',
      detail: expect.stringContaining('too deep'),
    })
  })

  test('of YAML aliases is read without its front matter, and an import says so', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1}, `.repeat(at ? 9 : 0)}x]`)
    const ko = `---\n${names.join('\n')}\n---\n\n# 하나\n\n글`
    const outline = await outlineSafely(ko, [])
    expect(outline.warnings).toMatchObject([
      { line: 1, code: 'front-matter', message: expect.stringContaining('alias') },
    ])
    const drafted = await draftCourseSafely({ articles: { ko }, ...NOTHING }, { sections: [] }, [])
    expect(drafted).toEqual({ ok: false, problems: [expect.stringContaining('ko.md:1: The front matter')] })
  })
})

describe('an article of people', () => {
  test('is read in a thread', async () => {
    const outline = await outlineSafely('# 하나\n\n![별](/a.png) ![별](/b.png)\n', ['/a.png'])
    expect(outline.sections).toEqual([{ level: 1, title: '하나', slug: '하나', line: 1 }])
    expect(outline.warnings).toMatchObject([{ line: 3, code: 'missing-picture' }])
  })

  test('becomes a course in a thread, with words in the language of each page', async () => {
    const ko = '# 하나\n\n![별](https://example.org/a.png)\n'
    const drafted = await draftCourseSafely({ articles: { ko }, ...NOTHING }, { sections: [] }, [])
    if (!drafted.ok) throw new Error(drafted.problems.join('\n'))
    const [section] = drafted.draft.sections
    expect(section?.text.ko.html).toContain('다른 사이트에')
    expect(section?.text.en.html).toContain('on another site')
  })

  test('may be long', async () => {
    const chapter = `## 장\n\n${'글은 **굵게** 쓰고 `코드`도 쓴다. '.repeat(60)}\n\n- 하나\n- 둘\n\n`
    const outline = await outlineSafely(chapter.repeat(30), [])
    expect(outline.sections).toHaveLength(30)
  })

  test('waits for its turn when many come at once', async () => {
    const outlines = await Promise.all(Array.from({ length: 6 }, (_, at) => outlineSafely(`# 글 ${at}`, [])))
    expect(outlines.map(({ title }) => title)).toEqual(['글 0', '글 1', '글 2', '글 3', '글 4', '글 5'])
  })
})
