import { type SayByIntl, sayByIntl } from '../by-intl.js'

export const frenchSay = (tag: string): SayByIntl =>
  sayByIntl(tag, {
    quotes: ['« ', ' »'],
    colon: ' : ',
    semicolon: ' ; ',
    more: (count) => (count === 1 ? '1 autre' : `${count} autres`),
  })
