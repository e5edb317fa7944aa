import { describe, expect, test } from 'vitest'
import { copied, type ReplyCase, readReplyTo } from '../../../src/answers/critique/in-its-case.js'
import { everyHour } from '../../../src/cases/promise-clock.js'
import { workingClock } from '../../../src/cases/working-clock.js'
import { calendarOf } from '../../../src/digest/calendar.js'

/** A Monday. */
const now = new Date('2026-11-30T10:00:00Z')

const about = (more: Partial<ReplyCase> = {}): ReplyCase => ({
  kind: 'outage',
  danger: false,
  breach: false,
  language: 'en',
  accounts: ['ada'],
  personal: [],
  promise: { now, endsAt: new Date('2026-12-01T10:00:00Z'), clock: everyHour, calendar: calendarOf('UTC') },
  ...more,
})

const codes = (text: string, more?: Partial<ReplyCase>) =>
  readReplyTo(text, about(more)).findings.map(({ code, grade }) => (grade === 'fault' ? code : `(${code})`))

const GOOD = 'The cluster is down since 9:40. We write here by 3 pm how far we are.'

test('what is good stays so in its case', () => expect(codes(GOOD)).toEqual([]))

describe('danger', () => {
  test('is not answered in routine words', () => {
    expect(codes('Sorry to hear about the smoke. We write here by 3 pm.', { danger: true })).toContain(
      'danger-routine',
    )
    expect(codes('Wir melden uns hier bis 15 Uhr zu dem Rauch.', { danger: true, language: 'de' })).toContain(
      'danger-routine',
    )
  })

  test('is answered by what keeps people safe', () => {
    expect(
      codes(
        'Please stop using the heater and unplug it. Is anybody hurt? Call us on 0800 555 0100, day and night.',
        {
          danger: true,
        },
      ),
    ).toEqual([])
  })
})

describe('a breach', () => {
  test.each([
    ['There was no breach and your data is safe. Next word by 3 pm.', 'breach-denied'],
    ['The attackers used an SQL injection in our shop. Next word by 3 pm.', 'breach-details'],
  ])('%s', (text, code) => {
    expect(codes(text, { breach: true, kind: 'security' })).toContain(code)
    expect(codes(text)).not.toContain(code)
  })

  test('is answered by what is known, and when more is', () => {
    const text =
      'We don’t know yet whose data it is. All logins are locked; we write here by 18:00 what we know.'
    expect(codes(text, { breach: true, kind: 'security' })).toEqual([])
  })
})

describe('promises', () => {
  test('a word later than the solution is due is too late', () => {
    expect(codes('The disk has failed. We write here again on Thursday.')).toContain('later-than-promised')
    expect(codes('The disk has failed. We write here again within three days.')).toContain(
      'later-than-promised',
    )
    expect(codes('The disk has failed. We write here again tomorrow by 9:00.')).toEqual([])
    expect(codes('The disk has failed. We write here again within two hours.')).toEqual([])
  })

  test('when something else comes is no promise of ours', () => {
    expect(codes('The disk has failed. A new one is sent today and arrives on Thursday.')).toEqual([])
  })

  test('nobody is there outside the hours', () => {
    const clock = workingClock({
      hours: [{ days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 }],
      holidays: [],
      timeZone: 'UTC',
    })
    const promise = { now, endsAt: undefined, clock, calendar: calendarOf('UTC') }
    expect(codes('The disk has failed. We write here by 22:00.', { promise })).toContain('outside-hours')
    expect(codes('The disk has failed. We write here on Sunday.', { promise })).toContain('outside-hours')
    expect(codes('The disk has failed. We write here by 3 pm.', { promise })).toEqual([])
    expect(codes('The disk has failed. We write here on Friday.', { promise })).toEqual([])
    expect(
      codes('Die Platte ist defekt. Wir melden uns hier bis 22 Uhr.', { promise, language: 'de' }),
    ).toContain('outside-hours')
  })
})

test('another language than the post’s is told, with which it is', () => {
  const { findings } = readReplyTo(GOOD, about({ language: 'de-AT' }))
  expect(findings).toMatchObject([{ code: 'other-language', about: 'de' }])
  expect(codes('Danke dir!', { language: 'en', kind: 'praise' })).toEqual([])
})

test('accounts of others are named for no reason', () => {
  expect(codes(`@ada ${GOOD}`)).toEqual([])
  expect(codes(`@ada @ben ${GOOD}`)).toEqual(['(names-somebody)'])
})

test('what belongs to the customer is not repeated', () => {
  expect(codes(`About NW-48213: ${GOOD}`, { personal: ['NW-48213'] })).toContain('shows-private')
})

test('what is too long for the place says by how much', () => {
  const { findings } = readReplyTo(GOOD, about({ length: { signs: 300, most: 280, place: 'X' } }))
  expect(findings).toMatchObject([{ code: 'too-long', about: '300 signs; X takes 280' }])
})

test('praise wants neither step nor time', () => {
  expect(codes('Nice one.', { kind: 'praise' })).toEqual([])
  expect(codes('Nice one.')).toContain('says-nothing')
})

test('who has trouble is sold nothing, also without an apology', () => {
  const text = 'The cluster is slow until 3 pm. Check out our new business plan.'
  expect(codes(text)).toContain('sells')
  expect(codes(text, { kind: 'question' })).not.toContain('sells')
})

describe('the same text to others', () => {
  const text = (name: string) => `Hi ${name}, the cluster in Fra-2 is down, and we write here by 3 pm.`

  test('counts whoever is greeted in it', () => {
    expect(copied(text('Ada'), [text('Ben')])).toMatchObject([{ code: 'copied', grade: 'hint', about: '1' }])
    const twelve = Array.from({ length: 12 }, (_, index) => text(`Ben${'x'.repeat(index)}`))
    expect(copied(text('Ada'), twelve)).toMatchObject([{ code: 'copied', grade: 'fault', about: '12' }])
  })

  test('is no matter for what is short, or says other things', () => {
    expect(copied('Thank you, Ana!', ['Thank you, Ben!'])).toEqual([])
    expect(copied(text('Ada'), ['Hi Ben, your parcel is in Leeds, and comes on Tuesday by van.'])).toEqual([])
  })
})
