import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Refused, refusalOf } from '../../../src/deliver/mail/refusal.js'

const FROM = 'mentions@northwind.example'
const TO = 'care@contoso.example'

const at = (where: Refused['at'], response: string, more: Partial<Refused> = {}) =>
  refusalOf({
    at: where,
    code: Number(response.slice(0, 3)),
    response,
    sender: FROM,
    recipients: [TO],
    hasLogin: false,
    ...more,
  })

describe('an answer at one recipient', () => {
  test.each([
    '550 Requested action not taken: mailbox unavailable. Reject due to policy restrictions.',
    '550 Requested action not taken: mailbox unavailable, invalid DNS MX or A/AAAA resource record',
    '550 Daily sending limit for user exceeded',
    '550 user rate limit exceeded',
    '550 Rejected by recipient policy',
    '550 Too many invalid recipients',
    '550 Greylisted: recipient temporarily unavailable',
    '550 This message was classified as SPAM and may not be delivered to the recipient',
    '550 5.1.1 Sender unknown',
    '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents more',
  ])('%s: somebody may well be there', (response) => expect(at('RCPT TO', response)).not.toBe('recipient'))

  test.each([
    ['550 5.1.1 <care@contoso.example>: Recipient address rejected: User unknown in local recipient table'],
    ['550 5.1.1 The email account that you tried to reach does not exist'],
    ['550-5.1.1 Please check the address\n550 5.1.1 for typing errors'],
    ['550 5.1.2 Bad destination host: no such domain'],
    ['501 5.1.3 Bad recipient address syntax'],
    ['551 5.1.6 The person has moved'],
    ['550 5.1.10 Recipient not found by name lookup'],
    ['550 5.2.1 The account of this person is disabled'],
    ['550 5.4.1 Recipient address rejected: Access denied. [desk.outlook.example]'],
    ['550 No such user here'],
    ['550 Requested action not taken: mailbox unavailable'],
    ['550 unknown recipient'],
    ['550 Unrouteable address'],
    ['550 <relay@client.contoso.example>: no such user'],
    ['511 sorry, no mailbox here by that name (#5.1.1 - chkuser)'],
    ['550 mx.relay-hosting.example: user unknown'],
  ])('%s: nobody is there', (response) => expect(at('RCPT TO', response)).toBe('recipient'))

  test.each([
    ['554 5.7.1 <care@contoso.example>: Recipient address rejected: Access denied', 'login'],
    ['554 5.7.1 <desk[127.0.0.1]>: Client host rejected: Access denied', 'login'],
    ['554 5.7.1 <care@contoso.example>: Relay access denied', 'login'],
    ['550 relay not permitted', 'login'],
    ['550 5.7.1 Unable to relay', 'login'],
    ['553 5.7.1 <mentions@northwind.example>: Sender address rejected: not logged in', 'login'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'login'],
    ['550 5.7.57 Client was not authenticated to send mail', 'login'],
    ['553 sorry, that domain is not in my list of allowed rcpthosts; no relay (#5.7.1)', 'login'],
    ['553 5.7.1 <mentions@northwind.example>: Sender address rejected: not owned by user care', 'sender'],
    ['550 5.1.0 <mentions@northwind.example>: Sender address rejected: User unknown', 'sender'],
    ['550 5.1.1 <mentions@northwind.example>: Sender address rejected: User unknown', 'sender'],
    ['550 5.1.8 <mentions@northwind.example>: Sender address rejected: Domain not found', 'sender'],
    ['550 5.7.23 Message rejected due to SPF policy', 'sender'],
    ['550 SPF check failed for this mailbox', 'sender'],
    ['550 5.7.60 Client does not have permissions to send as this sender', 'sender'],
    ['550 <mentions@northwind.example>: user is not allowed', 'sender'],
    ['550 Sender verify failed: no such user', 'sender'],
    ['554 5.7.1 Service unavailable; Client host [127.0.0.1] blocked using zen.spamhaus.example', 'machine'],
    ['550 Mailbox closed to you: listed at dnsbl.northwind.example', 'machine'],
    ['550 5.7.25 no name for this address', 'machine'],
    ['550 5.7.1 Client host rejected: cannot find your reverse hostname', 'machine'],
    ['550 5.7.1 <desk>: Helo command rejected: need fully-qualified hostname', 'machine'],
    ['550 5.7.1 delivery to this user is not authorized', 'something'],
    ['550 5.0.0 user denied', 'something'],
    ['550 5.4.1 No answer from host', 'something'],
    ['550 Administrative prohibition', 'something'],
    ['554 no such user', 'something'],
    ['550 go away', 'something'],
    ['552 5.2.2 Mailbox full', 'full'],
    ['552 Requested mail action aborted: exceeded storage allocation', 'full'],
    ['550 5.2.2 over quota', 'full'],
    ['452 4.2.2 The mailbox is full', 'full'],
    ['452 4.5.3 Error: too many recipients', 'too many'],
    ['552 Too many recipients', 'too many'],
    ['552 5.3.4 Message size exceeds fixed limit', 'size'],
  ] as const)('%s: %s', (response, refusal) => expect(at('RCPT TO', response)).toBe(refusal))

  test('that denies access to an account that has logged in is not about the login', () =>
    expect(at('RCPT TO', '554 5.7.1 Access denied', { hasLogin: true })).toBe('something'))
})

