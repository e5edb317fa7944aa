import type { Feed } from '../feeds/feed.js'
import { safeText } from '../terminal/safe.js'
import { cutToWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { type Clock, utc } from '../text/clock.js'
import { jsonText } from '../text/json-text.js'
import { redactLink } from '../text/redact.js'
import { type BrandCount, type Dates, datesIn, type Judged, type Trial } from '../views/trial.js'
import { count } from './wording/count.js'
import { minuteOf } from './wording/moment.js'
import { noticeSentence } from './wording/notices.js'

/** Posts to show: enough to see whether titles, authors and links are right. */
const SHOWN = 5

/** What was read from a feed, for a person. */
export function trialText({ posts, brands, notices, ...trial }: Trial, width: number, clock: Clock): string {
  const facts: [string, string][] = [
    ['title', trial.title ?? 'none'],
    ['format', formats[trial.format]],
    ['charset', trial.charset ?? 'unknown'],
    ...(trial.leadsTo === undefined ? [] : [['leads to', trial.leadsTo] satisfies [string, string]]),
    ['sent as', trial.sentAs ?? 'no type'],
    ['entries', String(trial.entries)],
    ['dates', datesText(datesIn(posts), clock)],
    ...notices.map((notice): [string, string] => ['notice', noticeSentence(notice, clock)]),
    ...(brands === undefined
      ? [['brands', 'no config here, so none was looked for'] satisfies [string, string]]
      : brands.map((brand): [string, string] => ['brand', named(brand)])),
  ]
  const first = posts.slice(0, SHOWN)
  const more = posts.length - first.length
  return [
    trial.url,
    ...facts.flatMap(([label, value]) => fact(label, value, width)),
    '',
    ...first.flatMap((one) => postLines(one, width, clock)),
    ...(more > 0 ? [`and ${more} more. Nothing was stored.`] : ['Nothing was stored.']),
    '',
  ].join('\n')
}

/** The same facts as one document, with every post. */
export function trialJson({ posts, notices, ...trial }: Trial): string {
  const { oldest, newest, missing } = datesIn(posts)
  const value = {
    version: 1,
    ...trial,
    notices: notices.map((notice) => noticeSentence(notice, utc)),
    dates: { oldest: oldest?.toISOString(), newest: newest?.toISOString(), missing },
    posts: posts.map(({ post, mentions }) => ({
      title: post.title,
      author: post.author?.name,
      publishedAt: post.publishedAt?.toISOString(),
      url: redactLink(post.url),
      text: post.text,
      mentions: mentions.map(({ brand, score, needsReply }) => ({ brand, score, needsReply })),
    })),
  }
  return `${jsonText(value, 2)}\n`
}

const formats: Readonly<Record<Feed['format'], string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0 (RDF)',
  atom: 'Atom',
  json: 'JSON Feed',
  cdf: 'CDF',
}

function datesText({ oldest, newest, missing }: Dates, clock: Clock): string {
  if (oldest === undefined || newest === undefined)
    return 'none: each post will count from when it is first seen'
  return `${minuteOf(oldest, clock)} to ${minuteOf(newest, clock)}${clock.zone}${missing === 0 ? '' : `; ${missing} without`}`
}

const named = ({ name, posts, needReply }: BrandCount): string =>
  `${name}: ${count(posts, 'post names', 'posts name')} it, ${needReply} would need a reply`

const LABEL = 10

const fact = (label: string, value: string, width: number): string[] =>
  wrap(safeText(value), Math.max(20, width) - LABEL - 2).map(
    (line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL)}${line}`,
  )

function postLines({ post, mentions }: Judged, width: number, clock: Clock): string[] {
  const { title, text, author, publishedAt, url } = post
  const head = [title ?? text, author?.name, publishedAt && minuteOf(publishedAt, clock)].filter(
    (part) => part !== undefined && part !== '',
  )
  const room = Math.max(20, width) - 2
  return [
    `- ${cutToWidth(safeText(head.join(' · ')).trim(), room)}`,
    `  ${safeText(redactLink(url))}`,
    ...mentions.map(
      ({ brand, score, needsReply }) =>
        `  ${cutToWidth(safeText(`${brand}: score ${Math.round(score)}${needsReply ? ', needs a reply' : ''}`), room)}`,
    ),
  ]
}
