import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { typedText } from '../typed-text.js'
import { runAct } from './act.js'

export type NoteOptions = { text: string }

/** `mentions note`. */
export async function runNote(
  app: App,
  words: readonly string[],
  options: ActingOptions & NoteOptions,
): Promise<void> {
  const text = await typedText(app, options.text, { words, again: 'note ID --text -' })
  await runAct(app, options, {
    words,
    again: (which) => `note ${which} --text ...`,
    question: (cases) => `Write that into the history of ${cases}`,
    command: () => ({ do: 'note', text }),
  })
}
