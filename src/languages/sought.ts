import { sought as german } from './de/sought.js'
import { sought as english } from './en/sought.js'
import { sought as spanish } from './es/sought.js'
import { sought as italian } from './it/sought.js'
import { sought as japanese } from './ja/sought.js'
import { sought as dutch } from './nl/sought.js'
import { sought as polish } from './pl/sought.js'

/**
 * Words of trouble that a search may be asked for beside a name, by language: few, since places allow few, each by itself in many
 * complaints and in little else, the most telling first. They find posts; what those say is judged by the lexicons.
 */
export const soughtWords = {
  en: english,
  de: german,
  es: spanish,
  pl: polish,
  it: italian,
  nl: dutch,
  ja: japanese,
} as const satisfies Record<string, readonly string[]>

export type SoughtLanguage = keyof typeof soughtWords
