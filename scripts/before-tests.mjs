// Vitest calls it once before the tests of a project: some of them read articles in threads.
import { makeArticleThread } from './ground/article-thread.mjs'

export async function setup() {
  await makeArticleThread()
}
