import { htmlOf } from './markdown'
import type { ParsedArticle, ParsedSection } from './parse'
import { textOfHtml } from './plain-text'
import { type Fingerprint, fingerprintOf, plainLetters, resemblanceOf } from './resemblance'
import { distinctSlugs } from './slug'

/** A section as the course has it, in the language of the article that is compared with it. */
export interface KnownSection {
  anchor: string
  title: string
  /** The words under the heading, without markup. */
  words: string
  isArchived: boolean
}

/** Alike enough to be the same section, rewritten. */
const SAME_SECTION = 0.5
/** Of the likeness, how much the heading counts beside the text. */
const TITLE_WEIGHT = 0.2
/** Comparing everything with everything is for articles; beyond this only what is equal is found again. */
const MOST_COMPARISONS = 250_000

/**
 * Gives each section of a revised article the anchor that it had, found by what it says, not by its place or its
 * heading: facts, questions and learners' progress hang on the anchor. What an author wrote as `{#anchor}` stands.
 */
export function keepAnchors(article: ParsedArticle, known: readonly KnownSection[]): ParsedArticle {
  if (known.length === 0) return article
  const fresh = article.sections.map(comparable)
  const old = known.map((section) => ({ ...section, ...likenessOf(section.title, section.words) }))
  const found = new Map<Fresh, string>()
  const left = () => {
    const taken = new Set(found.values())
    return { fresh: fresh.filter((each) => !found.has(each)), old: old.filter(({ anchor }) => !taken.has(anchor)) }
  }
  const pairUp = (isSame: (a: Fresh, b: Old) => boolean) => pairWhere(left(), isSame, found)

  for (const each of fresh) if (each.section.isAnchored) found.set(each, each.section.slug)
  pairUp((a, b) => a.title === b.title && a.words === b.words)
  pairUp((a, b) => a.words === b.words && a.words !== '')
  pairMostAlike(left(), found)
  pairUp((a, b) => a.title === b.title && a.title !== '')
  return withAnchors(article, fresh, found, known)
}

interface Likeness {
  title: string
  words: string
  titlePrint: Fingerprint
  wordsPrint: Fingerprint
}

type Fresh = Likeness & { section: ParsedSection }
type Old = Likeness & KnownSection

interface Left {
  fresh: Fresh[]
  old: Old[]
}

function comparable(section: ParsedSection): Fresh {
  return { section, ...likenessOf(section.title, textOfHtml(htmlOf(section.nodes))) }
}

function likenessOf(title: string, words: string): Likeness {
  return {
    title: plainLetters(title),
    words: plainLetters(words),
    titlePrint: fingerprintOf(title),
    wordsPrint: fingerprintOf(words),
  }
}

/** In the order of the text; of two that are equal the living one comes first. */
function pairWhere({ fresh, old }: Left, isSame: (a: Fresh, b: Old) => boolean, found: Map<Fresh, string>) {
  const free = [...old.filter(({ isArchived }) => !isArchived), ...old.filter(({ isArchived }) => isArchived)]
  for (const each of fresh) {
    const index = free.findIndex((candidate) => isSame(each, candidate))
    const [twin] = index < 0 ? [] : free.splice(index, 1)
    if (twin) found.set(each, twin.anchor)
  }
}

/** The most alike first: a section is never taken by a weaker likeness. */
function pairMostAlike({ fresh, old }: Left, found: Map<Fresh, string>) {
  if (fresh.length * old.length > MOST_COMPARISONS) return
  const pairs = fresh
    .flatMap((a) => old.map((b) => ({ a, b, likeness: likenessBetween(a, b) })))
    .filter(({ likeness }) => likeness >= SAME_SECTION)
    .sort((one, other) => other.likeness - one.likeness)
  const taken = new Set<string>()
  for (const { a, b } of pairs) {
    if (found.has(a) || taken.has(b.anchor)) continue
    found.set(a, b.anchor)
    taken.add(b.anchor)
  }
}

function likenessBetween(a: Likeness, b: Likeness): number {
  const titles = resemblanceOf(a.titlePrint, b.titlePrint)
  if (a.words === '' && b.words === '') return titles
  return (1 - TITLE_WEIGHT) * resemblanceOf(a.wordsPrint, b.wordsPrint) + TITLE_WEIGHT * titles
}

/** What is new takes a slug that no section of the course has, or ever had. */
function withAnchors(
  article: ParsedArticle,
  fresh: Fresh[],
  found: Map<Fresh, string>,
  known: readonly KnownSection[],
): ParsedArticle {
  const slugFor = distinctSlugs([...known.map(({ anchor }) => anchor), ...found.values()])
  const slugs = new Map(fresh.map((each) => [each.section.slug, found.get(each) ?? slugFor(each.section.slug)]))
  const renamed = (slug: string) => slugs.get(slug) ?? slug
  return {
    ...article,
    sections: article.sections.map((section) => ({ ...section, slug: renamed(section.slug) })),
    frontMatter: {
      ...article.frontMatter,
      // The author named sections by the slugs of this text.
      lessons: article.frontMatter.lessons.map((entry) => ({
        ...entry,
        sections: entry.sections.map(renamed),
        ...(entry.pause === undefined ? {} : { pause: renamed(entry.pause) }),
      })),
    },
  }
}
