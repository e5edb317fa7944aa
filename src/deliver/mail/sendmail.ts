import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { DeliveryError } from '../error.js'
import { whyNotStarted } from '../not-started.js'
import type { Envelope } from './mail.js'
import type { Recipient } from './recipient.js'

/** Of sysexits.h, which programs that take mail as sendmail does end with. All others may be different the next time. */
const NO_SUCH_MAILBOX = 67

/** Characters of what the program says that are kept. */
const MOST_WORDS = 2000

/** How long after its end the rest of what it said is waited for: children it left behind may hold the pipes open. */
const LAST_WORDS = 200

type End = { code: number | null; signal: NodeJS.Signals | null; words: string }

/**
 * Hands one mail to a local program, once for each recipient: it answers only with one code, and some programs send
 * nothing to anybody when they don't like one of several addresses.
 *
 * @param timeout milliseconds; a program that is not done by then is killed
 * @throws DeliveryError when it cannot be started; the signal's reason when aborted
 */
export async function sendBySendmail(
  path: string,
  envelope: Envelope,
  message: string,
  timeout: number,
  signal?: AbortSignal,
): Promise<readonly Recipient[]> {
  const input = message.replaceAll('\r\n', '\n')
  const recipients: Recipient[] = []
  for (const address of envelope.to) {
    signal?.throwIfAborted()
    // Addresses never begin with a hyphen (see address.ts), so none can be taken for an option. -i: a line with only a
    // dot does not end the mail.
    const end = await run(path, ['-i', '-f', envelope.from, address], input, timeout, signal)
    signal?.throwIfAborted()
    recipients.push(recipientOf(path, address, end, timeout))
  }
  return recipients
}

/** @throws DeliveryError when there is no such program, or we may not run it */
export function checkSendmail(path: string): void {
  try {
    accessSync(path, constants.X_OK)
    if (!statSync(path).isFile()) throw Object.assign(new Error('It is a folder'), { code: 'EACCES' })
  } catch (error) {
    throw cannotStart(path, error instanceof Error ? error : new Error(String(error)))
  }
}

function recipientOf(path: string, address: string, end: End, timeout: number): Recipient {
  if (end.code === 0) return { address, state: 'accepted' }
  const problem = failure(path, address, end, timeout)
  return { address, state: problem.permanent ? 'rejected' : 'waiting', problem }
}

function run(
  path: string,
  args: readonly string[],
  input: string,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<End> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
      signal,
    })
    let words = ''
    const hear = (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(0, MOST_WORDS)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    // It may end without having read everything; its exit code then says more than the broken pipe.
    child.stdin.on('error', () => {})
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : cannotStart(path, error)))
    child.on('close', (code, killed) => resolve({ code, signal: killed, words }))
    child.on('exit', () => {
      setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, LAST_WORDS).unref()
    })
    child.stdin.end(input)
  })
}

const cannotStart = (path: string, cause: Error): DeliveryError => {
  const reason = whyNotStarted(cause, 'there is no such file')
  return new DeliveryError(`${path} could not be started: ${reason}.`, {
    hint: 'Put the path of the program into `digest.email.sendmail`; `command -v sendmail` prints it.',
    cause,
    isRouteDown: true,
  })
}

function failure(
  path: string,
  address: string,
  { code, signal, words }: End,
  timeout: number,
): DeliveryError {
  const said = words.replace(/\s+/g, ' ').trim()
  const saying = said === '' ? '' : ` (it said: ${said.length > 300 ? `${said.slice(0, 299)}…` : said})`
  const again = 'Look into the log of this mail program.'
  if (signal !== null) {
    const slow = `${path} had not taken the mail for ${address} after ${timeout / 1000} s and was stopped${saying}.`
    return new DeliveryError(slow, { hint: again, isRouteDown: true, mayHaveArrived: true })
  }
  const permanent = code === NO_SUCH_MAILBOX
  return new DeliveryError(
    `${path} did not take the mail for ${address}: it ended with code ${code}${saying}.`,
    {
      hint: permanent
        ? 'Check the addresses in `digest.email`. This digest is not sent to it again; the next one is.'
        : again,
      permanent,
    },
  )
}
