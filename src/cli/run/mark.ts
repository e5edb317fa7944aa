import { clockFor } from '../../app/calendar.js'
import { type Marked, markCase } from '../../app/mark.js'
import { setUp } from '../../app/setup.js'
import { closest } from '../../config/did-you-mean.js'
import { MentionsError } from '../../model/error.js'
import type { Mark } from '../../model/mention.js'
import { duration } from '../../outputs/wording/duration.js'
import { historyWords } from '../../outputs/wording/history.js'
import { namedPost } from '../../outputs/wording/named-post.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { App, GlobalOptions } from '../app.js'
import { dealtWith, saysDealtWith } from '../dealt-with.js'
import { print } from '../print.js'
import { markMeant } from '../synonyms.js'

export type MarkOptions = GlobalOptions & { clear?: boolean; url?: string }

/** `mentions mark`: keeps what a person says of a case, and says what came of it. */
export async function runMark(
  app: App,
  id: string,
  typed: string | undefined,
  options: MarkOptions,
): Promise<void> {
  const verdict = typed === undefined ? undefined : verdictOf(id, typed)
  if ((verdict === undefined) !== (options.clear === true)) throw undecided(id, verdict)
  const setup = await setUp(app, options)
  const marked = await markCase(app, setup, { id, verdict, url: options.url })
  if (options.quiet !== true)
    await print(
      app,
      `${described(marked, verdict, app.self)}${beforeThat(marked, app.now(), clockFor(setup.config))}\n`,
    )
}

/** Two people may work on one case, and the second may not know what the first did. */
function beforeThat({ lastByOther }: Marked, now: Date, clock: Clock): string {
  if (lastByOther === undefined) return ''
  const { what, detail, by } = historyWords(lastByOther, clock)
  const ago = duration(now.getTime() - lastByOther.at.getTime())
  return `\n${safeText(by)} ${[what, ...(detail === undefined ? [] : [safeText(detail)])].join(' ')} ${ago} ago.`
}

function described(marked: Marked, verdict: Mark | undefined, self: string): string {
  const { shortId: id, due, state, setAside, goneBrand } = marked
  const { author, ...post } = marked.first
  const meant = namedPost({ ...post, author: author?.name || author?.handle, posts: marked.posts })
  const where =
    goneBrand !== undefined
      ? `It is in no list: ${safeText(goneBrand)} is no brand of this config any more.`
      : due
        ? 'It is in the list.'
        : 'It is not in the list.'
  if (verdict === undefined && setAside)
    return `${id} (${meant}) is as it was before: it needs a reply, but \`scan --baseline\` took it off the list. Back to the list: ${self} mark ${id} complaint`
  if (verdict === undefined) return `${id} (${meant}) is judged by the rules again. ${where}`
  const said = verdict === 'fine' ? 'fine' : 'a complaint'
  // A matter that was answered stays so.
  const why = verdict === 'complaint' && !due ? ` Its case is ${state}.` : ''
  return `${id} (${meant}) is marked as ${said}. ${where}${why} Take it back: ${self} mark ${id} --clear`
}

const undecided = (id: string, verdict: Mark | undefined) =>
  new MentionsError(
    verdict === undefined
      ? 'What to say of the case is missing.'
      : 'A case can be marked, or its mark be taken back, but not both.',
    {
      hint: `\`mentions mark ${id} complaint\`, \`mentions mark ${id} fine\`, or \`mentions mark ${id} --clear\``,
    },
  )

const verdicts: readonly Mark[] = ['complaint', 'fine']

/** In whatever case somebody types it; undefined where it is none. */
const known = (typed: string): Mark | undefined => verdicts.find((one) => one === typed.trim().toLowerCase())

/** @throws MentionsError which says what was probably meant, and never the opposite */
function verdictOf(id: string, typed: string): Mark {
  const verdict = known(typed)
  if (verdict !== undefined) return verdict
  if (saysDealtWith(typed)) throw dealtWith(typed, id)
  if (saysDealtWith(id)) throw dealtWith(id, typed)
  const swapped = known(id) ?? markMeant(id)
  if (swapped !== undefined)
    throw new MentionsError('The id comes first, and then what the case is.', {
      hint: `\`mentions mark ${typed} ${swapped}\``,
    })
  const meant = markMeant(typed) ?? closest(typed, verdicts)
  throw new MentionsError(
    `A case can be marked as complaint or as fine, and not as ${JSON.stringify(typed)}.`,
    {
      hint:
        meant === undefined
          ? `\`mentions mark ${id} complaint\`, \`mentions mark ${id} fine\`, or \`mentions mark ${id} --clear\``
          : `Did you mean \`mentions mark ${id} ${meant}\`?`,
    },
  )
}
