import { tlsReason } from '../../text/tls-reason.js'
import { DeliveryError } from '../error.js'
import type { Envelope } from './mail.js'
import { refusalIn, refusalWords, tlsWords } from './refusal-words.js'
import { isThisMachine, type SmtpServer } from './smtp-address.js'
import { PASSES, quoted, type SmtpTrouble, type Words } from './smtp-trouble.js'

export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

/** Where a conversation ended: before this mail's turn came, while its envelope was told, or after its text was begun. */
export type SmtpStep = 'before the mail' | 'the envelope' | 'the text'

const CHECK_ADDRESS = 'Check host and port in `digest.email.smtp`.'

/** Nobody got the mail: why, for somebody who has never seen SMTP. Holds no password. */
export function smtpFailure(
  error: SmtpTrouble,
  server: SmtpServer,
  step: SmtpStep,
  envelope: Envelope,
): DeliveryError {
  const { message, hint, permanent = false } = wordsFor(error, server, envelope)
  return new DeliveryError(redactLogin(message, server), {
    hint,
    permanent,
    isRouteDown: step === 'before the mail' || isTooSlow(error),
    mayHaveArrived: step === 'the text' && error.responseCode === undefined,
    cause: causeOf(error, message, server),
  })
}

const isTooSlow = (error: SmtpTrouble): boolean =>
  error instanceof DeadlineError || error.code === 'ETIMEDOUT'

/** One recipient did not get it, while others may have. */
export function recipientFailure(
  error: SmtpTrouble,
  { from, to }: { from: string; to: string },
  server: SmtpServer,
): DeliveryError {
  const { message, hint, permanent = false } = wordsFor(error, server, { from, to: [to] })
  return new DeliveryError(redactLogin(message, server), {
    hint,
    permanent,
    cause: causeOf(error, message, server),
  })
}

/** Whether it takes this recipient after the others have got theirs. */
export const isForLaterRound = (error: SmtpTrouble, server: SmtpServer, envelope: Envelope): boolean =>
  refusalIn(error, server, envelope) === 'too many'

/** Whether it refuses the whole mail for how many get it. */
export const isTooManyAtOnce = (error: SmtpTrouble, server: SmtpServer, envelope: Envelope): boolean =>
  error.command === 'DATA' && refusalIn(error, server, envelope) === 'too many'

function wordsFor(error: SmtpTrouble, server: SmtpServer, envelope: Envelope): Words {
  return (
    connectionWords(error, server) ??
    otherServiceWords(error, server) ??
    tlsWords(error, server) ??
    secureWords(error, server) ??
    loginWords(error, server) ??
    refusalWords(error, server, envelope) ?? {
      message: `${server.host} broke off before it had taken the mail${quoted(error)}.`,
      hint: PASSES,
    }
  )
}

function connectionWords(error: SmtpTrouble, { host, port }: SmtpServer): Words | undefined {
  const place = `${host}:${port}`
  if (error instanceof DeadlineError) {
    return { message: `${host} was too slow: ${error.message}.`, hint: PASSES }
  }
  if (error.code === 'EDNS') {
    return {
      message: `There is no mail server named ${host}, or this machine is offline.`,
      hint: CHECK_ADDRESS,
    }
  }
  if (error.code === 'ETIMEDOUT') return { ...timeoutWords(error, place), hint: CHECK_ADDRESS }
  if (error.originalCode === 'ECONNREFUSED') {
    return {
      message: `${place} refuses connections.`,
      hint: `${CHECK_ADDRESS} If they are right, its server may be down.`,
    }
  }
  if (/^E(?:HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL|TIMEDOUT)$/.test(error.originalCode ?? '')) {
    return {
      message: `${place} cannot be reached from here.`,
      hint: 'Check that this machine is online.',
    }
  }
  return undefined
}

/** Servers that people read mail from greet in words of their own, at once. */
function otherServiceWords(
  { response = '', message }: SmtpTrouble,
  { host, port }: SmtpServer,
): Words | undefined {
  const greeting = `${response} ${message}`
  const protocol = /(?:^|[ =])\* (?:OK|BYE|PREAUTH)\b/.test(greeting)
    ? 'IMAP'
    : /(?:^|[ =])\+OK\b/.test(greeting)
      ? 'POP3'
      : undefined
  if (protocol === undefined) return undefined
  return {
    message: `${host}:${port} is for reading mail (${protocol}), not for sending it.`,
    hint: 'Use the server and port for outgoing mail in `digest.email.smtp`: most often 587 with smtp:// or 465 with smtps://.',
  }
}

function timeoutWords({ timeoutType }: SmtpTrouble, place: string): { message: string } {
  if (timeoutType === 'GREETING_TIMEOUT') return { message: `${place} took the call and said nothing.` }
  if (timeoutType === 'UPGRADE_TIMEOUT') return { message: `${place} did not finish its secure handshake.` }
  if (timeoutType === 'CONNECT_TIMEOUT') return { message: `${place} does not answer.` }
  return { message: `${place} stopped answering.` }
}

