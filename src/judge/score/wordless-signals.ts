import type { Meaning } from '../../languages/lexicon.js'

// Signals that belong to no list of words: how a text is written, what kind of post it is, what its words say together.

export const wordlessSignals = {
  /** `?!` and `??` doubt what they end. */
  disbelief: { name: 'disbelief', points: 0.6 },
  /** `!!` is joy more often than anger; anger has its own words. */
  exclamation: { name: 'exclamation', points: -0.2 },
  questionMark: { name: 'question-mark', points: 0.3, tone: 'request' },
  question: { name: 'question', points: 0.2, kind: 'question', tone: 'request' },
  /** What the company said, held against it in its own words. */
  quotedBack: { name: 'quoted-back', points: 0.9 },
  maskedSwearing: { name: 'masked-swearing', points: 0.6 },
  shouting: { name: 'shouting', points: 0.6 },
  /** Hardly a word beside the link. */
  linkOnly: { name: 'link-only', points: -1.4 },
  /** Title case, nobody addressed, a link or a title: the press, or somebody passing it on. */
  headline: { name: 'headline', points: -1.5, kind: 'news' },
  link: { name: 'link', points: -0.6 },
  repost: { name: 'repost', points: -1.2 },
  /** Who writes to a support account wants something. */
  supportAccount: { name: 'support-account', points: 0.8 },
  /** Plainly about things of which people complain, whatever is said of them. */
  ownMatter: { name: 'own-matter', points: 1 },
  /** Whoever writes the name as a handle speaks to it. */
  spokenTo: { name: 'spoken-to', points: 0.4 },
  hashtag: { name: 'hashtag', points: 1.5, tone: 'reproach' },
  /** "Bluefinch went down, Northwind did not." */
  spared: { name: 'spared', points: -1.5, kind: 'praise' },
  /** "Great, another jar that arrives half empty." */
  mockPraise: { name: 'mock-praise', points: 1.9, kind: 'service', severity: 2 },
  /** "Thanks for deleting my site." */
  mockThanks: { name: 'mock-thanks', points: 1.8, kind: 'service', tone: 'reproach' },
  /** Colours, logos, newsletters: a fault there is none. */
  trifle: { name: 'trifle', points: -0.2, trifle: true },
  /** A body or a life at stake, told in words that say so only together: by a thing, and by people or fate. */
  peril: { name: 'peril', points: 0.6, kind: 'product', severity: 4, danger: true },
  plight: { name: 'peril', points: 0.6, severity: 4, danger: true },
} satisfies Record<string, Meaning>
