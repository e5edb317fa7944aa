import type { Notice, Notices } from '../../model/notice.js'
import { duration } from './duration.js'
import { rate } from './rate.js'
import { type Sentences, sentenceOf } from './sentence.js'

const sentences: Sentences<Notices> = {
  paused: () => 'paused in the config, so nobody looks here',
  gone: () => 'paused since its site says it was removed for good: asked once a week, in case it comes back',
  moved: ({ to, since }) =>
    `moved for good to ${to}, where it is asked since ${since.slice(0, 10)}: put that address into your config`,
  waits: ({ site, until }) =>
    until === undefined
      ? `${site} could not be reached for other sources: the next scan asks it`
      : `${site} limits how often it may be asked: the first scan after ${toTheSecond(until)} UTC asks it`,
  missed: ({ at, every }) => {
    const when = at === undefined ? '' : `on ${dayAndTime(at)} UTC `
    const often = every === undefined ? '' : `: poll it more often (\`every: ${every}\` for this source)`
    return `${when}every post in it was new, so some before them may have been missed${often}`
  },
  silent: ({ lasts, postsADay }) =>
    `nothing new for ${duration(lasts)}, where usually ${rate(postsADay)} come in: look at it in a browser, it may have moved or stopped`,
  'brand-silent': ({ brand, lasts, postsADay }) =>
    `No post has named ${brand} for ${duration(lasts)}, where usually ${rate(postsADay)} do: is its name or match still what people write, and do the sources still bring posts?`,
  told: ({ text }) => text,
}

export const noticeSentence = (notice: Notice): string => sentenceOf(sentences, notice)

/** Never too early. */
const toTheSecond = (iso: string): string =>
  new Date(Math.ceil(Date.parse(iso) / 1_000) * 1_000).toISOString().slice(0, 19).replace('T', ' ')

/** `21 Nov 03:00`. */
function dayAndTime(iso: string): string {
  const [, day, month, , time] = new Date(iso).toUTCString().split(' ')
  return `${day} ${month} ${time?.slice(0, 5)}`
}