/** OpenSSL's words; nodemailer keeps the code only where the connection is secure from the start. */
const certificates: readonly (readonly [RegExp, string])[] = [
  [/self[- ]signed certificate(?! in)/i, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/self[- ]signed certificate in/i, 'SELF_SIGNED_CERT_IN_CHAIN'],
  [/unable to get (?:local )?issuer/i, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  [/unable to verify the first/i, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  [/certificate has expired/i, 'CERT_HAS_EXPIRED'],
  [/certificate is not yet valid/i, 'CERT_NOT_YET_VALID'],
  [/does not match certificate/i, 'ERR_TLS_CERT_ALTNAME_INVALID'],
]

const unknownIssuer = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE/

function secureWords(error: SmtpTrouble, server: SmtpServer): Words | undefined {
  const { host, port } = server
  const code = certificates.find(([words]) => words.test(error.message))?.[1] ?? error.originalCode ?? ''
  if (/wrong version number|packet length too long|record layer failure/i.test(error.message)) {
    return {
      message: `${host}:${port} does not begin with a secure connection.`,
      hint: 'Write smtp:// instead of smtps:// in `digest.email.smtp`, with ?tls=required behind it.',
    }
  }
  if (error.code === 'ETLS' && error.response !== undefined) {
    return {
      message: `${host} makes no secure connection${quoted(error)}.`,
      hint: 'If nobody can listen on the way to it, put ?tls=never behind the address in `digest.email.smtp`.',
    }
  }
  const reason = ofCertificate(code)
  if (reason === undefined && error.code !== 'ETLS') return undefined
  return {
    message: `No secure connection to ${host}: ${reason ?? error.message}.`,
    hint: certificateHint(code, server),
  }
}

/** A company's own authority and a chain that is sent in part look alike from here. */
const ofCertificate = (code: string): string | undefined =>
  code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
    ? 'nobody this machine trusts vouches for it: its authority is private, or the server leaves out a part of the chain'
    : tlsReason(code)

function certificateHint(code: string, { host, secure, trusted }: SmtpServer): string {
  const local = secure || !isThisMachine(host) ? '' : WITHOUT_TLS
  if (unknownIssuer.test(code)) {
    return trusted === undefined ? `${TRUST}${local}` : `${TRUST_ANOTHER}${local}`
  }
  return code === 'ERR_TLS_CERT_ALTNAME_INVALID'
    ? `Use the name that the certificate was made for in \`digest.email.smtp\`; often it is that of your mail provider.${local}`
    : `Whoever runs ${host} has to mend it.${local}`
}

const ASK = 'Ask whoever runs it for the certificate of its authority, a PEM file'

const TRUST = `${ASK}, and name it as \`ca\` under \`http\` in your config or in $NODE_EXTRA_CA_CERTS.`

/** The file is there and can be read, or nothing would have been tried. */
const TRUST_ANOTHER = `The file that \`ca\` under \`http\` names does not vouch for it. ${ASK}, and add it to that one: several can stand behind each other.`

const WITHOUT_TLS =
  ' Or put ?tls=never behind the address in `digest.email.smtp`: on this machine nobody can listen in.'

const LOGIN_HINT =
  'Check user and password in the variable that `digest.email.smtp` names. Many providers want an app password, made in the settings of the account, instead of the one you log in with.'

function loginWords(error: SmtpTrouble, server: SmtpServer): Words | undefined {
  const { host, login, startTls } = server
  if (error.code !== 'EAUTH' && error.responseCode !== 535) return undefined
  // Some say with the code for a wrong password that the account has sent enough.
  if (refusalIn(error, server, { from: '', to: [] }) === 'limit') return undefined
  if (error.response === undefined) {
    return {
      message: `${host} offers no way to log in on this connection.`,
      hint:
        startTls === 'never'
          ? 'Many servers take a password only over a secure connection: leave ?tls=never out in `digest.email.smtp`.'
          : 'Use its port for sending mail, 587 with smtp:// or 465 with smtps://, or leave user and password out.',
    }
  }
  if ((error.responseCode ?? 0) < 500) {
    return { message: `${host} could not check the password just now${quoted(error)}.`, hint: PASSES }
  }
  return {
    message: `${host} did not accept the password of ${login?.user ?? 'the user'}${quoted(error)}.`,
    hint: LOGIN_HINT,
  }
}

/** A server that repeats what it was sent must not bring the password into a log. */
function redactLogin(text: string, { login }: SmtpServer): string {
  if (!login) return text
  const { user, password } = login
  const forms = [password, encodeURIComponent(password), base64(password), base64(`\0${user}\0${password}`)]
  return forms.reduce((shown, form) => (form.length < 4 ? shown : shown.replaceAll(form, '***')), text)
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** What nodemailer said, where our own message doesn't say it already. */
function causeOf(error: SmtpTrouble, message: string, server: SmtpServer): Error | undefined {
  const isSaid = error.response !== undefined || message.includes(error.message)
  if (isSaid) return undefined
  const cause = new Error(redactLogin(error.message, server))
  cause.name = error.name
  return cause
}
