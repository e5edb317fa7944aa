import type { Notice, Notices } from '../../model/notice.js'
import { dayAndMinuteOf, dayOf, nextSecondOf } from '../../text/moments.js'
import { duration } from './duration.js'
import { rate } from './rate.js'
import { type Sentences, sentenceOf } from './sentence.js'

const sentences: Sentences<Notices> = {
  paused: () => 'paused in the config, so nobody looks here',
  gone: () => 'paused since its site says it was removed for good: asked once a week, in case it comes back',
  moved: ({ to, since }) =>
    `moved for good to ${to}, where it is asked since ${dayOf(new Date(since))}: put that address into your config`,
  waits: ({ site, until }) =>
    until === undefined
      ? `${site} could not be reached for other sources: the next scan asks it`
      : `${site} limits how often it may be asked: the first scan after ${nextSecondOf(new Date(until))} UTC asks it`,
  missed: ({ at, every }) => {
    const when = at === undefined ? '' : `on ${dayAndMinuteOf(new Date(at))} UTC `
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
