import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { MentionsError } from '../../model/error.js'

/** Output is written in pieces of at most about so many characters. */
const BATCH = 64 * 1024

/** Collects lines into larger writes, waits when the reader is slower, and notices when it has gone. */
export class BatchedWriter {
  readonly #output: Writable
  #batch = ''
  #gone = false
  #failure: Error | undefined

  readonly #onError = (error: NodeJS.ErrnoException) => {
    this.#gone = true
    if (error.code !== 'EPIPE') this.#failure = error
  }
  readonly #onClose = () => {
    this.#gone = true
  }

  constructor(output: Writable) {
    this.#output = output
    output.on('error', this.#onError)
    output.on('close', this.#onClose)
  }

  /** False when nobody reads any more. */
  write(text: string): boolean | Promise<boolean> {
    this.#batch += text
    return this.#batch.length < BATCH ? !this.#gone : this.flush()
  }

  async flush(): Promise<boolean> {
    if (this.#batch !== '' && !this.#gone) {
      const batch = this.#batch
      this.#batch = ''
      if (!this.#output.write(batch)) {
        const waiting = new AbortController()
        const drained = once(this.#output, 'drain', { signal: waiting.signal }).catch(() => undefined)
        const closed = once(this.#output, 'close', { signal: waiting.signal }).catch(() => undefined)
        if (!this.#gone) await Promise.race([drained, closed])
        waiting.abort()
      }
    }
    if (this.#failure !== undefined)
      throw new MentionsError('The answers could not be written to standard output.', {
        hint: 'Make room on the disk, or write to another file.',
        cause: this.#failure,
      })
    return !this.#gone
  }

  /** Late errors of a closed pipe arrive after the last write: the listener for them stays. */
  release(): void {
    this.#output.off('close', this.#onClose)
  }
}
