import { parentPort } from 'node:worker_threads'
import { type ArticleWork, doArticleWork } from '../lib/domain/article/article-work'

parentPort?.once('message', (work: ArticleWork) => parentPort?.postMessage(doArticleWork(work)))
