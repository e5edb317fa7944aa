import type { AlertMessage, MessageWords } from '../../model/alert-message.js'
import { DeliveryError } from '../error.js'
import { plainText } from './plain-text.js'
import { heading } from './words.js'

type Keys = Readonly<Record<string, string>>
type Token = [type: string, name: string, start: number, end: number, inner?: Token[]]

/**
 * The body that a template in the language of Mustache makes of a message: JSON, in which each value stands within the quotes of a text and
 * cannot leave it.
 *
 * @throws DeliveryError where it can't be read, names what there is not, or does not give JSON
 */
export async function bodyFrom(
  template: string,
  message: AlertMessage,
  { keys, words }: { keys: Keys; words: MessageWords },
): Promise<string> {
  const { default: Mustache } = await import('mustache')
  const values = valuesOf(message, keys, words)
  try {
    for (const token of Mustache.parse(template) as Token[]) checkToken(token, values)
  } catch (error) {
    if (error instanceof DeliveryError) throw error
    throw wrong(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const body = Mustache.render(template, values, {}, { escape: (value: unknown) => inQuotes(String(value)) })
  try {
    JSON.parse(body)
  } catch (error) {
    throw wrong(`what it gives is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return body
}

const inQuotes = (text: string): string => JSON.stringify(text).slice(1, -1)

/** All names that a template may use. */
function valuesOf(message: AlertMessage, keys: Keys, words: MessageWords) {
  const { id, kind, rule, urgency, title, brands, items, more, notes, at, language = 'en' } = message
  const last = items.length - 1
  return {
    ...{ id, kind, rule, urgency, title, more, at, language, keys },
    heading: heading(message, words),
    text: plainText(message, words),
    url: items.find((item) => item.url !== undefined)?.url ?? '',
    isDanger: urgency === 'danger',
    isHigh: urgency === 'high',
    isNormal: urgency === 'normal',
    isOver: urgency === 'over',
    isTest: kind === 'test',
    brands: brands.join(', '),
    notes: notes.join('\n'),
    items: items.map((item, index) => ({
      ...{ by: '', words: '', url: '', case: '', command: '', ...item },
      isLast: index === last,
    })),
  }
}

const namesOfItems = ['headline', 'by', 'words', 'url', 'case', 'command', 'isLast']

/** One that there is not would print nothing, and look as if there were nothing. */
function checkToken([type, name, , , inner]: Token, values: object): void {
  if (type === 'text') return
  if (type === '&' || type === '{') throw wrong(`write {{${name}}}: values stand as they are within quotes`)
  if (type === '>') throw wrong(`it names another file, ${name}`)
  if (type === '!' || type === '=') return
  if (!isKnown(name, values)) {
    const known = [...Object.keys(values), ...namesOfItems]
    throw wrong(`it names ${name}, and there is only ${[...new Set(known)].join(', ')}`)
  }
  for (const token of inner ?? []) checkToken(token, values)
}

function isKnown(name: string, values: object): boolean {
  if (name === '.' || namesOfItems.includes(name)) return true
  const [first = '', second, ...rest] = name.split('.')
  if (!Object.hasOwn(values, first)) return false
  if (second === undefined) return true
  return first === 'keys' && rest.length === 0 && Object.hasOwn(Reflect.get(values, first) ?? {}, second)
}

const wrong = (why: string): DeliveryError =>
  new DeliveryError(`The template of this destination cannot be used: ${why}.`, {
    hint: 'Correct its `template` in the config; docs/destinations.md has some that work, and `mentions alerts test` tries it.',
    permanent: true,
  })
