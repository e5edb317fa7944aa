// Mails and alerts in every language: what stands in them is read by somebody who knows no other.
import { describe, expect, test } from 'vitest'
import { readerLanguages } from '../../../src/model/reader-language.js'
import { alertMail } from '../../../src/outputs/alerts/mail.js'
import { mailOf } from '../../../src/outputs/digest/mail.js'
import { md } from '../../../src/outputs/digest/md.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { wordingIn } from '../../../src/outputs/wording/languages.js'
import type { Wording } from '../../../src/outputs/wording/wording.js'
import { displayWidth } from '../../../src/terminal/width.js'
import { richAlerts } from './rich-alerts.js'
import { emptyDigest, richDigest } from './rich-digest.js'

/** Words that both languages have, or that are names. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['in', 'person', 'service', 'was', 'fr', 'so', 'do', 'nov'],
  fr: [
    'danger',
    'on',
    'incident',
    'incidents',
    'long',
    'machine',
    'mar',
    'nov',
    'question',
    'service',
    'source',
    'sources',
  ],
  es: ['mar', 'nov', 'no'],
}

const view = (wording: Wording) => ({ self: 'mentions', platform: 'linux' as const, wording })

function said(wording: Wording): string {
  const digests = [richDigest('team'), richDigest('client'), emptyDigest()]
  const mails = digests.map((digest) => mailOf(digest, view(wording)))
  const alerts = richAlerts(wording).map((message) => alertMail(message, wording))
  return [...mails, ...alerts]
    .map(({ subject, text, html }) => `${subject}\n${text}\n${htmlWords(html)}`)
    .join('\n')
}

/** What a person sees of a page. */
const htmlWords = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]+aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ')

/** Without commands, addresses and names of settings, which are the same everywhere. */
const own = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(
      /(?:\.\/)?mentions(?: incidents)? (?:show|reply|mark|list|check|sources|ack|timeline)\b[^\n`]*/g,
      ' ',
    )
    .replace(/https?:\S+|[\w-]+\.example\S*|`[^`]*`/g, ' ')

const wordsOf = (text: string): Set<string> =>
  new Set(
    own(text)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  )

const named = wordsOf(
  'Zzorb vlim Northwind plonk qwerz Zora mika Hosting Bluefjord Contoso Mail desk zz qwer Europe Berlin UTC login official mentions min',
)

const others = readerLanguages.filter((language) => language !== 'en')

describe.each(others)('%s', (language) => {
  test('has nothing English in a mail or an alert', async () => {
    const wording = await wordingIn(language)
    const inEnglish = wordsOf(said(english))
    const both = [...wordsOf(said(wording))].filter((word) => inEnglish.has(word) && !named.has(word))
    expect(both.filter((word) => !shared[language]?.includes(word))).toEqual([])
  })

  test('keeps the width of the text', async () => {
    const wording = await wordingIn(language)
    const { text } = mailOf(richDigest('team'), view(wording))
    for (const line of text
      .split('\n')
      .filter((one) => !/^\s*(?:https?:\/\/|\$ mentions|mentions )/.test(one)))
      expect(displayWidth(line), line).toBeLessThanOrEqual(76)
  })

  test('says of its page in which language it is', async () => {
    const wording = await wordingIn(`${language}-CH`)
    expect(mailOf(richDigest('team'), view(wording)).html).toContain(`<html lang="${language}-CH" dir="ltr">`)
  })

  test('is as it was when people last looked at it', async () => {
    const wording = await wordingIn(language)
    const pages = [
      ...[richDigest('team'), richDigest('client'), emptyDigest()].map((digest) => {
        const { subject, text } = mailOf(digest, view(wording))
        return `${subject}\n\n${text}`
      }),
      md.render(richDigest('team'), view(wording)),
    ]
    await expect(pages.join('\n=====\n\n')).toMatchFileSnapshot(`${language}.digest.txt`)
    const alerts = richAlerts(wording).map((message) => {
      const { subject, text } = alertMail(message, wording)
      return `${subject}\n\n${text.replace(/(?:Qwerz vlim\. ?)+/g, 'Qwerz vlim. ')}`
    })
    await expect(alerts.join('\n=====\n\n')).toMatchFileSnapshot(`${language}.alerts.txt`)
  })
})

test('a language that nobody speaks here is English', async () => {
  expect(await wordingIn('tlh')).toBe(english)
  expect(await wordingIn(undefined)).toBe(english)
})
