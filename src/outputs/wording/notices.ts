import type { Notice, Notices } from '../../model/notice.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { count, grouped } from './count.js'
import { duration } from './duration.js'
import { failureWords } from './failures/index.js'
import { dayAndMinuteOf, dayOf, toTheSecond } from './moment.js'
import { money } from './money.js'
import { outageSentence } from './outages.js'
import { postFault } from './post-fault.js'
import { rate } from './rate.js'
import { type Sentences, sentenceOf } from './sentence.js'
import { someOf } from './some-of.js'
import { yamlWord } from './yaml-word.js'

/** `isTry`: nothing of it is kept. */
const leaves = (isTry?: true): string => (isTry === true ? 'would leave the list' : 'left the list')

const sentences: Sentences<Notices> = {
  paused: () => 'paused in the config, so nobody looks here',
  gone: () => 'paused since its site says it was removed for good: asked once a week, in case it comes back',
  moved: ({ to, since }, clock) =>
    `moved for good to ${to}, where it is asked since ${dayOf(since, clock)}: put that address into your config`,
  waits: ({ site, until }, clock) =>
    until === undefined
      ? `${site} could not be reached for other sources: the next scan asks it`
      : `${site} limits how often it may be asked: the first scan after ${toTheSecond(until, clock)} asks it`,
  'looks-left': ({ looks, site, until }, clock) => {
    const when = until === undefined ? 'the next scan' : `the first scan after ${toTheSecond(until, clock)}`
    return `${count(looks, 'thread or channel', 'threads or channels')} left to look at, since ${site} limits how often it may be asked: ${when} goes on`
  },
  'quota-spent': ({ site, requests, per, until }, clock) =>
    `${site} allows ${count(requests, 'request', 'requests')} a ${per}, and all were sent: the first scan after ${toTheSecond(until, clock)} asks for the rest`,
  'budget-spent': ({ site, amount, currency, until }, clock) =>
    `the ${money(amount, currency)} that your config lets ${site} cost in a month are spent: the first scan after ${toTheSecond(until, clock)} asks it again`,
  'spent-this-month': ({ spent, amount, currency }) =>
    `${money(spent, currency)} of ${money(amount, currency)} spent this month`,
  missed: ({ at, every }, clock) => {
    const when = at === undefined ? '' : `on ${dayAndMinuteOf(at, clock)} `
    const often = every === undefined ? '' : `: poll it more often (\`every: ${every}\` for this source)`
    return `${when}every post in it was new, so some before them may have been missed${often}`
  },
  silent: ({ lasts, postsADay }) =>
    `nothing new for ${duration(lasts)}, where usually ${rate(postsADay)} come in: look at it in a browser, it may have moved or stopped`,
  'brand-silent': ({ brand, lasts, postsADay }) =>
    `No post has named ${brand} for ${duration(lasts)}, where usually ${rate(postsADay)} do: is its name or match still what people write, and do the sources still bring posts?`,
  'brands-new': ({ brands }) =>
    `${someOf(brands)} ${brands.length === 1 ? 'is' : 'are'} new in the config: stored posts are matched by the next \`mentions scan\``,
  'brands-changed': ({ brands }) =>
    `The words of ${someOf(brands)} changed in the config: stored posts are matched by the next \`mentions scan\``,
  'unnamed-now': ({ brand, posts, danger, urls, isTry }) => {
    const more = posts > urls.length ? ` and ${posts - urls.length} more` : ''
    const [names, them, stand] = posts === 1 ? ['names', 'it', 'It stands'] : ['name', 'them', 'They stand']
    return `${waitedPosts(posts, danger)} no longer ${names} ${brand}, by its words in the config, and ${leaves(isTry)}. Words that find ${them} bring ${them} back. ${stand} at ${urls.join(' ')}${more}`
  },
  'calm-now': ({ brand, posts, danger, ids, isTry }) => {
    const all = posts > ids.length ? ', and all that need no reply: `mentions list --all`' : ''
    return `${waitedPosts(posts, danger)} of ${brand} ${leaves(isTry)}, since other rules hold for it now. Why: ${ids.map((id) => `\`mentions show ${id}\``).join(', ')}${all}`
  },
  learned: ({ brand, marks, entered, left, doubtful }) => {
    const moved = [
      ...(entered === 0 ? [] : [`${count(entered, 'post', 'posts')} came to the list`]),
      ...(left === 0 ? [] : [`${count(left, 'post', 'posts')} left it`]),
      ...(doubtful === 0
        ? []
        : [
            `${count(doubtful, 'post', 'posts')} may not be about it, and ${doubtful === 1 ? 'stands' : 'stand'} behind the others`,
          ]),
    ]
    const came = moved.length === 0 ? 'nothing that waits moved' : moved.join(', ')
    return `Learned from ${count(marks, 'mark', 'marks')} about ${brand}: ${came}. What it learned: \`mentions learned\``
  },
  'brand-second': ({ brand, isNow }) =>
    `${brand} is no longer in the config; who waits of it is listed under ${isNow}, with new ids. Renamed? Then write \`was: ${yamlWord(brand)}\` at "${isNow}": the ids, marks and history from before come back`,
  'brand-to-rename': ({ from, to, people, danger }) => {
    const inDanger = danger === 0 ? '' : `, ${grouped(danger)} of them perhaps in danger`
    return `${count(people, 'person waits', 'people wait')} under ${from}${inDanger}: run \`mentions scan\`, which gives them to ${to}`
  },
  'brands-gone': ({ brands, people, unshown, danger, isNow }) => {
    const who = `${count(people, 'person', 'people')} of ${brands.length === 1 ? 'a brand that is' : `${brands.length} brands that are`} no longer in the config (${someOf(brands)})`
    const inDanger = danger === 0 ? '' : `, ${grouped(danger)} of them perhaps in danger`
    const renamed = `write \`was: ${yamlWord(brands[0] ?? '')}\` at ${isNow === undefined ? 'its new name' : `"${isNow}"`}`
    const waits = `${people === 1 ? 'waits' : 'wait'} for a reply`
    const shown =
      people === unshown
        ? ` and ${people === 1 ? 'is' : 'are'} not shown`
        : `; ${grouped(people - unshown)} of them ${people - unshown === 1 ? 'is' : 'are'} listed with another brand, ${grouped(unshown)} not shown`
    return `${who} ${waits}${shown}${inDanger}. Renamed? Then ${renamed}. Removed by mistake? Put back, it has its cases again`
  },

  'channel-unread': ({ channel, failure, since, answered }, clock) => {
    const { message, hint } = failureWords(failure, clock)
    const from = answered === undefined ? '' : ` since ${dayAndMinuteOf(new Date(answered), clock)}`
    return `your own channel ${channel} could not be read since ${dayAndMinuteOf(new Date(since), clock)}, so it is not known whether you spoke there${from}: ${message} ${hint}`
  },
  'channel-waits': ({ channel, site, until }, clock) =>
    until === undefined
      ? `your own channel ${channel} was not read, since ${site} could not be reached for others: the next scan reads it`
      : `your own channel ${channel} was not read, since ${site} limits how often it may be asked: the first scan after ${toTheSecond(until, clock)} reads it`,

  'words-going': ({ why, source, after, at, cases, danger, ids }, clock) => {
    const whose = cases === 1 ? 'a case that waits' : `${grouped(cases)} cases that wait`
    const named = [...ids, ...(cases > ids.length ? [`and ${grouped(cases - ids.length)} more`] : [])].join(
      ', ',
    )
    const when = `${cases === 1 ? 'on' : 'from'} ${dayAndMinuteOf(new Date(at), clock)}`
    const asked = why === 'terms' ? `${source} asks` : `\`keep\` of ${source} says`
    const inDanger = danger === 0 ? '' : `; in ${grouped(danger)} of them somebody may be in danger`
    return `the words of ${whose} (${named}) are deleted ${when}, ${duration(after)} after they came in, as ${asked}${inDanger}`
  },

  outage: outageSentence,

  'https-left': ({ host }) => `${host} redirects from https to http, where others can read along`,

  'cut-in-entry': ({ entries }) => `truncated: ${salvaged(entries)}, the last one may be incomplete`,
  'cut-after-entry': ({ entries }) =>
    entries === 0
      ? 'truncated before its first entry'
      : `truncated: ${salvaged(entries)}, all that came are complete`,
  'cut-off': ({ entries }) => `truncated: ${salvaged(entries)}, what came after is lost`,
  unclosed: ({ entries }) => `not well-formed: ${salvaged(entries)}, some may be incomplete`,
  damaged: ({ entries }) => `not well-formed: ${salvaged(entries)}, some may be missing`,
  'too-many-entries': ({ read, leftOut }) =>
    `too many entries: the first ${read} were read, ${leftOut} left out (\`maxEntries\` under \`http\` in the config allows more)`,
  'characters-unreadable': ({ places }) =>
    `${count(places, 'place', 'places')} in it cannot be read and ${places === 1 ? 'is' : 'are'} shown as \ufffd: a name that is damaged there is not found`,
  'no-entries': () => 'a feed without entries',

  'mailbox-renumbered': ({ folder }) =>
    `the server numbered the mails of ${JSON.stringify(folder)} anew: those of the last two weeks were read once more, and none is told twice`,
  'mails-cut': ({ mails }) =>
    `${count(mails, 'mail is', 'mails are')} so large that only the subject could be read, since the words stand behind what is attached`,
  'mails-unreadable': ({ mails }) =>
    `${count(mails, 'mail', 'mails')} could not be read: neither a sender nor a subject is in it`,
  'results-without-page': ({ results }) =>
    `${count(results, 'result leads to no page and was', 'results lead to no page and were')} left out`,
  'results-unread': ({ results }) => `${count(results, 'result', 'results')} could not be read`,
  'lines-unread': ({ lines, line, ...fault }) =>
    `${count(lines, 'line is no post and was', 'lines are no posts and were')} passed over: line ${line} ${postFault(fault)}`,
  'dates-unread': ({ posts, written }) =>
    `${count(posts, 'post has a date that means', 'posts have dates that mean')} no moment, such as "${safeText(written)}": they count from when they were first seen`,
  'search-limit': ({ term, most }) =>
    `the search gives only the newest ${grouped(most)} posts that name "${term}": older ones may be missing`,
  'key-expires': ({ option, at }, clock) =>
    `its \`${option}\` runs out on ${dayAndMinuteOf(at, clock)}: \`mentions check\` says where to get a new one`,
  'only-own-posts': ({ server }) =>
    `${server} shows what was written at other servers to nobody without an account: only its own posts were read`,
  'search-unfinished': ({ term }) =>
    `the search for "${term}" ran out of time there: what it did not give is asked for again`,
  'names-left': ({ names }) => {
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
    return `too many names for one search: left for the next polls are ${names
      .slice(0, MOST_NAMED)
      .map((name) => `"${name}"`)
      .join(', ')}${more}`
  },
  'terms-too-short': ({ terms, least }) =>
    `not searched for, since a name of fewer than ${least} letters is not found there: ${someOf(terms.map((term) => `"${term}"`))}`,
  'searches-unanswered': ({ left, of }) =>
    `${left} of ${of} searches got no answer: the next scan sends them again`,

  told: ({ text }) => text,
  unknown: ({ code }) => `something that only a later version of mentions has words for (${code})`,
}

const waitedPosts = (posts: number, danger: number): string =>
  `${count(posts, 'waiting post', 'waiting posts')}${danger === 0 ? '' : ` (${grouped(danger)} perhaps about danger)`}`

/** Names that a person is shown. */
const MOST_NAMED = 10

const salvaged = (entries: number): string => `${count(entries, 'entry', 'entries')} salvaged`

/** @param clock the reader's */
export const noticeSentence = (notice: Notice, clock: Clock): string => sentenceOf(sentences, notice, clock)
