// Japanese negates at the end of its verbs, plainly or politely: つながらない, つながりません, つながらず, つながらなかった.

/** Behind the stem of verbs in -ru, and behind the first stem of the others. */
const PLAIN = ['ない', 'なかった', 'なく', 'ず', 'ん', 'ねえ', 'ねー']
/** Behind the stem, or the second one. */
const POLITE = 'ません'

/**
 * All ways in which verbs are denied.
 *
 * @param verbs with a space between: the stem (`でき`), or both stems of a verb that has two (`つながら/つながり`)
 * @param between what stands between the forms: `|` for a phrase, a space for a word class
 */
export function negative(verbs: string, between = '|'): string {
  const forms = verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => {
      const [plain = '', polite = plain] = verb.split('/')
      const spoken = plain.endsWith('ら') ? [`${plain.slice(0, -1)}んない`] : []
      return [...PLAIN.map((ending) => plain + ending), ...spoken, polite + POLITE]
    })
  return [...new Set(forms)].join(between)
}

/** The same of what goes on, or has not come about yet: 届いてない, 届いていません, 届いておらず. */
export const notYet = (verbs: string, between = '|'): string =>
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) =>
      [
        'ない',
        'いない',
        'なく',
        'いなく',
        'ません',
        'いません',
        'おらず',
        'おりません',
        'なかった',
        'いなかった',
        'ねえ',
        'ん',
      ].map((ending) => verb + ending),
    )
    .join(between)
