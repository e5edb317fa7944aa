import type { Signal } from '../../model/mention.js'
import { signalLabel } from './signal-labels.js'

/**
 * A signal for people: `got no answer "nobody replies"`, or its label alone where no words fired it. A minus in front says
 * that it speaks against a complaint.
 *
 * @param clean makes a stranger's words safe for the format
 */
export const reason = (signal: Signal, clean: (text: string) => string): string =>
  worded(signalLabel(signal.name), signal, clean)

/** The same under the name that it has in JSON, for columns that programs read. */
export const namedReason = (signal: Signal, clean: (text: string) => string): string =>
  worded(signal.name, signal, clean)

function worded(name: string, { points, evidence }: Signal, clean: (text: string) => string): string {
  const words = clean(evidence).trim()
  return `${points < 0 ? '−' : ''}${clean(name)}${words === '' ? '' : ` "${words}"`}`
}
