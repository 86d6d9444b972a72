import { test } from 'vitest'
import { randomBlocks } from './testing/documents'
import { tryDocuments } from './testing/tried-document'

/** A minute where nothing else runs. */
const PATIENCE_MS = 900_000

test(
  '47,000 documents out of random blocks keep every promise of the parser',
  () => tryDocuments(randomBlocks, 47_000),
  PATIENCE_MS,
)
