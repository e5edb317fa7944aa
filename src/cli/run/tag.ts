import { isNoId, looksLikeId } from '../../app/id-words.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { runAct } from './act.js'

export type TagOptions = { remove?: boolean }

/** More would be a note. */
const LONGEST = 50

/** `mentions tag`: the last word is the tag. */
export async function runTag(
  app: App,
  words: readonly string[],
  options: ActingOptions & TagOptions,
): Promise<void> {
  const [last = '', ...rest] = words.toReversed()
  const misplaced = rest.find((word) => word !== '-' && isNoId(word))
  if (looksLikeId(last) && misplaced !== undefined) {
    const ids = words.filter((word) => word !== misplaced).map((word) => typedWord(word, app.platform))
    throw new MentionsError('The ids come first, and then the tag.', {
      hint: `\`mentions tag ${ids.join(' ')} ${typedWord(misplaced, app.platform)}\``,
    })
  }
  const tag = tagOf(last)
  const way = options.remove === true ? ' --remove' : ''
  await runAct(app, options, {
    words: rest.toReversed(),
    again: (which) => `tag ${which} ${typedWord(tag, app.platform)}${way}`,
    question: (cases) =>
      options.remove === true ? `Take the tag ${tag} from ${cases}` : `Tag ${cases} ${tag}`,
    command: () => ({ do: options.remove === true ? 'untag' : 'tag', tag }),
  })
}

/** Tags are compared letter by letter, so that all are small, and none has blanks or a comma that parts them. */
function tagOf(typed: string): string {
  const tag = typed.trim().replace(/^#/, '').toLowerCase()
  if (/^[^\s,;"'\p{Cc}]+$/u.test(tag) && tag.length <= LONGEST) return tag
  throw new MentionsError(
    tag === ''
      ? 'The tag is missing.'
      : `${JSON.stringify(typed)} is no tag: it has to be one word of at most ${LONGEST} letters.`,
    {
      hint: '`mentions tag ID refund`; the last word is the tag. What takes more words is a note: `mentions note ID --text "…"`',
    },
  )
}
