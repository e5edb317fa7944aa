import { quotePhrase } from '../judge/match/quote-phrase.js'
import { MentionsError } from '../model/error.js'
import { alertQueries } from '../sources/alert-queries.js'
import { blockLines, type NewSource } from './edit.js'
import { type Meanings, meaningLines } from './meaning-lines.js'

/** An address, or the path of a file from the config's folder on. */
export type TemplateFeed = { type: string; url: string }

export type TemplateOptions = {
  brand: string
  /** More to watch beside it, by name alone. */
  otherBrands?: readonly string[]
  /** What tells the first brand from others of its name. */
  meanings?: Meanings
  /** Where to look; without it, at two places that need no key. */
  places?: readonly NewSource[]
  /** To read beside them. */
  feeds?: readonly TemplateFeed[]
  /** The file of the store, from the config's folder on. */
  store?: string
}

/**
 * A small config to start from, with the settings most people need next as comments.
 *
 * @throws MentionsError when nothing of the brand's name is left to search for
 */
export function configTemplate({
  brand,
  otherBrands = [],
  meanings = { about: [], notAbout: [] },
  places = [{ type: 'hackernews' }, { type: 'reddit' }],
  feeds = [],
  store = 'mentions.db',
}: TemplateOptions): string {
  const name = nameOf(brand)
  const others = otherBrands
    .map((other) => `\n  - name: ${quoted(withoutVariables(nameOf(other)))}\n`)
    .join('')
  const word = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return `# Lines that start with # are notes, or settings that are off: remove the # to switch one on.
# After a change, \`mentions check\` says whether all is right.

brands:
  - name: ${quoted(withoutVariables(name))}
    # How posts name you. Without this line: by the name above, as \`name:\` finds it, in the spellings that people use.
    # match: ${quoted(withoutVariables(`name:${quotePhrase(name)} OR @${word} OR ${word}.example`))}

    # A long query has a file of its own, beside this one.
    # matchFile: ${quoted(`${word}.query`)}

    # What is not about you, such as another company of that name.
    # exclude: '"some other company"'
${meaningLines(name, meanings)}
    # Your own accounts, as place:handle, so that your answers are not taken for complaints.
    # staff: ['reddit:your_account', 'hackernews:your_account']

    # How soon people get a first answer.
    promise: { acknowledge: 1h }
${others}
# Where to look. All that there is, and what it needs: \`mentions sources catalog\`
sources:
${places.map(placeLines).join('\n')}
${feeds.map(({ type, url }) => `  - type: ${type}\n    url: ${quoted(withoutVariables(url.replace(/\p{Cc}/gu, '')))}\n\n`).join('')}${suggestions(name)}
# Everything that is found is kept in this file, beside this one.
store: ${quoted(withoutVariables(store))}
${MAIL}${ALERTS}`
}

/** @throws MentionsError when nothing is left to search for */
function nameOf(brand: string): string {
  const name = oneLine(brand)
  if (!/[\p{L}\p{N}]/u.test(name)) {
    throw new MentionsError(
      `A brand can't be called ${JSON.stringify(brand)}: there is no letter or digit in it.`,
      {
        hint: 'Give the name that your customers use: `mentions init --brand "Your Brand"`.',
      },
    )
  }
  return name
}

/** A place, with the settings that people need next as comments. */
function placeLines(place: NewSource): string {
  const lines = blockLines(place, '  ').map((line) => `${line}\n`)
  const isBare = Object.keys(place).length === 1
  if (place.type !== 'reddit' || !isBare) return lines.join('')
  return `${lines.join('')}    # Only there; without this line everywhere.
    # subreddits: [webhosting, smallbusiness]
`
}

/** The well-known places that need something only the person has, as comments. */
const suggestions = (name: string) => `\
  # News, blogs and forums, by a Google Alert: make one at https://www.google.com/alerts, choose
  # "Show options", "Deliver to: RSS feed", and put the feed's address into $GOOGLE_ALERTS_FEED. It is secret.
  # What to ask for: ${alertQueries(name, ['en'])[0] ?? ''}
  # - type: google-alerts
  #   url: \${GOOGLE_ALERTS_FEED}

  # The latest posts of your own forum (Discourse: add /posts.rss to its address), the comments on your blog
  # (WordPress: add /comments/feed/), a review page: any RSS, Atom or JSON feed, or a file on this computer.
  # - type: feed
  #   url: https://community.example/posts.rss
`

/** What `mentions digest --email` needs, as comments. */
const MAIL = `
# The daily mail of \`mentions digest --email\`. Put your mail server into $SMTP_URL: smtp://user:password@host:587
# digest:
#   timezone: Europe/Berlin
#   # For people outside of your team: no commands, no names of your people, nothing of other clients.
#   # audience: client
#   email: { to: care@yourcompany.example, from: mentions@yourcompany.example, smtp: '\${SMTP_URL}' }
`

/** Who is told at once, as comments. */
const ALERTS = `
# Who is told at once of danger, and of what waits: docs/alerts.md. Put the address of a Slack webhook into $SLACK_WEBHOOK.
# alerts:
#   destinations: { support: { type: slack, url: '\${SLACK_WEBHOOK}' } }
#   rules: [{ when: danger, to: support }, { when: new, severity: 3, to: support }]
`

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

/** Text as YAML reads it back: plain where that is safe, else in single quotes. It holds no line breaks. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ./_-]*$/u.test(text) && !reserved.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`
}

/** Words that YAML, or an older YAML that an editor knows, reads as something other than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$|\s$/i
