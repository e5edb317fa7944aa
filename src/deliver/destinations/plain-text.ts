import type { AlertItem, AlertMessage } from '../../model/alert-message.js'
import { closingLines, heading } from './words.js'

/** A post in lines, without any markup. */
export const plainItem = ({ headline, by, words, url, command }: AlertItem): string =>
  [headline, by, words, url, command].filter((line) => line !== undefined).join('\n')

/** The whole message in lines. */
export const plainText = (message: AlertMessage): string =>
  [heading(message), ...message.items.map(plainItem), closingLines(message).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
