import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personalData } from '../../src/text/personal-data.js'

const found = (text: string): string[] => personalData(text).map(({ start, end }) => text.slice(start, end))

describe('what tells who somebody is', () => {
  test.each([
    ['Write to ada.lovelace+shop@mail.example please', 'ada.lovelace+shop@mail.example'],
    ['Write to ada [at] mail [dot] example please', 'ada [at] mail [dot] example'],
    ['Write to ada at mail dot example please', 'ada at mail dot example'],
    ['Ask @northwind_help@social.example again', '@northwind_help@social.example'],
    ['as u/orchard_and_oak wrote', 'u/orchard_and_oak'],
    ['see https://shop.example/o?token=abc now', 'https://shop.example/o?token=abc'],
    ['from 203.0.113.9 it fails', '203.0.113.9'],
    ['call 030 5550100 now', '030 5550100'],
    ['call +49 (0)30 / 555 01 00 now', '+49 (0)30 / 555 01 00'],
    ['call (415) 555-0134 now', '(415) 555-0134'],
    ['call 01.55.50.10.00 now', '01.55.50.10.00'],
    ['card 4000 0000 0000 0002 was charged', '4000 0000 0000 0002'],
    ['IBAN DE00 1234 5678 9012 3456 00 is mine', 'IBAN DE00 1234 5678 9012 3456 00'],
    ['order NW-48213 never came', 'order NW-48213'],
    ['Order no. 77 never came', 'Order no. 77'],
    ['Bestellnummer 77 kam nie', 'Bestellnummer 77'],
    ['my ticket is #12', '#12'],
    ['ticket 5512, did a human see it', 'ticket 5512'],
    ['key 4f9aQ2bX77LmZZ0p works no more', '4f9aQ2bX77LmZZ0p'],
    ['my password is hunter2 and', 'password is hunter2'],
    ['we live at 12 Elm Road since May', '12 Elm Road'],
    ['wir wohnen Hauptstraße 5 seit Mai', 'Hauptstraße 5'],
    ['Mrs Adeyinka-Lowe told me so', 'Mrs Adeyinka-Lowe'],
    ['eine Frau Oppermann sagte das', 'Frau Oppermann'],
    ['an agent named Zbynek said so', 'named Zbynek'],
    ['then Jessica hung up on me', 'Jessica'],
    ['dann hat Günther aufgelegt', 'Günther'],
    ['then priya hung up on me', 'priya'],
    ['I asked Jessica Kowalczyk for it', 'Jessica Kowalczyk'],
    ['signed by E. Colthurst', 'E. Colthurst'],
    ['dann sagte Oppermann vom Support', 'Oppermann'],
    ['mandy from support told me', 'mandy'],
    ['mail me, ada.l at gmail, thanks', 'ada.l at gmail'],
    ['as bigfish_99 said', 'bigfish_99'],
    ['my page baeckerei-vale.example is down', 'baeckerei-vale.example'],
    ['my booking QWERTZ was lost', 'booking QWERTZ'],
    ['Hr. Zbynek war da', 'Hr. Zbynek'],
    ['and then May hung up', 'May'],
  ])('%s', (text, expected) => {
    expect(
      found(text).some((words) => words.includes(expected)),
      found(text).join(' | '),
    ).toBe(true)
  })
})

describe('what tells nothing of it', () => {
  test.each([
    'All three of my sites have been unreachable since 9am.',
    'Down since 16:30 on 29.11.2026, and again on 2026-11-30.',
    'You charged me £1,120 instead of £112, and 1.840 Euro before.',
    'Error 503 on every request, for 3 hours.',
    'It has been broken since 2019.',
    'I may leave, and so will others. Will you answer?',
    'Meine Seite ist seit drei Stunden nicht erreichbar.',
    'Der Mähdrescher steht, das Ersatzteil kommt in drei Wochen.',
    'My iPhone15 shows nothing, version 4.2 worked.',
    'Refused since May, and the one of June 3 as well; nothing in April.',
    'Es ist anders als seit April.',
    'We sent 2,000 customers away and 4 people wait.',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((some) => some.join(''))
const separated = fc
  .tuple(
    fc.constantFrom('+', '00', '0', '(0', ''),
    fc.array(digits(2, 4), { minLength: 4, maxLength: 5 }),
    fc.constantFrom(' ', '-', '/', '.', '  ', ' - '),
  )
  .map(([before, groups, join]) => before + groups.join(join))
const word = fc.stringMatching(/^[a-z]{3,9}$/)
const hidden = {
  'mail addresses': fc
    .tuple(
      fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/),
      fc.stringMatching(/^[a-z]{2,10}\.(?:com|de|example)$/),
    )
    .map(([name, host]) => `${name}@${host}`),
  'telephone numbers': separated,
  'card numbers': digits(13, 19),
  IBANs: fc
    .tuple(fc.constantFrom('DE', 'GB', 'FR'), digits(2, 2), digits(14, 20))
    .map(([country, check, rest]) => `${country}${check}${rest}`),
  'order numbers': fc
    .tuple(
      fc.constantFrom(
        'order',
        'Order no.',
        'invoice #',
        'Bestellung',
        'Kundennummer:',
        'ticket',
        'Vertrag Nr.',
      ),
      fc.constantFrom('', 'A', 'NW-', 'X'),
      digits(2, 9),
    )
    .map(([label, before, number]) => `${label} ${before}${number}`),
  accounts: fc.stringMatching(/^@[a-z][a-z0-9_]{2,14}$/),
  tokens: fc
    .tuple(
      fc.constantFrom('sk_live_', 'ghp_', 'token=', 'key: '),
      fc.stringMatching(/^[A-Z][a-z][0-9][A-Z][0-9][a-z][A-Z0-9]{10,20}$/),
    )
    .map(([before, key]) => before + key),
  'names with a title': fc
    .tuple(
      fc.constantFrom('Mr', 'Mrs', 'Ms.', 'Dr.', 'Herr', 'Frau', 'Herrn'),
      fc.stringMatching(/^[A-Z][a-z]{3,9}$/),
    )
    .map((both) => both.join(' ')),
}

describe.each(Object.entries(hidden))('%s are found whole, wherever they stand', (_, kind) => {
  test('between any words', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        kind,
        fc.array(word, { maxLength: 4 }),
        (before, data, after) => {
          const text = [...before, data, ...after].join(' ')
          const from = before.join(' ').length + (before.length > 0 ? 1 : 0)
          const [, number = data] = /(\S+)$/.exec(data) ?? []
          const at = from + data.length - number.length
          const pieces = personalData(text)
          expect(
            pieces.some(({ start, end }) => start <= at && end >= from + data.length),
            `${text} → ${pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
          ).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

test('pieces stand in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const pieces = personalData(text)
      for (const [index, { start, end }] of pieces.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
