import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { redact } from '../text/redact.js'
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
    if (facts.isDirectory()) throw new HttpError({ code: 'file-is-folder', args: { path } })
    if (!facts.isFile()) throw new HttpError({ code: 'file-not-plain', args: { path } })
    const etag = `"${facts.mtimeNs}-${facts.size}"`
    if (etag === validators.etag) return { status: 'unchanged' }

    const body = await readUpTo(path, maxBytes + 1)
    if (body.length > maxBytes) throw new HttpError({ code: 'file-too-large', args: { path, maxBytes } })
    if (body.length === 0) throw new HttpError({ code: 'file-empty', args: { path } })
    return { status: 'ok', url: address, code: 200, headers: {}, body, validators: { etag } }
  } catch (error) {
    throw error instanceof HttpError ? error : fileFailure(path, error)
  }
}

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
    throw new HttpError({ code: 'file-address-unusable', args: { address: redact(address) } }, { cause })
  }
}

function fileFailure(path: string, cause: unknown): HttpError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
  const isForbidden = code === 'EACCES' || code === 'EPERM'
  const what = isMissing ? 'file-missing' : isForbidden ? 'file-forbidden' : 'file-unreadable'
  return new HttpError({ code: what, args: { path } }, { cause })
}
