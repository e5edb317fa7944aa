import { MentionsError } from '../errors.js'

export type TemplateOptions = {
  brand: string
  /** Addresses or files to read; without any, two public searches for the brand. */
  feeds?: readonly string[]
}

/**
 * A small config to start from, with the settings most people need next as comments.
 *
 * @throws MentionsError when nothing of the brand's name is left to search for
 */
export function configTemplate({ brand, feeds = [] }: TemplateOptions): string {
  const name = oneLine(brand)
  if (!/[\p{L}\p{N}]/u.test(name)) {
    throw new MentionsError(
      `A brand can't be called ${JSON.stringify(brand)}: there is no letter or digit in it.`,
      {
        hint: 'Give the name that your customers use: `mentions init --brand "Your Brand"`.',
      },
    )
  }
  const word = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const searches = { reddit: redditSearch(name), hackerNews: hackerNewsSearch(name) }
  const addresses = feeds.length > 0 ? feeds : [searches.reddit, searches.hackerNews]
  return `# Lines that start with # are notes, or settings that are off: remove the # to switch one on.
# After a change, \`mentions check\` says whether all is right.

brands:
  - name: ${quoted(withoutVariables(name))}
    # How posts name you. Without this line: the name as it stands above.
    # match: ${quoted(`${phrase(name)} OR @${word} OR ${word}.example`)}

    # What is not about you, such as another company of that name.
    # exclude: '"some other company"'

    # Your own accounts, as place:handle, so that your answers are not taken for complaints.
    # staff: ['reddit:your_account', 'mastodon.social:your_account']

    # How soon people get a first answer, and a solution.
    promise: { acknowledge: 1h, resolve: 24h }

# Where to look: one entry for each address. Feeds are called RSS, Atom or JSON Feed; a file on this computer works too.
sources:
${addresses.map((address) => `  - type: feed\n    url: ${quoted(address.replace(/\p{Cc}/gu, '').trim())}\n`).join('\n')}
${suggestions(feeds.length > 0 ? [searches.reddit, searches.hackerNews] : [])}`
}

/** A name as the config takes it: one line, without control characters or half characters. */
function oneLine(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
  return clean
    .slice(0, 100)
    .replace(/\p{Cs}$/u, '')
    .trim()
}

/** `${…}` in a name is no variable. */
const withoutVariables = (text: string) => text.replace(/(?=\$\{)/g, () => '$')

/** The well-known addresses people don't know they can use, as comments. */
function suggestions(searches: readonly string[]): string {
  const entries = [
    ...searches.map((url) => ({ about: 'A public search for your name', url })),
    {
      about: 'The latest posts of your own forum (Discourse: add /posts.rss to its address)',
      url: 'https://community.example/posts.rss',
    },
    {
      about: 'The comments on your blog (WordPress: add /comments/feed/)',
      url: 'https://blog.example/comments/feed/',
    },
    { about: 'Everything new in a subreddit', url: 'https://www.reddit.com/r/webhosting/new/.rss' },
    { about: 'A review site that offers a feed', url: 'https://reviews.example/your-company/feed.xml' },
    {
      about: 'A Google Alert, delivered to "RSS feed"; it is secret, so it comes from the environment',
      url: `\${GOOGLE_ALERTS_FEED}`,
    },
  ]
  return entries
    .map(({ about, url }) => `  # ${about}:\n  # - type: feed\n  #   url: ${quoted(url)}\n`)
    .join('\n')
}

const redditSearch = (name: string) => `https://www.reddit.com/search.rss?q=${inQuery(phrase(name))}&sort=new`
const hackerNewsSearch = (name: string) => `https://hnrss.org/newest?q=${inQuery(phrase(name))}`

/** A phrase of the query language and of both searches; a quote inside would end it. */
const phrase = (name: string) => `"${name.toLowerCase().replaceAll('"', ' ').replace(/\s+/g, ' ').trim()}"`

const inQuery = (text: string) => encodeURIComponent(text).replaceAll('%20', '+')

/** Text as YAML reads it back: plain where that is safe, else in single quotes. It holds no line breaks. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ./_-]*$/u.test(text) && !reserved.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`
}

/** Words that YAML, or an older YAML that an editor knows, reads as something other than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$|\s$/i
