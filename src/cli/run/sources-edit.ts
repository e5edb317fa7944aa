import { isDeepStrictEqual } from 'node:util'
import { setUp } from '../../app/setup.js'
import { commentAbove, pauseSource, removeSource, resumeSource } from '../../config/edit.js'
import { closest } from '../../config/problems/did-you-mean.js'
import type { Config } from '../../config/schema/index.js'
import { changeConfig } from '../../config/write.js'
import { redactText } from '../../http/redact.js'
import { checkQuery } from '../../judge/match/index.js'
import { MentionsError } from '../../model/error.js'
import type { ConfiguredSource } from '../../sources/configured.js'
import { safeText } from '../../terminal/safe.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'

/** Characters of a comment that are shown, so that it can be found. */
const LONGEST_COMMENT = 80

type Verb = 'remove' | 'pause' | 'resume'

const changes = { remove: removeSource, pause: pauseSource, resume: resumeSource } as const

/** `mentions sources remove|pause|resume`: changes one source's block in the config, and nothing else. */
export async function runSourcesEdit(
  app: App,
  verb: Verb,
  wanted: string,
  options: GlobalOptions,
): Promise<void> {
  const { config, configPath, sources } = await setUp(app, options)
  const index = indexOf(wanted, sources)
  const name = safeText(sources[index]?.name ?? wanted)
  const isPaused = config.sources[index]?.paused === true
  if (verb !== 'remove' && isPaused === (verb === 'pause')) {
    if (options.quiet !== true) note(app, `${name} ${isPaused ? 'is paused already' : 'is not paused'}.`)
    return
  }
  let comment: string | undefined
  await changeConfig({
    path: configPath,
    env: app.env,
    checkQuery,
    change: (text) => {
      if (verb === 'remove') comment = commentAbove(text, index)
      return changes[verb](text, index)
    },
    isRight: (before, after) =>
      isDeepStrictEqual(
        withPause(after),
        verb === 'remove'
          ? withPause(before).filter((_, other) => other !== index)
          : withPause(before).map((block, other) =>
              other === index ? { ...block, paused: verb === 'pause' } : block,
            ),
      ),
  })
  if (options.quiet !== true) note(app, said(app, verb, name) + stays(comment))
}

/** Not paused is the same whether it is written or not. */
const withPause = (blocks: Config['sources']) =>
  blocks.map((block) => ({ ...block, paused: block.paused === true }))

const said = ({ self }: App, verb: Verb, name: string): string =>
  ({
    remove: `Removed ${name}. What it gave stays in the store.`,
    pause: `Paused ${name}: nobody looks there now. To look again: ${self} sources resume ${quoted(name)}`,
    resume: `Resumed ${name}. Read it: ${self} scan`,
  })[verb]

const stays = (comment: string | undefined): string =>
  comment === undefined
    ? ''
    : ` The comment above it stays in the config; take it out if it was about this source: ${safeText(redactText(comment)).slice(0, LONGEST_COMMENT)}`

const quoted = (name: string) => (/^[\w./:@%~-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`)

function indexOf(wanted: string, sources: readonly ConfiguredSource[]): number {
  const asked = [wanted, redactText(wanted)].map((name) => name.toLowerCase())
  const labels = ({ id, name, type }: ConfiguredSource) =>
    [id, name, type].map((label) => label.toLowerCase())
  const found = sources.filter((source) => labels(source).some((label) => asked.includes(label)))
  const [first, second] = found
  if (first === undefined) {
    const names = sources.map(({ name }) => name)
    const near = closest(wanted, names)
    throw new MentionsError(`There is no source ${JSON.stringify(wanted)} in the config.`, {
      hint:
        near === undefined ? `The config has: ${names.join(', ')}.` : `Did you mean ${JSON.stringify(near)}?`,
    })
  }
  if (second !== undefined)
    throw new MentionsError(`${found.length} sources are called ${JSON.stringify(wanted)}.`, {
      hint: `Give the id of one: ${found.map(({ id }) => id).join(', ')}`,
    })
  return sources.indexOf(first)
}
