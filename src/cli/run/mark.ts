import { clockFor } from '../../app/calendar.js'
import { type Marked, markCases } from '../../app/mark.js'
import { setUp } from '../../app/setup.js'
import { whoOf } from '../../app/who.js'
import { whoIsNext } from '../../app/who-is-next.js'
import { MentionsError } from '../../model/error.js'
import type { Mark } from '../../model/mention.js'
import { nextWords, takeBackWords } from '../../outputs/acted-text.js'
import { count } from '../../outputs/wording/count.js'
import { duration } from '../../outputs/wording/duration.js'
import { historyWords } from '../../outputs/wording/history.js'
import { namedPost } from '../../outputs/wording/named-post.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import type { CaseOptions } from '../case-options.js'
import { casesAsked } from '../cases-asked.js'
import { markWords } from '../mark-words.js'
import { note, print } from '../print.js'
import { tellingOf } from '../telling.js'

export type MarkOptions = GlobalOptions & CaseOptions & WhoOptions & { clear?: boolean; url?: string }

/** So many are told one by one; of the others there is a count. */
const MOST_TOLD = 20

/** `mentions mark`: keeps what a person says of cases, and says what came of it. */
export async function runMark(app: App, words: readonly string[], options: MarkOptions): Promise<void> {
  const { ids, verdict } = markWords(words, options.clear === true, app.platform)
  const setup = await setUp(app, options)
  const caseIds = await casesAsked(app, setup, {
    words: ids,
    options,
    again: (which) => `mark ${which} ${verdict ?? '--clear'}`,
    question: (cases) =>
      verdict === undefined ? `Take back what was said of ${cases}` : `Mark ${cases} as ${verdict}`,
  })
  if (options.url !== undefined && caseIds.length > 1)
    throw new MentionsError(`--url names a post of one case, and not of ${caseIds.length}.`, {
      hint: 'Leave it out, or give one id.',
    })
  await app.endingItself(async () => {
    const done: Marked[] = []
    const tellSoFar = () =>
      note(app, `${done.length} of ${caseIds.length} cases were marked; the same command again goes on.`)
    try {
      await markCases(app, setup, {
        caseIds,
        verdict,
        url: options.url,
        as: options.as,
        onMarked: (one) => done.push(one),
      })
    } catch (error) {
      if (done.length > 0) tellSoFar()
      throw error
    }
    if (app.signal.aborted) tellSoFar()
    if (options.quiet === true) return
    const clock = clockFor(setup.config)
    const [only] = done
    if (only === undefined) return
    const by = whoOf(app, options.as)
    const said =
      done.length === 1
        ? `${described(only, verdict)}${beforeThat(only, app.now(), clock)}\n`
        : ofSeveral(done, verdict, (one) => beforeThat(one, app.now(), clock))
    const telling = tellingOf(app, options)
    const next = nextWords(await whoIsNext(app, setup, by), telling)
    await print(app, `${said}${takeBack(done, verdict, telling)}${next}\n`)
  })
}

function ofSeveral(
  done: readonly Marked[],
  verdict: Mark | undefined,
  before: (one: Marked) => string,
): string {
  const lines = done.slice(0, MOST_TOLD).map((one) => `${described(one, verdict)}${before(one)}\n`)
  const rest = done.length - lines.length
  const said =
    verdict === undefined
      ? 'are judged by the rules again'
      : `are marked as ${verdict === 'fine' ? 'fine' : 'complaints'}`
  const inList = done.filter(({ due }) => due).length
  return [
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more.\n`] : []),
    `${count(done.length, 'case', 'cases')} ${said}; ${inList} of them in the list.\n`,
  ].join('')
}

/** Two people may work on one case, and the second may not know what the first did. */
function beforeThat({ lastByOther }: Marked, now: Date, clock: Clock): string {
  if (lastByOther === undefined) return ''
  const { what, detail, by } = historyWords(lastByOther, clock)
  const ago = duration(now.getTime() - lastByOther.at.getTime())
  return `\n${safeText(by)} ${[what, ...(detail === undefined ? [] : [safeText(detail)])].join(' ')} ${ago} ago.`
}

function described(marked: Marked, verdict: Mark | undefined): string {
  const { shortId: id, due, state, setAside, goneBrand } = marked
  const { author, ...post } = marked.named
  const meant = namedPost({ ...post, author: author?.name || author?.handle, posts: marked.posts })
  const where =
    goneBrand !== undefined
      ? `It is in no list: ${safeText(goneBrand)} is no brand of this config any more.`
      : due
        ? 'It is in the list.'
        : 'It is not in the list.'
  if (verdict === undefined && setAside)
    return `${id} (${meant}) is as it was before: it needs a reply, but \`scan --baseline\` took it off the list.`
  if (verdict === undefined) return `${id} (${meant}) is judged by the rules again. ${where}`
  const said = verdict === 'fine' ? 'fine' : 'a complaint'
  // A matter that was answered stays so.
  const why = verdict === 'complaint' && !due ? ` Its case is ${state}.` : ''
  return `${id} (${meant}) is marked as ${said}. ${where}${why}`
}

type Telling = ReturnType<typeof tellingOf>

/** The command that undoes it. */
function takeBack(done: readonly Marked[], verdict: Mark | undefined, telling: Telling): string {
  if (verdict !== undefined) return `${takeBackWords(done, telling)}\n`
  const setAside = done.filter((one) => one.setAside)
  return setAside.length === 0 ? '' : `Back to the list: ${telling.self} mark ${idsOf(setAside)} complaint\n`
}

const idsOf = (some: readonly Marked[]): string => some.map(({ shortId }) => shortId).join(' ')
