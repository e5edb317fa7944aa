import { closest } from '../config/did-you-mean.js'
import { MentionsError } from '../model/error.js'
import { type Mark, marks } from '../model/mention.js'
import { typedWord } from '../text/shell-word.js'
import { dealtWith, saysDealtWith } from './dealt-with.js'
import { markMeant } from './synonyms.js'

/** `ids`: as typed. `verdict`: undefined takes back what was said before. */
type Said = { ids: readonly string[]; verdict: Mark | undefined }

/**
 * What the words behind `mark` say: ids, and what the cases are as the last of them.
 *
 * @param clear `--clear` was given, which stands in place of it
 * @throws MentionsError which says what was probably meant, and never the opposite
 */
export function markWords(words: readonly string[], clear: boolean, platform: NodeJS.Platform): Said {
  const last = words.at(-1)
  const verdict = last === undefined ? undefined : known(last)
  const ids = verdict === undefined ? words : words.slice(0, -1)
  const typed = (some: readonly string[]) => some.map((word) => typedWord(word, platform)).join(' ') || 'ID'
  if (verdict !== undefined && clear)
    throw new MentionsError('A case can be marked, or its mark be taken back, but not both.', {
      hint: waysFor(typed(ids)),
    })
  if (clear) return { ids, verdict: undefined }
  if (verdict !== undefined) return { ids, verdict }

  const dealt = words.find(saysDealtWith)
  if (dealt !== undefined)
    throw dealtWith(dealt, typed(words.filter((word) => word !== dealt && !/^(?:as|is|to)$/i.test(word))))
  const isVerdict = (word: string) => known(word) !== undefined || markMeant(word) !== undefined
  const misplaced = words.slice(0, -1).find(isVerdict)
  if (misplaced !== undefined)
    throw new MentionsError('The id comes first, and then what the case is.', {
      hint: `\`mentions mark ${typed(words.filter((word) => word !== misplaced))} ${known(misplaced) ?? markMeant(misplaced)}\``,
    })
  const others = words.slice(0, -1)
  const meant = last === undefined ? undefined : (markMeant(last) ?? closest(last, marks))
  if (last === undefined || (others.length !== 1 && meant === undefined))
    throw new MentionsError('What to say of the case is missing.', { hint: waysFor(typed(words)) })
  throw new MentionsError(
    `A case can be marked as complaint, fine or not-us, and not as ${JSON.stringify(last)}.`,
    {
      hint:
        meant === undefined
          ? waysFor(typed(others))
          : `Did you mean \`mentions mark ${typed(others)} ${meant}\`?`,
    },
  )
}

/** In whatever case somebody types it; undefined where it is none. */
const known = (typed: string): Mark | undefined => marks.find((one) => one === typed.trim().toLowerCase())

const waysFor = (ids: string): string =>
  [...marks, '--clear'].map((said) => `\`mentions mark ${ids} ${said}\``).join(', ')
