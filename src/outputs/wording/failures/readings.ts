import { toTheMinute } from '../moment.js'
import { answers } from './answers.js'
import type { FailureWords } from './words.js'

const LOOK_IN_BROWSER = 'Open the address in a browser and look at what it shows.'

const closedSince = {
  private: 'it is private',
  banned: 'it was banned',
  quarantined: 'it is under quarantine',
  gated: 'it is open to those only who agreed to its warning',
} as const

/** Answers that came and could not be read: feeds, sources, and what their jobs make of it. */
export const readings = {
  'feed-too-large': ({ maxBytes }) => ({
    message: `The feed is larger than ${Math.floor(maxBytes / 1_048_576)} MB.`,
    hint: 'Look for a shorter version of it: many sites offer a feed per topic, or a parameter for the number of posts.',
  }),
  'feed-empty': () => ({
    message: 'The answer is empty.',
    hint: 'Open the address in a browser. If it shows a feed there, the site may be turning programs away.',
  }),
  'feed-is-page': () => ({
    message: 'This is a web page, not a feed: the site turns programs away, or has changed.',
    hint: 'Look for the feed on that page: a link named RSS, Atom or Feed, or `rel="alternate"` in its source. If it is a login or a check for robots, the site does not give its feed to programs.',
  }),
  'feed-is-opml': () => ({
    message: 'This is an OPML file, a list of feeds, and no feed itself.',
    hint: 'Save it, and add the feeds in it: `mentions sources import FILE`.',
  }),
  'feed-unknown': () => ({
    message: 'This is not a feed: neither RSS, Atom, RDF nor JSON Feed.',
    hint: LOOK_IN_BROWSER,
  }),
  'json-damaged': () => ({
    message: 'This is JSON, but damaged.',
    hint: 'The answer may have been cut off. Scans ask again by themselves; if this goes on, open the address in a browser and look whether it is whole there.',
  }),
  'json-too-many-parts': () => ({
    message: 'This JSON has more parts than any feed.',
    hint: LOOK_IN_BROWSER,
  }),
  'json-no-feed': () => ({
    message: 'This is JSON, but not a JSON Feed.',
    hint: "A JSON Feed has a `version` and `items`. Look for the address of the feed in the site's documentation.",
  }),
  'opml-unknown': () => ({
    message: 'This is no OPML file, the list of feeds that feed readers export.',
    hint: 'Export your feeds as OPML in your feed reader, and give that file.',
  }),

  'robots-forbid': ({ host, path }) => ({
    message: `${host} asks programs not to read ${path}, in its robots.txt.`,
    hint: 'That is respected, so nothing was read. Ask the owner of the site for a feed, or take the source out of your config.',
  }),
  'page-without-posts': ({ bySelector }) => ({
    message: bySelector
      ? 'The page has nothing that `post` of `select` fits.'
      : 'The page marks nothing as a post: neither as JSON-LD nor as h-entry.',
    hint: bySelector
      ? 'It may have changed, or show its posts only to browsers that run its scripts, or after a login: look at its source, as in view-source:, and correct the selector.'
      : 'Say where they stand with `select: { post: .review, text: .body }`. If its source, as in view-source:, does not have them, scripts put them there, and this source cannot read it.',
  }),
  'selector-unusable': ({ message }) => ({
    message: `A selector of \`select\` cannot be used: ${message}`,
    hint: 'Write it as in a style sheet, such as `.review > p`. Scripts of a page are not run, so nothing that they make can be selected.',
  }),
  'google-alerts-shape': () => ({
    message: 'Google answered with something other than the feed of an alert.',
    hint: 'The alert may have been deleted, or is no longer delivered to "RSS feed": look at https://www.google.com/alerts.',
  }),
  'shape-unknown': ({ place }) => ({
    message: `${place} answered in a shape we don't know.`,
    hint: 'Nothing was read, which is not the same as nothing found. It may be down or have changed. Scans ask again by themselves.',
  }),
  'page-instead': () => ({
    message:
      'A web page for people came in place of data: the site turns programs away, wants a login, or has moved.',
    hint: 'Nothing was read, which is not the same as nothing found. Open the site in a browser: if it asks who you are or checks for robots, poll it less often with `every: 1h` or ask its owner; if it moved, put the new address into your config.',
  }),
  'forum-closed': ({ place }) => ({
    message: `${place} shows its posts to members only.`,
    hint: `Have an admin of the forum make an API key that may read, and put it into your config as \`key: \${DISCOURSE_API_KEY}\`, with \`user\` for the account that reads with it.`,
  }),
  'forum-key-refused': ({ place }) => ({
    message: `${place} does not take the API key: it is wrong, was revoked, or is not for that \`user\`.`,
    hint: 'Look at the list of API keys of the forum, under Admin: one that nobody used for half a year is revoked by itself. Then correct `user`, and the key where `key` in your config reads it, a variable or a file.',
  }),
  'search-overloaded': ({ place }) => ({
    message: `The search of ${place} is overloaded and looked for nothing.`,
    hint: 'There is nothing to do: scans ask again by themselves. If this goes on, search there less often, with `every: 1h`.',
  }),
  'search-refused': ({ place, term }) => ({
    message: `The search of ${place} does not take "${term}".`,
    hint: 'It may look for longer words only. Give the brand a longer phrase as its `match`; in a forum of your own, `read: posts` finds short names, too.',
  }),
  'terms-too-short': ({ terms, least }) => ({
    message: `Nothing was searched for, since a name of fewer than ${least} letters is not found there: ${terms.map((term) => `"${term}"`).join(', ')}.`,
    hint: 'Give the brand a longer phrase as its `match`; in a forum of your own, `read: posts` finds short names, too.',
  }),
  'post-not-there': ({ place }) => ({
    message: `${place} does not have this post: it may be deleted, or too new.`,
    hint: 'Open the post in a browser. If it is there, this comes right by itself; if it is not, close its case, with `mentions ignore`.',
  }),
  'reddit-shape': () => ({
    message: 'Reddit answered with something other than posts.',
    hint: 'Nothing was read, which is not the same as nothing found. It may turn programs away for a while, or have changed its feeds. The next scan asks again.',
  }),
  'reddit-all': ({ read }) => ({
    message: `All ${read} of Reddit are too many to read.`,
    hint: `Say where to look, with \`subreddits: [webhosting]\` beside \`read: ${read}\`; or leave \`read\` out.`,
  }),
  'subreddit-unknown': ({ subreddits }) => ({
    message: `There is no subreddit of this name: ${subreddits.join(', ')}.`,
    hint: 'Look the name up on Reddit and correct it under `subreddits` in your config.',
  }),
  'subreddit-closed': ({ subreddits, why }) => ({
    message: `Reddit does not let us read ${subreddits.map((name) => `r/${name}`).join(', ')}: ${closedSince[why]}.`,
    hint: 'Take it out of `subreddits` in your config; the others of the entry are then read again.',
  }),
  'reddit-secret-alone': () => ({
    message: 'There is a `clientSecret` for Reddit, and no `clientId` that it belongs to.',
    hint: 'Add the `clientId` of the app, or remove the secret: then Reddit is read by its feeds, which need no key.',
  }),
  'reddit-key-refused': ({ status }) => ({
    message: `Reddit does not take the id and the secret of your app (${status}).`,
    hint: 'Compare `clientId` and `clientSecret` with https://www.reddit.com/prefs/apps: the id stands below the name of the app, and a new secret makes the old one useless. If both are right, Reddit may have taken back its approval. Without both, Reddit is read by its feeds.',
  }),
  'reddit-app-refused': ({ status }) => ({
    message: `Reddit turns your app away (${status}).`,
    hint: 'It wants apps to be approved, and to say who runs them: add `userAgent: "server:your-app:1.0 (by /u/your-account)"` to the entry. Without `clientId` and `clientSecret`, Reddit is read by its feeds.',
  }),
  'reddit-limit': ({ until }, clock) => ({
    message: 'Your app has sent Reddit all the requests that it may for now.',
    hint: `${until === undefined ? 'It is asked again' : `It is left alone until ${toTheMinute(until, clock)}, and then asked again`} without your doing anything. If this comes back, something else uses the same app, or the entry is to be polled less often, with \`every: 1h\`.`,
  }),

  'channel-is-page': () => ({
    message:
      'This is a web page where the data of your channel was due: a login, a check for robots, or the page has moved.',
    hint: 'Open the address in a browser without being logged in. If it is there for everybody, put the address of its feed, such as `https://…/history.atom`, under `official` in your config.',
  }),
  'channel-unknown': ({ address }) => ({
    message: `${address} is neither a feed nor a status page that we know, and names no feed either.`,
    hint: 'Put the address of its feed under `official` in your config: look on the page for a link named RSS, Atom or Subscribe.',
  }),
  'channel-changed': ({ software, part }) => ({
    message: `${software} answered in another shape than before: \`${part}\` is missing, or is something else.`,
    hint: 'Nothing was read, which is not the same as nothing said. Until mentions knows the new shape: put the address of the feed of the page under `official` in your config.',
  }),

  'moved-gone': (gone, clock) => ({
    message: `${answers.gone(gone, clock).message} The address it had moved to is gone; the one in your config is asked next.`,
    hint: 'There is nothing to do, unless the one in your config fails as well.',
  }),
  defect: ({ source, message }) => ({
    message: `${source} could not be read: ${message}`,
    hint: 'This is a defect of mentions: please report it with the address of the feed.',
  }),
} satisfies Partial<FailureWords>
