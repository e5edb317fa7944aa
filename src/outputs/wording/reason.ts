import type { Signal } from '../../model/mention.js'

/**
 * A signal for people: `no-answer "nobody replies"`, or its name alone where no words fired it. A minus in front says
 * that it speaks against a complaint.
 *
 * @param clean makes a stranger's words safe for the format
 */
export function reason({ name, points, evidence }: Signal, clean: (text: string) => string): string {
  const words = clean(evidence).trim()
  return `${points < 0 ? '−' : ''}${clean(name)}${words === '' ? '' : ` "${words}"`}`
}
