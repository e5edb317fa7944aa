// Places that take alerts, as their documentation has them, and stricter: what a place would show as a call to everybody, as markup or as a
// link that somebody else wrote, it refuses here.
import type {
  DestinationAnswer,
  HttpDestinationRequest,
} from '../../../src/deliver/destinations/destination.js'

export type Double = {
  take(request: HttpDestinationRequest): DestinationAnswer
  /** What people read there, a message each: plain, as their screens show it. */
  readonly shown: string[]
}

class Refusal extends Error {}

/** @throws Refusal which a place answers with `status` */
export function must(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Refusal(why)
}

/** `isLimited`: it counts how much comes in which time, as its documentation says. */
export type DoubleOptions = { isLimited?: boolean }

type Rules = {
  /** So many messages in so many milliseconds. */
  rate: { most: number; within: number }
  /** How it says that this was too much. */
  tooMuch: DestinationAnswer
  /** How a refusal is said. */
  refuse(why: string): DestinationAnswer
  read(request: HttpDestinationRequest): { text: string; answer: DestinationAnswer; replaces?: number }
}

export function double(
  { refuse, read, rate, tooMuch }: Rules,
  { isLimited = false }: DoubleOptions = {},
): Double {
  const shown: string[] = []
  const times: number[] = []
  return {
    shown,
    take(request) {
      const now = performance.now()
      if (isLimited && times.filter((time) => time > now - rate.within).length >= rate.most) return tooMuch
      times.push(now)
      try {
        must(
          /^application\/json(?:;|$)/.test(request.headers['content-type'] ?? ''),
          `content type ${request.headers['content-type']}`,
        )
        const { text, answer, replaces } = read(request)
        noSecretSigns(text)
        if (replaces === undefined) shown.push(text)
        else shown[replaces] = text
        return answer
      } catch (error) {
        if (error instanceof Refusal || error instanceof SyntaxError) return refuse(error.message)
        throw error
      }
    },
  }
}

/** Control characters, and signs that turn the direction of reading or hide words. */
function noSecretSigns(text: string): void {
  const found = /[\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]|(?!\n)\p{Cc}/u.exec(text)
  must(found === null, `the sign ${found?.[0].codePointAt(0)?.toString(16)}`)
}

/** Nothing that people wrote is a link or calls anybody. */
export function inert(text: string): void {
  const found =
    /https?:\/\/|www\.|[@\uff20](?:everyone|here|channel|all|[\p{L}\p{N}_])|<[!@#]|mailto:/iu.exec(text)
  must(
    found === null,
    `a link or a call in the words of people: ${text.slice(found?.index, (found?.index ?? 0) + 30)}`,
  )
}

export function webLink(url: unknown): void {
  must(typeof url === 'string' && /^https?:\/\/[^\s<>"]+$/.test(url), `the link ${String(url).slice(0, 100)}`)
}

/** A line without what we mark ourselves: a quote, or a whole line in bold. */
export function unmarked(line: string): string {
  const rest = line.replace(/^> /, '')
  return rest.startsWith('**') && rest.endsWith('**') ? rest.slice(2, -2) : rest
}

/** Text in Markdown that escapes all signs, as a screen shows it. @param sign what would be markup where no backslash stands before it */
export function fromMarkdown(text: string, sign: RegExp): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\') {
      const next = text.charAt(at + 1)
      must(/[!-/:-@[-`{-~]/.test(next), 'a backslash that escapes nothing')
      plain += next
      at += 1
    } else {
      must(!sign.test(char), `markup: ${text.slice(at, at + 30)}`)
      plain += char
    }
  }
  return plain
}

export const json = (status: number, value: unknown): DestinationAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

export const plain = (status: number, body: string): DestinationAnswer => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
})
