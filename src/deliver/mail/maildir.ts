import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../files/make-folder.js'
import { hexFingerprint } from '../../text/fingerprint.js'
import { DeliveryError } from '../error.js'
import type { Envelope } from './mail.js'
import type { Recipient } from './recipient.js'

/**
 * Puts one mail into a folder that mail programs read: written under `tmp`, then moved to `new`, so that nobody sees half
 * of it. See https://cr.yp.to/proto/maildir.html. Its name follows from the mail, so that a mail saved twice is there once.
 *
 * @throws DeliveryError when the folder is something else or cannot be written to
 */
export function saveToMaildir(
  folder: string,
  { envelope, message, messageId }: { envelope: Envelope; message: string; messageId: string },
): readonly Recipient[] {
  try {
    prepare(folder)
    const name = nameOf(messageId, message)
    if (!isThere(folder, name)) {
      const unfinished = join(folder, 'tmp', name)
      write(unfinished, message.replaceAll('\r\n', '\n'))
      renameSync(unfinished, join(folder, 'new', name))
      syncFolder(join(folder, 'new'))
    }
  } catch (error) {
    throw error instanceof DeliveryError ? error : cannotSave(folder, error)
  }
  return envelope.to.map((address) => ({ address, state: 'accepted' }))
}

/**
 * Makes nothing: a folder that does not exist yet is fine where it could be made.
 *
 * @throws DeliveryError when the folder is something else or cannot be written to
 */
export function checkMaildir(folder: string): void {
  try {
    if (existsSync(folder)) refuseOthers(folder)
    accessSync(nearest(folder), constants.W_OK | constants.X_OK)
  } catch (error) {
    throw error instanceof DeliveryError ? error : cannotSave(folder, error)
  }
}

/** The first folder on the way up that exists. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)))

const subfolders = ['tmp', 'new', 'cur']

function prepare(folder: string): void {
  makeFolder(folder, 0o700)
  refuseOthers(folder)
  for (const name of subfolders) makeFolder(join(folder, name), 0o700)
}

function refuseOthers(folder: string): void {
  const there = readdirSync(folder)
  if (there.length > 0 && !subfolders.some((name) => there.includes(name))) {
    throw new DeliveryError(`${folder} is not a Maildir: it holds other things.`, {
      hint: 'Name a Maildir in `digest.email.maildir`, or a folder that does not exist yet; it is made then.',
    })
  }
}

/** Seconds, something unique, a host: the three parts that programs expect. */
function nameOf(messageId: string, message: string): string {
  const date = Date.parse(/^Date: (.*)$/m.exec(message)?.[1] ?? '')
  const seconds = Number.isNaN(date) ? 0 : Math.floor(date / 1000)
  const [, host = 'localhost'] = /@([a-z0-9.-]+)>$/i.exec(messageId) ?? []
  return `${seconds}.${hexFingerprint(messageId, 24)}.${host}`
}

/** Read mail is moved to `cur`, with flags behind its name. */
const isThere = (folder: string, name: string): boolean =>
  readdirSync(join(folder, 'new')).includes(name) ||
  readdirSync(join(folder, 'cur')).some((file) => file === name || file.startsWith(`${name}:`))

function write(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600)
  try {
    const bytes = Buffer.from(text)
    let written = 0
    while (written < bytes.length) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The move reaches the disk with the folder. Windows has no such step. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const cannotSave = (folder: string, cause: unknown): DeliveryError =>
  new DeliveryError(`The mail could not be saved in ${folder}.`, {
    hint: 'Check that the folder in `digest.email.maildir` can be written to and its disk has room.',
    cause,
  })
