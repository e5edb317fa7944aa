import { type SayByIntl, sayByIntl } from '../by-intl.js'

export const spanishSay = (tag: string): SayByIntl =>
  sayByIntl(tag, {
    quotes: ['«', '»'],
    more: (count) => `${count} más`,
  })
