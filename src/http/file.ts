import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { HttpError } from './error.js'
import type { Response, Validators } from './request.js'

type Options = { validators: Validators /** More is refused. */; maxBytes: number }

/**
 * Reads a `file:` address as if it were fetched; its size and the time it was changed make its ETag.
 *
 * @throws HttpError when it is missing, no plain file, too large or empty
 */
export async function readFileAddress(address: string, { validators, maxBytes }: Options): Promise<Response> {
  const path = pathOf(address)
  try {
    // Before opening: a pipe would wait there for somebody to write, for ever.
    const facts = await stat(path, { bigint: true })
    if (facts.isDirectory()) throw new HttpError(`${path} is a folder, not a feed.`, { hint: NAME_A_FILE })
    if (!facts.isFile()) throw new HttpError(`${path} is not a plain file.`, { hint: NAME_A_FILE })
    const etag = `"${facts.mtimeNs}-${facts.size}"`
    if (etag === validators.etag) return { status: 'unchanged' }

    const body = await readUpTo(path, maxBytes + 1)
    if (body.length > maxBytes) {
      throw new HttpError(
        `${path} is larger than ${maxBytes.toLocaleString('en')} bytes, the most that is read.`,
        {
          hint: NAME_A_FILE,
        },
      )
    }
    if (body.length === 0)
      throw new HttpError(`${path} is empty.`, { hint: 'Whatever writes this file has left nothing in it.' })
    return { status: 'ok', url: address, body, validators: { etag } }
  } catch (error) {
    throw error instanceof HttpError ? error : fileFailure(path, error)
  }
}

const NAME_A_FILE = 'Name a file that holds a feed in your config, then run `mentions check`.'

/** Whatever the file's size is said to be: it may grow while it is read. */
async function readUpTo(path: string, bytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address)
  } catch (cause) {
    throw new HttpError(`${address} names no file on this machine.`, {
      hint: 'Write it as file:///folder/name.',
      cause,
    })
  }
}

function fileFailure(path: string, cause: unknown): HttpError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = 'Relative paths start at the folder of the config. A web address starts with https://.'
    return new HttpError(`There is no file ${path}.`, { hint, cause })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new HttpError(`${path} may not be read.`, {
      hint: `Allow it, as with \`chmod u+r ${path}\`.`,
      cause,
    })
  }
  return new HttpError(`${path} could not be read.`, { hint: NAME_A_FILE, cause })
}
