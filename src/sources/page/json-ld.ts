import type { Document } from 'domhandler'
import { elementsIn, rawText } from './document.js'
import type { FoundOnPage } from './found.js'

/** What somebody wrote, of all that schema.org has. */
const POSTS =
  /^(?:(?:User|Critic|Employer)?Review|Comment|(?:DiscussionForum|SocialMedia|Blog|LiveBlog)Posting|Question|Answer|Article|NewsArticle|Report|TechArticle)$/
/** Deeper, or more, than any page says. */
const MOST_DEPTH = 40
const MOST_PARTS = 50_000

/** The posts that a page tells programs of: https://schema.org, as JSON in its scripts. A script that is no JSON hides no other. */
export function jsonLdPosts(page: Document): FoundOnPage[] {
  const found: FoundOnPage[] = []
  let parts = 0
  const look = (value: unknown, depth: number) => {
    if (value === null || typeof value !== 'object' || depth > MOST_DEPTH || ++parts > MOST_PARTS) return
    if (!Array.isArray(value) && typesOf(value).some((type) => POSTS.test(type))) {
      const post = postOf(value)
      if (post !== undefined) found.push(post)
    }
    for (const each of Object.values(value)) look(each, depth + 1)
  }
  for (const element of elementsIn(page)) {
    if (element.name !== 'script' || !/^application\/ld\+json\b/i.test(element.attribs.type ?? '')) continue
    look(jsonIn(rawText(element)), 0)
  }
  return found
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)/, '').replace(/(?:-->|\/\*\]\]>\*\/)\s*$/, ''),
    )
  } catch {
    return undefined
  }
}

const typesOf = (value: object): string[] =>
  [Reflect.get(value, '@type')]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []))

function postOf(value: object): FoundOnPage | undefined {
  const text = (...keys: string[]) => textAt(value, keys)
  const title = text('headline', 'name')
  const words = text('reviewBody', 'articleBody', 'text', 'description')
  if (title === undefined && words === undefined) return undefined
  return {
    id: text('@id', 'identifier'),
    url: text('url', 'mainEntityOfPage', 'discussionUrl'),
    title,
    // Many write markup into it.
    ...(words !== undefined && /<\w+[^>]*>|&\w+;/.test(words) ? { html: words } : { text: words }),
    author: authorOf(value),
    publishedAt: text('datePublished', 'dateCreated', 'uploadDate'),
    updatedAt: text('dateModified'),
    language: text('inLanguage'),
    rating: numberAt(value, ['reviewRating', 'ratingValue']),
    likes: numberAt(value, ['upvoteCount']),
    comments: numberAt(value, ['commentCount']) ?? numberAt(value, ['answerCount']),
  }
}

/** The first of these that is a text; of what is a thing by itself its address, and of several the first. */
function textAt(value: object, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const one: unknown = [Reflect.get(value, key)].flat()[0]
    if (typeof one === 'string' && one.trim() !== '') return one.trim()
    if (typeof one === 'number') return String(one)
    if (one !== null && typeof one === 'object') {
      const within = textAt(one, ['@value', '@id', 'url', 'value', 'alternateName'])
      if (within !== undefined) return within
    }
  }
  return undefined
}

function authorOf(value: object): FoundOnPage['author'] {
  const one: unknown = [Reflect.get(value, 'author') ?? Reflect.get(value, 'creator')].flat()[0]
  if (typeof one === 'string') return { name: one }
  if (one === null || typeof one !== 'object') return undefined
  return { name: textAt(one, ['name', 'alternateName']), url: textAt(one, ['url', '@id', 'sameAs']) }
}

function numberAt(value: object, path: readonly string[]): number | undefined {
  let at: unknown = value
  for (const key of path) at = at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined
  const number = typeof at === 'string' ? Number(at.replace(',', '.')) : at
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined
}