describe('enough was sent for now, at whichever step it is said', () => {
  test.each([
    '550 5.4.5 Daily user sending limit exceeded. Read more at https://mail.northwind.example/limits',
    '550 5.4.5 Daily user sending quota exceeded.',
    '421 4.7.0 Too many messages from your address today, try later',
    '421 4.7.28 We see an unusual rate of mail from this network',
    '450 4.7.1 Error: too much mail from 127.0.0.1',
    '450 4.7.1 Client connection rate limit exceeded',
    '451 4.7.1 Too many messages in this session',
    '454 Throttling failure: Daily message quota exceeded.',
    '454 Throttling failure: Maximum sending rate exceeded.',
    '535 5.7.0 The account exceeded its daily relay quota',
    '550 Domain northwind.example has exceeded the max emails per hour (50/50 (100%)) allowed.',
    '550 5.1.90 You have reached the daily limit for recipients',
    '550 5.7.705 The tenant has exceeded its threshold',
    '554 Daily limit exceeded',
    '550 Sending limit reached for this account',
    '550 user rate limit exceeded',
    '451 Maximum credits exceeded',
    '452 4.5.3 Daily recipient limit exceeded',
    '550 5.2.1 The person you are writing to is receiving mail at a rate that prevents more',
    '550-5.4.5 Daily limit\n550 5.4.5 of this account is reached',
  ])('%s', (response) => {
    expect(at('before', response, { recipients: [] })).toBe('limit')
    expect(at('RCPT TO', response)).toBe('limit')
    expect(at('DATA', response)).toBe('limit')
  })

  test.each([
    ['552 5.3.4 Message size limit exceeded', 'size'],
    ['552 5.2.3 Message exceeds the maximum size', 'size'],
    ['550 5.2.3 Message too large for this mailbox', 'size'],
    ['554 5.3.4 Message too big for system', 'size'],
    ['523 Message length exceeds what is allowed here', 'size'],
    ['554 Message size exceeds the limit', 'size'],
    ['550 Your message is too large', 'size'],
    ['500 message too big', 'size'],
    ['452 4.3.1 Message size exceeds what is free now', 'something'],
    ['452 4.3.1 Insufficient system storage', 'something'],
    ['552 5.2.2 The mail quota of this person is exceeded', 'full'],
    ['552 5.2.2 Over quota, no more mail this month', 'full'],
    ['550 mailbox over quota', 'full'],
    ['452 4.5.3 Too many recipients', 'too many'],
    ['452 too many recipients in one message', 'too many'],
    ['450 Greylisted, try again in one hour', 'something'],
    ['451 4.7.1 Please try again in an hour', 'something'],
    ['550 5.1.1 no such user', 'recipient'],
    ['421 too many connections', 'something'],
    ['552 5.7.0 an attachment of this kind is refused', 'something'],
  ] as const)('but not: %s: %s', (response, refusal) => expect(at('RCPT TO', response)).toBe(refusal))
})

describe('an answer to the whole mail', () => {
  test.each([
    ['554 5.7.1 this looks like spam', 'content'],
    ['554 5.6.0 message is malformed', 'content'],
    ['552 5.7.0 blocked because of its content', 'content'],
    ['550 5.7.26 this mail is unauthenticated', 'sender'],
    ['550 5.7.1 rejected by DMARC policy', 'sender'],
    ['554 5.7.1 Your IP is on a blacklist', 'machine'],
    ['554 Transaction failed', 'something'],
    ['552 too big', 'size'],
    ['552 5.2.2 mailbox full', 'full'],
    ['550 5.1.1 no such user', 'recipient'],
  ] as const)('%s: %s', (response, refusal) => expect(at('DATA', response)).toBe(refusal))

  test('for several names none of them as unknown', () =>
    expect(at('DATA', '550 5.1.1 no such user', { recipients: [TO, 'desk@contoso.example'] })).toBe(
      'something',
    ))
})

test('nobody is given up for words that name the sender, the login or this machine', () => {
  const ours = fc.constantFrom(
    'Sender',
    'SPF',
    'relaying',
    'log in',
    'Client host rejected',
    'blocklist',
    'EHLO',
  )
  const noise = fc.array(fc.constantFrom('no', 'such', 'user', 'mailbox', 'recipient', 'unknown', 'denied'))
  const codes = fc.constantFrom('550', '553', '554', '550 5.7.1', '554 5.7.0', '550 5.1.0')
  fc.assert(
    fc.property(codes, noise, ours, noise, (code, before, word, after) => {
      expect(at('RCPT TO', [code, ...before, word, ...after].join(' '))).not.toBe('recipient')
    }),
  )
})

test('before anybody was named, nobody is unknown', () =>
  expect(at('before', '550 5.1.1 user unknown', { recipients: [] })).toBe('something'))
