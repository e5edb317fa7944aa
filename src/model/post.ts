/** Who published a post, as its place names them. */
export type Author = {
  name: string
  /** The name used for addressing them at the place, without a leading `@`. */
  handle?: string
  url?: string
  followers?: number
  /** Since when they have their account, and how many posts of theirs the place counts: a new one may be anybody. */
  since?: Date
  posts?: number
  /** Their place marks them as its staff. As a source tells it: what is kept of it is `staffOf` of the post. */
  official?: true
}

/** Somebody's published words, as a source gave them. */
export type Post = {
  /** Ours and opaque; every key the post is known by leads to it. */
  id: string
  url: string
  /** The site it stands on: `reddit`, `hackernews`, or a host name without `www.`. */
  place: string
  title?: string
  /** The title is that of the thread or post that this one answers: it may name a brand; it is no complaint of the poster. */
  titleOf?: 'thread'
  /** Plain text: HTML, tracking tails and quoted boilerplate removed. May be empty. */
  text: string
  /** Stretches of the text that are other people's words. They may name a brand; they are no complaint of the poster. */
  quoted?: readonly Span[]
  author?: Author
  /**
   * The brand whose staff its author is where it stands, by the mark of a place that is the brand's own. Elsewhere, and for other brands, they
   * are anybody.
   */
  staffOf?: string
  publishedAt: Date
  /** Where `publishedAt` comes from; `found` is an alert's own time. Shown with `~` unless `source`. */
  publishedAtFrom: 'source' | 'found' | 'first-seen'
  updatedAt?: Date
  /** BCP 47. */
  language?: string
  /** What it is filed under, and the feed it was taken from. They may name a brand; they say nothing of its trouble. */
  tags?: readonly string[]
  engagement?: Engagement
  /** `feed`: of what stands in it, by itself, where its place has one. */
  thread?: { id: string; url?: string; parentId?: string; replies?: number; feed?: string }
  /** 1-based place in a search result. */
  position?: number
  /** Where it stood in that search, which is of `source`, by its id: at first, at best, and last before where it stands now. */
  positions?: { source: string; first: number; best: number; before?: number }
  /** It stands at its place no more, since then as far as we know. `saidBy`: the id of the source that told so. */
  gone?: { by: Remover; at: Date; saidBy: string }
  /** What it said was deleted here then, since it was kept for long enough. Where it waits for a reply, it still does. */
  wordsDeleted?: { at: Date; why: KeptFor }
}

/** What a place tells of a post beside its words: it changes while they stay, and is no edit. */
export type Beside = Pick<Post, 'engagement' | 'thread' | 'position' | 'staffOf'>

/**
 * What says how long words are kept: the `terms` of their place, the `keep` of their source in the config, or that of a case that is
 * `closed`.
 */
export const keptFor = ['terms', 'keep', 'closed'] as const
export type KeptFor = (typeof keptFor)[number]

/**
 * Who took a post away from its place: its author, or those who look after the place. `forgotten`: it may still stand there, and we were
 * asked to forget its author.
 */
export const removers = ['author', 'moderators', 'forgotten'] as const
export type Remover = (typeof removers)[number]

export type Engagement = {
  likes?: number
  comments?: number
  shares?: number
  views?: number
  rating?: number
}

/**
 * A post as a source read it: not stored, so it has keys instead of an id, and a date only if the source gave one.
 * `identity/dated-post.ts` makes the date certain, the store gives the id.
 */
export type FoundPost = Omit<Post, 'id' | 'publishedAt' | 'publishedAtFrom' | 'positions'> & {
  /**
   * Every name the post is known by, the strongest first: `<place>:<native id>`, then the canonical URL. Two posts that
   * share a key are one post, whichever sources they came from.
   */
  keys: readonly [string, ...string[]]
  publishedAt?: Date
  publishedAtFrom?: 'source' | 'found'
  /** The text is a part of what it says, as a search shows it; the source may give the whole elsewhere. */
  isExcerpt?: true
}

/** A stretch of a post's title or text; offsets in UTF-16 code units, `end` exclusive. */
export type Span = { field: 'title' | 'text'; start: number; end: number }
