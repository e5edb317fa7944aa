import type { Event, Events } from '../../views/events.js'
import { stayWords } from './baseline.js'
import { count, inARow } from './count.js'
import { duration } from './duration.js'
import { fillerWords } from './filler.js'
import { riseWords } from './rise.js'
import { type Sentences, sentenceOf } from './sentence.js'
import { someOf } from './some-of.js'

const sentences: Sentences<Events> = {
  polled: ({ source, status, posts, newPosts, newMentions }) =>
    `${source}: ${status}, ${count(posts, 'post', 'posts')}, ${newPosts} new, ${count(newMentions, 'mention', 'mentions')}`,
  'channel-read': ({ channel, status, updates, newUpdates }) =>
    `${channel}, your own channel: ${status}, ${count(updates, 'update', 'updates')}, ${newUpdates} new`,
  remembered: ({
    posts,
    sources,
    settled = 0,
    unjudged = 0,
    danger = 0,
    touched = 0,
    isTry,
    unread = [],
  }) => {
    const what = `${count(posts, 'post', 'posts')} from ${count(sources, 'source', 'sources')}`
    const gone = settled + unjudged
    const waited = [
      ...(settled === 0 ? [] : [count(settled, 'post that waited', 'posts that waited')]),
      ...(unjudged === 0 ? [] : [`${count(unjudged, 'post', 'posts')} in a language that cannot be judged`]),
    ].join(' and ')
    const stay = stayWords({ danger, touched }, isTry === true ? 'would stay' : undefined)
    const stays = stay === undefined ? '' : ` ${stay}`
    if (isTry)
      return `Would remember ${what}${gone === 0 ? '' : ` and take ${waited} off the list`}; nothing was stored.${stays}`
    const taken =
      gone === 0
        ? ''
        : ` Took ${waited} off the list. See ${gone === 1 ? 'it' : 'them'}: \`mentions list --all\`. Bring one back: \`mentions mark ID complaint\`; all of it: \`mentions undo\`.`
    const left =
      unread.length === 0
        ? ''
        : ` Not read: ${someOf(unread)}; what ${unread.length === 1 ? 'it holds' : 'they hold'} now will still be announced.`
    return `Remembered ${what}; ${danger === 0 ? 'none' : 'nothing but danger'} is announced.${left}${taken}${stays}`
  },
  'brand-renamed': ({ from, to }) =>
    `${from} is called ${to} now: its cases keep their ids, marks and history.`,
  'brand-watched-elsewhere': ({ from, to, path, isHere }) => {
    const why = isHere
      ? `${path} still watches it under that name`
      : `${path}, which is not to be seen from here, scanned for it lately`
    const otherwise = isHere ? '' : '. If that config is no more: `mentions scan --adopt`'
    return `mentions: the cases of ${from} stay there, since ${why}: ${to} begins without them.\n  try: give it the new name there, too, or take \`was\` out of this config${otherwise}`
  },
  'mail-waits-for-scan': ({ from, to }) =>
    `mentions: no mail was made about ${to}: what is stored of it is still that of ${from}.\n  try: \`mentions scan\`, which gives it the new name, then the digest again`,
  'matches-everything': ({ brand }) =>
    `mentions: ${brand} matches every post, whatever it says. Narrow its \`match\` in the config; \`mentions check\` says it in words.`,
  'source-failing': ({ source, times, lasts, message, hint }) => {
    const often = times === 1 ? 'could not be read' : `could not be read ${inARow(times)}`
    return `mentions: ${source} ${often}, for ${duration(lasts)}: ${message}\n  try: ${hint}`
  },
  'sources-failing': ({ sources, times }) =>
    `mentions: ${sources.length} sources could not be read ${inARow(times)}${times === 1 ? '' : ' or more'}: ${someOf(sources)}.\n  try: mentions sources`,
  'sources-back': ({ sources }) =>
    `mentions: ${sources.length} sources can be read again: ${someOf(sources)}.`,
  'source-back': ({ source, times, lasted }) =>
    `mentions: ${source} can be read again; it could not for ${duration(lasted)}, ${inARow(times)}.`,
  'left-list': ({ message }) => `mentions: ${message}`,
  'outage-lasts': ({ message }) => `mentions: ${message}`,
  'outage-over': ({ message }) => `mentions: ${message}. It is over.`,
  'incident-found': ({ incident, brand, ...found }) =>
    `mentions: ${brand}: ${riseWords(found)} (${incident}).\n  try: mentions incidents show ${incident}`,
  'incident-rose-again': ({ incident, brand }) =>
    `mentions: ${brand}: more people than usual complain again (${incident}).\n  try: mentions incidents show ${incident}`,
  'incident-relapse': ({ incident, brand }) =>
    `mentions: ${brand}: somebody complains again of what was closed, which is open again (${incident}).\n  try: mentions incidents show ${incident}`,
  'incident-calm': ({ incident, brand }) =>
    `mentions: ${brand}: no more people than usual complain (${incident}).`,
  'incident-silence': ({ incident, brand, lasts }) =>
    `mentions: ${brand}: nobody of you has spoken of it for ${duration(lasts)} (${incident}).\n  try: mentions incidents show ${incident}`,
  'incident-silence-unknown': ({ incident, brand, channels }) =>
    `${brand}: nobody knows whether you have spoken of it (${incident}): ${someOf(channels)} can't be read.`,
  'store-of-another': ({ store, config, brands, ...filler }) =>
    `mentions: ${store} was filled by ${fillerWords(filler)}, for ${someOf(brands)}: what it says is not about ${config}.\n  try: a store of its own, by \`store:\` in the config or \`--store FILE\``,
  'forgotten-unreadable': ({ path }) =>
    `mentions: ${path}, the list of who was forgotten, cannot be read. The store's own list holds; should the store be put back from a backup, put back this file, too.`,
  'forgotten-again': ({ posts }) =>
    `mentions: the store held ${count(posts, 'post', 'posts')} again of people who had been forgotten, as after a backup was put back. They are forgotten anew. So that nothing of them is left in its file: \`mentions store compact\``,
  'store-lost': ({ path }) =>
    `mentions: the connection to ${path} broke; it is made anew, and what was under way is done again …`,
  'store-busy': ({ path }) => `mentions: waiting for another program that writes to ${path} …`,
  'not-delivered': ({ subject, message, hint }) => `mentions: ${subject}: ${message}\n  try: ${hint}`,
  'watch-begins': ({ sources, config, address }) =>
    `Watching ${count(sources, 'source', 'sources')} of ${config}${address === undefined ? '' : `; how it is: ${address}/healthz`}. Ctrl-C ends it.`,
  'watch-trouble': ({ message, hint }) => `mentions: ${message}\n  try: ${hint}`,
  'watch-goes-on': () => 'It works again.',
  'config-reloaded': ({ path }) => `Read ${path} anew: it holds from now on.`,
  'config-refused': ({ path, message }) =>
    `mentions: ${path} was changed and can't be used; what it said before holds.\n  ${message}\n  try: mentions check`,
  'watch-ends': ({ passes }) => `Ended after ${count(passes, 'pass', 'passes')}; nothing is half done.`,
  mailed: ({ subject, recipients }) => `Mailed to ${recipients.join(', ')}: ${subject}`,
}

/** What happened, for whoever follows the work; a line for each thing to do about it. */
export const eventSentence = (event: Event): string => sentenceOf(sentences, event)
