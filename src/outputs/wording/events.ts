import type { Event, Events } from '../../views/events.js'
import { count, inARow } from './count.js'
import { duration } from './duration.js'
import { type Sentences, sentenceOf } from './sentence.js'

const sentences: Sentences<Events> = {
  polled: ({ source, status, posts, newPosts, newMentions }) =>
    `${source}: ${status}, ${count(posts, 'post', 'posts')}, ${newPosts} new, ${count(newMentions, 'mention', 'mentions')}`,
  remembered: ({ posts, sources, isTry }) => {
    const what = `${count(posts, 'post', 'posts')} from ${count(sources, 'source', 'sources')}`
    return isTry ? `Would remember ${what}; nothing was stored.` : `Remembered ${what}; none is announced.`
  },
  'matches-everything': ({ brand }) =>
    `mentions: ${brand} matches every post, whatever it says. Narrow its \`match\` in the config; \`mentions check\` says it in words.`,
  'source-failing': ({ source, times, lasts, message, hint }) => {
    const often = times === 1 ? 'could not be read' : `could not be read ${inARow(times)}`
    return `mentions: ${source} ${often}, for ${duration(lasts)}: ${message}\n  try: ${hint}`
  },
  'source-back': ({ source, times, lasted }) =>
    `mentions: ${source} can be read again; it could not for ${duration(lasted)}, ${inARow(times)}.`,
  'store-busy': ({ path }) => `mentions: waiting for another program that writes to ${path} …`,
  mailed: ({ subject, recipients }) => `Mailed to ${recipients.join(', ')}: ${subject}`,
}

/** What happened, for whoever follows the work; a line for each thing to do about it. */
export const eventSentence = (event: Event): string => sentenceOf(sentences, event)
