import { expect, test } from 'vitest'
import { mutated } from './testing/documents'
import { tryDocument, tryDocuments } from './testing/tried-document'
import { WRITTEN } from './testing/written'

/** A minute where nothing else runs. */
const PATIENCE_MS = 900_000

test.each(WRITTEN)('a written document keeps every promise, and is printed: %j', (source) => {
  expect(tryDocument(source).isPrinted).toBe(true)
})

test(
  '6,000 written documents with places cut out, replaced or put in keep every promise',
  () => tryDocuments(mutated(WRITTEN), 6_000),
  PATIENCE_MS,
)
