import { readCatalog } from '../../src/app/places/catalog.js'
import {
  askedWords,
  findingWords,
  limitWords,
  someWords,
  termsWords,
} from '../../src/outputs/catalog/words.js'
import { forums } from '../../src/sources/forums/index.js'
import { sources } from '../../src/sources/index.js'
import type { Place } from '../../src/views/catalog.js'

/** The page with the table of all sources, as they say it themselves. */
export function sourcesReference(): string {
  const order = Object.keys(sources)
  const places = readCatalog([]).toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
  const rows = places.flatMap((place) => [
    row(`\`${place.type}\``, cellsOf(place)),
    ...(place.type === 'feed'
      ? [...forums.values()].map((forum) => row(`\`${place.type}\`, ${forum.name}`, ofForum(place, forum)))
      : []),
  ])
  return `# All sources

Written by \`npm run docs\` from the code. In words, with examples: [where to look](../sources.md).

- **Key**: whether it wants one of you. Where to get it, and what it costs, says \`mentions sources catalog\`.
- **Finds by**: its own search, which is asked for each of your names; or by reading all that is new, which is matched here.
- **Tells whether answered**: whether the thread of a post can be looked at, so that an answer of yours is known ([answered](../answered.md)).
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

const cellsOf = (place: Place): string[] => [
  keyWords(place),
  findingWords[place.finds.by],
  someWords(place.finds.comments),
  // A feed knows nothing of threads itself, but the forums behind some do.
  place.type === 'feed' ? 'of what is named below' : someWords(place.answers),
  askedWords(place),
  limitWords(place),
  termsWords(place),
]

/** What the feed of a forum gives is what every feed does; its threads are read in ways of their own. */
const ofForum = (feed: Place, { isWhole }: { isWhole: string }): string[] => [
  'none',
  findingWords[feed.finds.by],
  'what the feed has',
  isWhole,
  askedWords(feed),
  limitWords(feed),
  termsWords(feed),
]

function keyWords({ keys }: Place): string {
  if (keys.length === 0) return 'none'
  const names = (some: Place['keys']) => some.map(({ option }) => `\`${option}\``).join(', ')
  const needed = keys.filter(({ optional }) => optional !== true)
  return needed.length > 0 ? `needed: ${names(needed)}` : `optional: ${names(keys)}`
}
