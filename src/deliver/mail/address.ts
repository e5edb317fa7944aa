import { domainToASCII } from 'node:url'

/** One mailbox. `name` is plain text; `address` is `local@domain`, the domain in ASCII and lower case. */
export type MailAddress = { name?: string; address: string }

/**
 * Reads one address: `care@northwind.example`, `<care@northwind.example>`, `Care Team <care@northwind.example>` or
 * `"Northwind, Care" <care@northwind.example>`.
 *
 * It is stricter than RFC 5322 on purpose. Mail libraries split what they are given at commas and look for addresses inside
 * quotes, so a crafted text can reach somebody else than it seems to. What this returns is taken apart already and is only
 * ever handed on in parts.
 *
 * @returns the mailbox, or what is wrong with the text as a sentence
 */
export function readAddress(text: string): MailAddress | { problem: string } {
  const trimmed = text.trim()
  if (trimmed === '') return { problem: 'The address is empty.' }
  if (unprintable.test(trimmed)) {
    return { problem: 'The address holds a line end or another character that cannot be seen.' }
  }
  // The start of an encoded word (RFC 2047): mail programs would decode it and show something else than stands here.
  if (trimmed.includes('=?')) return { problem: 'The address holds =?, which mail programs would decode.' }
  const parts = takenApart(trimmed)
  if ('problem' in parts) return parts
  const problem = localProblem(parts.local) ?? domainProblem(parts.domain)
  if (problem !== undefined) return { problem }
  const address = `${parts.local}@${inAscii(parts.domain)}`
  return parts.name === '' || parts.name === address ? { address } : { name: parts.name, address }
}

/** What is wrong with an address, as a sentence; undefined when nothing is. */
export function checkAddress(text: string): string | undefined {
  const read = readAddress(text)
  return 'problem' in read ? read.problem : undefined
}

/** Control characters, line ends, half characters, and those that reverse or hide what is read. */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u

const QUOTE_THE_NAME =
  'Put the name in double quotes, as in "Northwind, Care" <care@northwind.example>; list several addresses one by one.'

type Parts = { name: string; local: string; domain: string }

function takenApart(text: string): Parts | { problem: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*<([^<>]*)>$/u.exec(text)
  if (quoted) return splitAtSign(quoted[2] ?? '', (quoted[1] ?? '').replace(/\\(.)/gu, '$1').trim())
  const named = /^([^<>]*)<([^<>]*)>$/.exec(text)
  if (!named) {
    return /[,;]/.test(text)
      ? { problem: 'There is more than one address. List them one by one.' }
      : splitAtSign(text, '')
  }
  const name = (named[1] ?? '').trim()
  if (/[",;:@\\]/.test(name)) return { problem: `The name before < > is not plain. ${QUOTE_THE_NAME}` }
  return splitAtSign(named[2] ?? '', name)
}

function splitAtSign(address: string, name: string): Parts | { problem: string } {
  const [local, domain, ...more] = address.split('@')
  if (local === undefined || domain === undefined) {
    return { problem: 'An address has an @ in it, as in care@northwind.example.' }
  }
  return more.length > 0 ? { problem: 'An address has only one @.' } : { name, local, domain }
}

/** The characters of an unquoted local part by RFC 5322, and letters and digits beyond ASCII by RFC 6531. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u

function localProblem(local: string): string | undefined {
  if (local === '') return 'There is nothing before the @.'
  if (/^-/.test(local)) return 'An address cannot begin with a hyphen: programs would take it for an option.'
  if (Buffer.byteLength(local) > 64) return 'The part before the @ is longer than 64 bytes.'
  if (!localPart.test(local)) {
    return "Before the @ only letters, digits, single dots and these are possible: ! # $ % & ' * + / = ? ^ _ ` { | } ~ -"
  }
  return undefined
}

const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/

function domainProblem(domain: string): string | undefined {
  if (domain === '') return 'There is no domain after the @.'
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) {
    return 'After the @ only letters, digits, dots and hyphens are possible.'
  }
  const ascii = inAscii(domain)
  if (ascii.length > 253 || !asciiDomain.test(ascii)) return 'What follows the @ is no domain.'
  if (/(?:^|\.)\d+$/.test(ascii)) return 'What follows the @ has to be a domain, not a number.'
  return undefined
}

/** An ASCII domain is left alone but for its case: `domainToASCII` would take 1.2.3 for an abbreviated IP address. */
const inAscii = (domain: string): string =>
  /^[\x21-\x7e]*$/.test(domain) ? domain.toLowerCase() : domainToASCII(domain)
