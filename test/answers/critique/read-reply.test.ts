import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReply } from '../../../src/answers/critique/read-reply.js'

type Judged = { lang: string; grade: 'good' | 'bad'; answers: string; text: string; why: string }

const replies = readFileSync(new URL('../../../fixtures/replies/development.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Judged => JSON.parse(line))

const codesOf = (text: string, language?: string) =>
  readReply(text, language).findings.map(({ code, grade }) => (grade === 'fault' ? code : `(${code})`))
const gradeOf = (text: string, language?: string) =>
  readReply(text, language).findings.some(({ grade }) => grade === 'fault') ? 'bad' : 'good'

describe.each(['en', 'de'])('of the replies in %s', (language) => {
  const ours = replies.filter(({ lang }) => lang === language)

  test('there are many, of both grades', () => {
    expect(ours.length).toBeGreaterThan(100)
    for (const grade of ['good', 'bad'])
      expect(ours.filter((one) => one.grade === grade).length).toBeGreaterThan(40)
  })

  test('most are graded as a care lead does, whether or not their language is known', () => {
    for (const known of [language, undefined]) {
      const missed = ours.filter(({ text, grade }) => gradeOf(text, known) !== grade)
      expect(1 - missed.length / ours.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThan(0.95)
    }
  })

  test('an answer is told from an acknowledgement where there is no fault', () => {
    const good = ours.filter(({ grade }) => grade === 'good')
    const missed = good.filter(({ text, answers }) => readReply(text).answers !== answers)
    expect(1 - missed.length / good.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThan(0.97)
  })

  test('few grunts are taken for an answer', () => {
    const grunts = ours.filter(({ answers }) => answers === 'acknowledgement')
    const missed = grunts.filter(({ text }) => readReply(text).answers === 'answer')
    expect(missed.length / grunts.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.15)
  })
})

test.each([
  ['DM us.', 'acknowledgement', ['only-elsewhere']],
  ['Please send us a private message.', 'acknowledgement', ['only-elsewhere']],
  ['Wir schauen uns das an.', 'acknowledgement', ['no-time']],
  ['We are looking into it and will write here by 3 pm.', 'answer', []],
  ['Fixed since 14:10, please try again.', 'answer', []],
  ['', 'nothing', ['says-nothing']],
  ['👍', 'nothing', ['says-nothing']],
  ['Thank you, Ana!', 'answer', []],
])('%j is %s', (text, answers, codes) => {
  expect(readReply(text).answers).toBe(answers)
  expect(codesOf(text)).toEqual(codes)
})

describe('thoughts', () => {
  test('a time that is past promises nothing', () => {
    expect(codesOf('The site has been down since 9:40. We are investigating.')).toContain('no-time')
    expect(codesOf('The site has been down since 9:40. We are investigating, next word by 10:30.')).toEqual(
      [],
    )
  })

  test('the first time that is promised is told, with where it stands', () => {
    const text = 'The router is on its way. We call you by 3 pm.'
    const { promises } = readReply(text)
    expect(promises?.words).toContain('3 pm')
    expect(text.slice(promises?.span.start, promises?.span.end)).toBe(promises?.words)
  })

  test('a fix that is hoped for or awaited is none', () => {
    expect(codesOf('We hope that it will be fixed soon.')).toContain('no-time')
    expect(codesOf('Wir melden uns, sobald der Fehler behoben ist.', 'de')).toContain('no-time')
  })

  test('what must never be asked for is a fault in private, too; what strangers must not read only in public', () => {
    expect(codesOf('Please DM us your password.')).toContain('asks-secret')
    expect(codesOf('Please post your order number here.')).toContain('asks-private')
    expect(
      codesOf('Your parcel is stuck in Leeds. DM us your order number and we send a new one today.'),
    ).toEqual([])
    expect(codesOf('Never send anybody your password. We ask for none.')).toEqual([])
    expect(codesOf('Bitte ändern Sie Ihre Adresse im Kundenkonto.', 'de')).toEqual([])
  })

  test('blame that is denied is none', () => {
    expect(codesOf('It was not your fault: our form had the wrong date. It is corrected.')).toEqual([])
    expect(codesOf('It was your own fault.')).toContain('blames-customer')
  })

  test('what cannot be guaranteed may be said', () => {
    expect(codesOf('We cannot guarantee it, and expect the part by Friday.')).toEqual([])
  })

  test('who signed, and what is quoted, is no part of the reply', () => {
    expect(codesOf('> you should have read the manual\n\nThe page is back since 14:10. ^JS')).toEqual([])
  })

  test('a desk may be written to; a customer is not shown', () => {
    expect(codesOf('The cable is faulty. Send it to returns@shop.example, postage is free.')).toEqual([])
    expect(codesOf('We wrote to mary.jones@mail.example yesterday.')).toContain('shows-private')
    expect(codesOf('We called you on 07700 900123 twice.')).toContain('shows-private')
  })

  test('a question that helps to find the fault is a step', () => {
    expect(codesOf('Which browser do you use, and since when does it happen?')).toEqual([])
    expect(codesOf('How can we help?')).toContain('says-nothing')
  })

  test('somebody who has trouble is sold nothing', () => {
    expect(codesOf('Sorry about the outage, it is over. Upgrade to our premium plan!')).toContain('sells')
  })
})

test('words that a finding names stand where it says', () => {
  for (const { text } of replies)
    for (const { span, words } of readReply(text).findings)
      if (span !== undefined) expect(text.slice(span.start, span.end)).toBe(words)
})

test('a reply in a language without words is taken for an answer, and nothing is held against it', () => {
  const text = 'Vi beklagar avbrottet och återkommer till dig så snart vi vet mer om när det fungerar.'
  expect(readReply(text)).toEqual({ answers: 'answer', findings: [] })
})

test('a long reply of one word a million times is read', () => {
  expect(readReply('please '.repeat(100_000)).answers).toBe('nothing')
})

test.each([
  ['The money left this morning. By Friday it is on your card.', 'By Friday'],
  ['Das Paket ging heute um 9 Uhr raus. Am Freitag um 12 Uhr ist es da.', 'um 12 Uhr'],
])('a deed that is done is no promise: %s', (text, words) => {
  expect(readReply(text).promises?.words).toContain(words)
})

describe('what belongs to the customer', () => {
  test.each([
    'Please comment below with your phone number, and we ring you by noon.',
    'What is your order number? A new one leaves today.',
    'Antworte einfach hier mit deiner E-Mail-Adresse, der Link kommt bis 15 Uhr.',
  ])('is asked for: %s', (text) => expect(codesOf(text)).toContain('asks-private'))

  test.each([
    'The email should have gone out before the post on our blog. It goes out this afternoon.',
    'A new lid is free: send a photo to the address on the slip, it leaves on Monday.',
    'Am Schalter einfach den Namen des Vertrags nennen, die Karte liegt ab 14 Uhr bereit.',
  ])('is only named: %s', (text) => expect(codesOf(text)).not.toContain('asks-private'))
})
