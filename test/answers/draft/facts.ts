// A post as it is judged, with what an answer is made from: what the tests of drafts share.
import type { DraftFacts } from '../../../src/answers/draft/draft.js'
import { draftLanguageOf } from '../../../src/answers/draft/languages.js'
import { languageOf } from '../../../src/judge/language-of.js'
import { createScorer } from '../../../src/judge/score/index.js'
import { findName } from '../../../src/judge/score/name-finder.js'
import type { Mention } from '../../../src/model/mention.js'
import type { Post, Span } from '../../../src/model/post.js'
import { utc } from '../../../src/text/clock.js'

const scorer = createScorer({ keywords: {} })

/** A mention of a brand that is named by its words. */
export function mentionOf({
  brand = 'Northwind Hosting',
  ...more
}: Partial<Post> & Pick<Post, 'text'> & { brand?: string }): DraftFacts['mention'] & Pick<Mention, 'danger'> {
  const post: Post = {
    id: 'p1',
    url: 'https://forum.example/t/1',
    place: 'forum.example',
    publishedAt: new Date('2026-11-30T13:30:00Z'),
    publishedAtFrom: 'source',
    ...more,
  }
  const find = findName(brand)
  const spans = (field: Span['field'], text = '') => find(text).map((span) => ({ field, ...span }))
  const named = [...spans('title', post.title), ...spans('text', post.text)]
  return { ...scorer.score({ ...post, named }), brand, named, post }
}

const now = new Date('2026-11-30T14:12:00Z')

/** An answer in the language of the post. */
export function factsOf(post: Parameters<typeof mentionOf>[0], more: Partial<DraftFacts> = {}): DraftFacts {
  const mention = mentionOf(post)
  return {
    mention,
    again: false,
    late: false,
    next: new Date('2026-11-30T16:30:00Z'),
    now,
    zone: { timeZone: 'UTC', local: utc.local },
    language: draftLanguageOf(languageOf({ ...mention.post, named: mention.named })),
    address: 'Sie',
    who: 'Ada',
    known: undefined,
    private: 'https://help.northwind.example/contact',
    faq: [],
    seed: '1',
    ...more,
  }
}
