import type { AlertItem, AlertMessage, MessageWords } from '../../model/alert-message.js'
import { closingLines, heading } from './words.js'

/** A post in lines, without any markup. */
export const plainItem = ({ headline, by, words, url, command }: AlertItem): string =>
  [headline, by, words, url, command].filter((line) => line !== undefined).join('\n')

/** The whole message in lines. */
export const plainText = (message: AlertMessage, around: MessageWords): string =>
  [heading(message, around), ...message.items.map(plainItem), closingLines(message, around).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
