import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { MentionsError } from '../model/error.js'
import type { App } from './app.js'
import { Interrupted } from './interrupted.js'

/** Questions to the person at the terminal. One reader for all of them: what was typed ahead is the answer to the next. */
export interface Talk {
  /** @throws Interrupted at Ctrl-C; MentionsError where nothing more can be typed */
  ask(question: string): Promise<string>
  /** The same for what nobody beside them may read: it is not shown. */
  askSecret(question: string): Promise<string>
  say(text: string): void
  close(): void
}

export function openTalk({ stdin, stderr, signal }: Pick<App, 'stdin' | 'stderr' | 'signal'>): Talk {
  let isHidden = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) stderr.write(chunk)
      done()
    },
  })
  // A reader asks how wide the terminal is, to move its cursor back over lines that were folded.
  Object.defineProperty(output, 'columns', { get: () => stderr.columns })
  const reader = createInterface({ input: stdin, output, terminal: stderr.isTTY === true, historySize: 0 })
  const typed: string[] = []
  let waiting: { take(line: string): void; fail(error: Error): void } | undefined
  let ended: Error | undefined
  const end = (error: Error) => {
    ended ??= error
    waiting?.fail(ended)
    waiting = undefined
  }
  reader.on('line', (line) => {
    if (waiting === undefined) typed.push(line)
    else waiting.take(line)
  })
  reader.on('SIGINT', () => {
    isHidden = false
    end(new Interrupted())
  })
  reader.on('close', () => end(nothingTyped()))
  const stop = () => end(new Interrupted())
  signal.addEventListener('abort', stop, { once: true })

  const next = () =>
    new Promise<string>((resolve, reject) => {
      const line = typed.shift()
      if (line !== undefined) return resolve(line)
      if (ended !== undefined) return reject(ended)
      waiting = {
        take(line) {
          waiting = undefined
          resolve(line)
        },
        fail: reject,
      }
    })

  return {
    async ask(question) {
      reader.setPrompt(question)
      reader.prompt()
      try {
        return await next()
      } catch (error) {
        // What is said next begins on a line of its own.
        stderr.write('\n')
        throw error
      }
    },
    async askSecret(question) {
      reader.setPrompt('')
      stderr.write(question)
      isHidden = true
      try {
        return await next()
      } finally {
        isHidden = false
        stderr.write('\n')
      }
    },
    say: (text) => void stderr.write(text),
    close() {
      signal.removeEventListener('abort', stop)
      reader.close()
    },
  }
}

const nothingTyped = () =>
  new MentionsError('Nothing was answered, so nothing was done.', {
    hint: 'Type the command again, and answer at the question. In a script, give all that it asks for as options.',
  })
