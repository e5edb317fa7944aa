import { type SayByIntl, sayByIntl } from '../by-intl.js'

export type German = SayByIntl & {
  /** A duration behind "seit", "vor" or "in": `2 Tagen`. */
  dative(milliseconds: number): string
}

export function germanSay(tag: string): German {
  const say = sayByIntl(tag, {
    quotes: ['„', '“'],
    more: (count) => (count === 1 ? 'eine weitere' : `${count} weitere`),
  })
  return { ...say, dative: (milliseconds) => inDative(say.duration(milliseconds)) }
}

export const inDative = (duration: string): string => duration.replace(/\bTage\b/, 'Tagen')
