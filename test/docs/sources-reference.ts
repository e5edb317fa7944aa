import { count } from '../../src/outputs/wording/count.js'
import { duration } from '../../src/outputs/wording/duration.js'
import { forums } from '../../src/sources/forums/index.js'
import { sources } from '../../src/sources/index.js'
import type { SiteLimits } from '../../src/sources/limits.js'
import type { Source } from '../../src/sources/source.js'

/** The page with the table of all sources, as they say it themselves. */
export function sourcesReference(): string {
  const rows = Object.entries<Source>(sources).flatMap(([type, source]) => [
    row(`\`${type}\``, cellsOf(source)),
    ...(type === 'feed'
      ? [...forums.values()].map((forum) => row(`\`${type}\`, ${forum.name}`, ofForum(source, forum)))
      : []),
  ])
  return `# All sources

Written by \`npm run docs\` from the code. In words, with examples: [where to look](../sources.md).

- **Key**: whether it wants one of you. Where to get it, and what it costs, says \`mentions check\`.
- **Finds by**: its own search, which is asked for each of your names; or by reading all that is new, which is matched here.
- **Tells whether answered**: whether the thread of a post can be looked at, or it comes with the post, so that an answer of yours is known ([answered](../answered.md)).
  For forums that are watched by their feeds: whether all that came after a post is seen for certain.
- **Asked**: how often, where that is less than the \`every\` of your config; an \`every\` of the source itself counts first.
- **Allows**: how many requests its site takes, of all its sources together ([network](../network.md)).

| source | key | finds by | comments | tells whether answered | asked | allows | terms |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}

const row = (name: string, cells: readonly string[]): string =>
  `| ${[name, ...cells].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

function cellsOf(source: Source): string[] {
  return [
    keyWords(source),
    finding[source.finds.by],
    source.finds.comments.replace(/^some: /, ''),
    answeredWords(source),
    ...limitCells(source),
    termsWords(source.terms),
  ]
}

/** A feed knows nothing of threads itself, but the forums behind some do. */
const answeredWords = ({ thread, finds }: Source): string =>
  thread === undefined ? (finds.answered ?? 'no') : finds.by === 'reading' ? 'of what is named below' : 'yes'

/** What the feed of a forum gives is what every feed does; its threads are read in ways of their own. */
const ofForum = (feed: Source, { isWhole }: { isWhole: string }): string[] => [
  'none',
  finding[feed.finds.by],
  'what the feed has',
  isWhole,
  ...limitCells(feed),
  termsWords(feed.terms),
]

const finding: Readonly<Record<Source['finds']['by'], string>> = {
  search: 'its search',
  reading: 'reading all',
  either: 'its search, or reading all',
}

function keyWords({ credentials }: Source): string {
  if (credentials === undefined) return 'none'
  const names = (some: typeof credentials.needs) => some.map(({ option }) => `\`${option}\``).join(', ')
  const needed = credentials.needs.filter(({ optional }) => optional !== true)
  return needed.length > 0 ? `needed: ${names(needed)}` : `optional: ${names(credentials.needs)}`
}

/** How often it is asked, and what its site allows: without a key, and with one where that changes it. */
function limitCells(source: Source): [asked: string, allows: string] {
  const without = limitsOf(source, [])
  const all = source.credentials?.needs.map(({ option }) => option) ?? []
  const withKey = limitsOf(source, all)
  const both = (words: (limits: Limits) => string, nothing: string): string => {
    const [plain, keyed] = [words(without) || nothing, words(withKey) || nothing]
    return plain === keyed ? plain : `${plain}; with a key ${keyed}`
  }
  return [both(askedWords, 'as configured'), both(allowedWords, 'no limit known')]
}

type Limits = Omit<SiteLimits, 'hosts'>

/** @param given options of its credentials; their values make no difference to the limits */
function limitsOf({ options, limits, limitsWith }: Source, given: readonly string[]): Limits {
  if (limits === undefined || limitsWith === undefined) return { ...limits }
  const type = options.shape.type?.def.values[0]
  const block = { type, ...Object.fromEntries(given.map((option) => [option, 'x'])) }
  // Some want an address, and others take none.
  const read = options.safeParse(block).data ?? options.parse({ ...block, url: 'https://forum.example' })
  return { ...limits, ...limitsWith(read) }
}

const askedWords = ({ interval }: Limits): string => (interval ? `every ${duration(interval)}` : '')

function allowedWords({ gap, quota, cost }: Limits): string {
  return [
    ...(gap === undefined ? [] : [`1 request in ${gap / 1_000} s`]),
    ...(quota === undefined ? [] : [`${count(quota.requests, 'request', 'requests')} a ${quota.per}`]),
    ...(cost === undefined ? [] : [`${cost.currency} ${cost.amount} each ${cost.per}`]),
  ].join(', ')
}

function termsWords(terms: Source['terms']): string {
  const { keep, followDeletes, joinPeople, note } = terms ?? {}
  return [
    ...(keep === undefined ? [] : [`words are kept for ${duration(keep)} at the most`]),
    ...(followDeletes === undefined ? [] : ['what is deleted there is deleted here']),
    ...(joinPeople === false ? ['its people are not joined with those of other places'] : []),
    ...(note === undefined ? [] : [note.replace(/\.$/, '')]),
  ].join('; ')
}
