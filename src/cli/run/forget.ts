import { type Forgetting, forget, forgetting } from '../../app/forget.js'
import { setUp } from '../../app/setup.js'
import { isDatabaseStore } from '../../app/stores.js'
import { whoOf } from '../../app/who.js'
import { whomToForget } from '../../app/whom-to-forget.js'
import { MentionsError } from '../../model/error.js'
import { count } from '../../outputs/wording/count.js'
import { fold } from '../../terminal/fold.js'
import { safeText } from '../../terminal/safe.js'
import { terminalWidth } from '../../terminal/view.js'
import { typedWord } from '../../text/shell-word.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import { ask, canAsk } from '../ask.js'
import { note, print } from '../print.js'

export type ForgetOptions = GlobalOptions & WhoOptions & { yes?: boolean; dryRun?: boolean }

/** `mentions forget`. */
export async function runForget(app: App, person: string, options: ForgetOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const whom = await whomToForget(setup, person)
  const meant = await forgetting(setup, whom)
  const say = (text: string) => note(app, fold(text, terminalWidth(app.stderr), app.self))
  if (options.dryRun === true) return say(`${wouldBe(meant)}\nNothing was done, since this is a dry run.`)
  if (options.yes !== true) {
    if (!canAsk(app))
      throw new MentionsError(
        `${wouldBe(meant)} It can not be taken back, so somebody has to say yes. Nothing was done.`,
        {
          hint: `\`mentions forget ${typedWord(person, app.platform)} --yes\``,
        },
      )
    say(wouldBe(meant))
    const answer = await ask(app, 'It can not be taken back. Forget them? Type yes: ')
    if (answer.trim().toLowerCase() !== 'yes') return say('Nothing was done.')
  }
  const done = await forget(app, setup, { whom, by })
  if (options.quiet === true && done.isScrubbed) return
  const scrubbed = done.isScrubbed
    ? ''
    : ` A scan runs just now, another program reads the store, or the disk has no room, so that traces may be left in free parts of its ${isDatabaseStore(setup) ? 'tables' : 'file'}. When that is over: \`mentions store compact${isDatabaseStore(setup) ? ' --anew' : ''}\`\n`
  await print(
    app,
    fold(
      `Forgotten: ${safeText(whom.name)}, with ${whatOf(done)}. What they write from now on is not stored.\n${scrubbed}Still held where mentions does not reach: backups of the store, exported files, mails and alerts that were sent.\n`,
      terminalWidth(app.stdout),
      app.self,
    ),
  )
}

const whatOf = ({ posts, cases }: { posts: number; cases: readonly string[] }): string =>
  `${count(posts, 'post', 'posts')} in ${count(cases.length, 'case', 'cases')}`

/** Ids that somebody reads. */
const MOST_NAMED = 10

function wouldBe(meant: Forgetting): string {
  const { name, posts, cases, inDanger } = meant
  if (posts === 0)
    return `Nothing is stored of ${safeText(name)}. What they write from now on would not be stored.`
  const more = cases.length > MOST_NAMED ? ' …' : ''
  const ids = cases.length === 0 ? '' : ` (${cases.slice(0, MOST_NAMED).join(', ')}${more})`
  const danger =
    inDanger.length === 0
      ? ''
      : `\nSomebody may be in danger there, and waits: ${inDanger.join(', ')}. See to that first: \`mentions show ${inDanger[0]}\``
  return `To be forgotten: ${safeText(name)}, with ${whatOf(meant)}${ids}.${danger}`
}
