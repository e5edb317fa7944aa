import { expect, test } from 'vitest'
import { quotesIn, withoutSignatures } from '../../../src/text/quotes/index.js'

const OWN = 'I like vi.\n\n'

const signatures = [
  '--\nIda\nUnhappy customer of Northwind Hosting',
  '-- \nIda\nUnhappy customer of Northwind Hosting',
  '--\u00a0\nIda, Northwind Hosting',
  '_______________________________________________\nNorthwind Hosting mailing list\ntalk@northwind.example\nhttps://northwind.example/listinfo/talk',
  '--\nYou received this message because you are subscribed to the Google Groups "Northwind Hosting" group.\nTo unsubscribe from this group, send an email to leave@groups.example.\nTo view this discussion, visit https://groups.example/d/1.',
  'Sent from my Northwind phone',
  'Sent from Mail for Northwind',
  'Gesendet mit der Northwind Mail App',
  'Von meinem Northwind Handy gesendet',
  'Get Outlook for iOS',
  'Envoyé de mon iPhone Northwind',
  'Enviado desde mi iPhone Northwind',
  'Inviato da iPhone Northwind',
  'Verzonden vanaf mijn Northwind telefoon',
]

test.each(signatures)('%j is said of nothing', (signature) => {
  const text = OWN + signature
  expect(withoutSignatures(text).trim()).toBe('I like vi.')
  expect(withoutSignatures(text)).toHaveLength(text.length)
  expect(quotesIn(text)).toEqual([{ start: OWN.length, end: text.length }])
})

test('a signature ends where the message below begins', () => {
  const quote = 'On Sat, 28 Nov 2026 at 09:00, Anna wrote:\n> Northwind is down.'
  const text = `${OWN}--\nIda\nNorthwind fan\n\n${quote}`
  expect(withoutSignatures(text).replace(/ {2,}/, '')).toBe(OWN + quote)
})

test.each([
  'My shop -- at Northwind -- is down.\nWhat now?',
  'Two things:\n---\nNorthwind is down.',
  `Update:\n--\n${'Northwind is down, and nobody answers.\n'.repeat(8)}`,
  '--\nNorthwind is down.',
  'All fine.\n--\nEDIT: Northwind is down.',
  'All fine.\n\n--\n\nUpdate 2: Northwind is down.',
  'Alles gut.\n--\nNachtrag: Northwind geht nicht.',
  'All fine.\n--\nP.S. Northwind is down.',
  'Where is it?\nSent via DHL to Northwind three weeks ago',
  'Where is my parcel?\nSent with DHL. My mail program says nothing of it.',
  'My list:\n____\nNorthwind',
  'It broke.\nSent from my phone: a ticket to Northwind.\nNo answer.\nNobody cares.\nI leave.',
])('%j has none', (text) => {
  expect(withoutSignatures(text)).toBe(text)
})

test.each(['\n--', '\n____________________________', '\nSent from my phone', '\n```', 'x\n-- \ny\n'])(
  'reads a million characters of %j in one pass',
  (piece) => {
    const text = `a${piece.repeat(Math.ceil(1_000_000 / piece.length))}`
    expect(quotesIn(text).length).toBeLessThan(text.length)
  },
  20_000,
)
