import type { App } from './app.js'
import type { Talk } from './talk.js'

/** Only a person can be asked: a script that left something out gets an error instead of a prompt that nobody answers. */
export const canAsk = ({ stdin, stderr }: Pick<App, 'stdin' | 'stderr'>): boolean =>
  stdin.isTTY === true && stderr.isTTY === true

/** Asks one question on stderr, so that data on stdout stays data. */
export const ask = (app: App, question: string): Promise<string> => talking(app, (talk) => talk.ask(question))

/** Asks several, one after the other. */
export async function talking<Result>(app: App, about: (talk: Talk) => Promise<Result>): Promise<Result> {
  const { openTalk } = await import('./talk.js')
  const talk = openTalk(app)
  try {
    return await about(talk)
  } finally {
    talk.close()
  }
}
