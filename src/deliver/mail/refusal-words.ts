import type { Envelope } from './mail.js'
import { type Refusal, refusalOf } from './refusal.js'
import type { SmtpServer } from './smtp-address.js'
import { PASSES, quoted, type SmtpTrouble, type Words } from './smtp-trouble.js'

/** What a server said no to. */
export function refusalIn(error: SmtpTrouble, { login }: SmtpServer, { from, to }: Envelope): Refusal {
  const { command, response = '', responseCode: code = 0 } = error
  return refusalOf({
    at: command === 'RCPT TO' || command === 'DATA' ? command : 'before',
    code,
    response,
    sender: from,
    recipients: to,
    hasLogin: login !== undefined,
  })
}

/**
 * What to do where a server said no, and whether the mail is kept; undefined where it said nothing.
 *
 * @param envelope with one recipient where the answer is about that one
 */
export function refusalWords(error: SmtpTrouble, server: SmtpServer, envelope: Envelope): Words | undefined {
  const { command, responseCode: code = 0 } = error
  // Nodemailer knows what the server takes before it asks.
  if (error.code === 'EMESSAGE' && /size larger/i.test(error.message)) return wordsOf.size(error, server, '')
  if (code < 400) return undefined
  const refusal = refusalIn(error, server, envelope)
  const person = command === 'RCPT TO' && envelope.to.length === 1 ? envelope.to[0] : undefined
  if ((code === 421 && refusal !== 'limit') || (code < 500 && !isOurs(refusal)))
    return laterWords(error, server, person)
  if (refusal === 'something' && command === 'MAIL FROM') return wordsOf.sender(error, server, envelope.from)
  if (refusal === 'something' && command !== 'RCPT TO' && command !== 'DATA') {
    return {
      message: `${server.host} refused the connection${quoted(error)}.`,
      hint: 'Ask whoever runs it why.',
    }
  }
  return wordsOf[refusal](error, server, refusal === 'sender' ? envelope.from : (person ?? ''))
}

/** What somebody can mend, however patient the server is. */
const isOurs = (refusal: Refusal): boolean => /^(?:full|too many|limit|sender|machine|login)$/.test(refusal)

function laterWords(error: SmtpTrouble, { host }: SmtpServer, person?: string): Words {
  if (person === undefined) {
    return { message: `${host} does not take mail just now${quoted(error)}.`, hint: PASSES }
  }
  return {
    message: `${host} does not take mail for ${person} just now${quoted(error)}.`,
    hint: 'This is common with a sender it has not met, and passes.',
  }
}

/** It insists on a secure connection; undefined where it does not say so. */
export function tlsWords(error: SmtpTrouble, { host, startTls }: SmtpServer): Words | undefined {
  const { response = '', responseCode = 0 } = error
  if (!/^53[048]$/.test(String(responseCode)) || !/\b(?:START)?TLS\b|encrypt/i.test(response))
    return undefined
  return {
    message: `${host} takes mail only over a secure connection${quoted(error)}.`,
    hint: `${startTls === 'never' ? 'Leave ?tls=never out' : 'Put ?tls=required behind the address'} in \`digest.email.smtp\`.`,
  }
}

const MACHINE_HINT =
  'Servers often refuse machines without a name of their own, or whose address is on a list. Send through the server of your mail provider, with user and password, or ask whoever runs this one.'

/** `address` is whom the answer is about: the sender, or one recipient; empty where it is about the whole mail. */
const wordsOf: Record<Refusal, (error: SmtpTrouble, server: SmtpServer, address: string) => Words> = {
  recipient: (error, { host }, address) => ({
    message: `${host} does not take mail for ${address === '' ? 'this recipient' : address}${quoted(error)}.`,
    hint: 'Check the address in `digest.email`. This digest is not sent to it again; the next one is.',
    permanent: true,
  }),
  full: (error, _server, address) => ({
    message: `The mailbox ${address === '' ? 'of somebody' : address} is full${quoted(error)}.`,
    hint: 'Make room in it.',
  }),
  sender: (error, { host }, address) => ({
    message: `${host} does not take mail from this sender, ${address}${quoted(error)}.`,
    hint: 'Put an address into `digest.email.from` that the account at this server may send as.',
  }),
  machine: (error, { host }) => ({
    message: `${host} takes no mail from this machine${quoted(error)}.`,
    hint: MACHINE_HINT,
  }),
  login: (error, { host, login }) => ({
    message: `${host} passes this mail on only for those who log in and may${quoted(error)}.`,
    hint: login
      ? `The account ${login.user} may not send this mail: check \`digest.email.from\`, or use the server that belongs to that address.`
      : 'Put user and password into the address: smtp://user:password@host:587, in the variable that `digest.email.smtp` names.',
  }),
  size: (error, { host }) => ({
    message: `${host} takes no mail of this size${quoted(error)}.`,
    hint: 'Show fewer people in it with `digest.rows` in the config, then `mentions digest --email` mails a smaller one in its place. Or ask whoever runs the server for a higher limit.',
  }),
  content: (error, { host }) => ({
    message: `${host} refused the mail for what is in it${quoted(error)}.`,
    hint: 'Ask whoever runs it to let this sender through; the answer above often has an address to look at. `mentions digest --preview digest.html` shows the same content.',
  }),
  'too many': (error, { host }, address) => ({
    message:
      address === ''
        ? `${host} takes no mail for so many people${quoted(error)}.`
        : `${host} takes mail for nobody more just now, so not for ${address}${quoted(error)}.`,
    hint: PASSES,
  }),
  limit: (error, { host }, address) => ({
    message: `${host} takes no more mail ${address === '' ? '' : `for ${address} `}for now: a limit is reached${quoted(error)}.`,
    hint: 'Limits such as this one often end after an hour or a day. Where that happens again and again, ask whoever runs it for a higher one.',
  }),
  something: (error, { host }) => ({
    message: `${host} refused the mail, and does not say that an address in it is wrong${quoted(error)}.`,
    hint: 'Check `digest.email.from`, the login and the server, or ask whoever runs it.',
  }),
}
