import type { Signal } from '../../model/mention.js'
import { say } from './en/say.js'
import { signalLabel } from './signal-labels.js'
import type { Wording } from './wording.js'

const english = { signal: signalLabel, say }

/**
 * A signal for people: `got no answer "nobody replies"`, or its label alone where no words fired it. A minus in front says
 * that it speaks against a complaint.
 *
 * @param clean makes a stranger's words safe for the format
 */
export const reason = (
  signal: Signal,
  clean: (text: string) => string,
  { signal: labelOf, say }: Pick<Wording, 'signal' | 'say'> = english,
): string => worded(labelOf(signal.name), signal, clean, say)

/** The same under the name that it has in JSON, for columns that programs read. */
export const namedReason = (signal: Signal, clean: (text: string) => string): string =>
  worded(signal.name, signal, clean)

function worded(
  name: string,
  { points, evidence }: Signal,
  clean: (text: string) => string,
  { quoted }: Pick<Wording['say'], 'quoted'> = english.say,
): string {
  const words = clean(evidence).trim()
  return `${points < 0 ? '−' : ''}${clean(name)}${words === '' ? '' : ` ${quoted(words)}`}`
}
