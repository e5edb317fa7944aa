import { describe, expect, test } from 'vitest'
import { names, score } from './score.js'

describe('a number is an HTTP error only where somebody says so', () => {
  test.each([
    'getting a 503 on every page',
    'the shop returns 502',
    'error 504 since noon',
    '502 bad gateway',
    'nothing but 503',
    'seit heute nur noch 503',
    'Die Seite zeigt einen 502',
  ])('%s', (text) => expect(names(text)).toContain('outage'))
  test.each(['HTTP 404 when I open my orders', 'I get a 404 for my invoice', 'error 404'])('%s', (text) =>
    expect(names(text)).toContain('defect'),
  )
  test.each([
    'sold my Peugeot 504 estate',
    'the Roland 404 has a lovely filter',
    'an old BMW 503 in the yard',
    'room 502 had a view',
    'bus 503 stops here',
    'unser Peugeot 504 wird Oldtimer',
  ])('%s', (text) => {
    expect(names(text)).not.toContain('outage')
    expect(names(text)).not.toContain('defect')
  })
})

test.each(['look into the spam folder', 'it landed in spam', 'no spam so far', 'the spam filter learns'])(
  'a place for spam is no breach: %s',
  (text) => expect(names(text)).not.toContain('breach-word'),
)

test.each(['a flat white, please', 'our flat is small', 'a flat fee'])(
  'is flat, and no complaint: %s',
  (text) => expect(names(text)).not.toContain('condition'),
)

test.each(['the beer was flat', 'came with a flat battery'])('is flat and should not be: %s', (text) =>
  expect(names(text)).toContain('condition'),
)

describe('what somebody does not manage is a question where they ask', () => {
  test.each([
    'How do I turn off IPv6? I can’t find the setting',
    'Does Northwind support IPv6? My server has issues reaching some hosts otherwise',
  ])('%s', (text) => expect(score(text).kind).toBe('question'))
  test.each(['Is IPv6 broken?', 'Can you please help? I can’t save my work', 'why can’t I save anything'])(
    'a fault or a cry for help is none: %s',
    (text) => expect(score(text).kind).not.toBe('question'),
  )
})
