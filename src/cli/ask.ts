import type { App } from './app.js'

/** Only a person can be asked: a script that left something out gets an error instead of a prompt that nobody answers. */
export const canAsk = ({ stdin, stderr }: Pick<App, 'stdin' | 'stderr'>): boolean =>
  stdin.isTTY === true && stderr.isTTY === true

/** Asks on stderr, so that data on stdout stays data. */
export async function ask({ stdin, stderr, signal }: App, question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const questions = createInterface({ input: stdin, output: stderr })
  try {
    return await questions.question(question, { signal })
  } finally {
    questions.close()
  }
}
