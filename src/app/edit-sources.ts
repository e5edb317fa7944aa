import { isDeepStrictEqual } from 'node:util'
import { closest, nearest } from '../config/did-you-mean.js'
import { commentsOf, pauseSource, removeSource, resumeSource } from '../config/edit.js'
import type { Config } from '../config/schema/index.js'
import { changeConfig } from '../config/write.js'
import { isCalled } from '../health/called.js'
import { checkQuery } from '../judge/match/index.js'
import { MentionsError } from '../model/error.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { redactText } from '../text/redact.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'
import { sourcesMeant } from './sources-meant.js'

export type SourceChange = 'remove' | 'pause' | 'resume'

const changes = { remove: removeSource, pause: pauseSource, resume: resumeSource } as const

export type ChangedSource = {
  name: string
  /** False where it was so already. */
  changed: boolean
  /** Of a removed source: the lines of comment that went with it. */
  comments: readonly string[]
}

/**
 * Changes one source's block in the config, and nothing else.
 *
 * @param wanted its name, id, type or address, as a person typed it
 */
export async function changeSource(
  { env, platform }: Pick<Context, 'env' | 'platform'>,
  setup: Setup,
  change: SourceChange,
  wanted: string,
): Promise<ChangedSource> {
  const { config, configPath } = setup
  const { sources } = await sourcesMeant(setup, [wanted])
  const index = indexOf(wanted, sources)
  const name = sources[index]?.name ?? wanted
  const isPaused = config.sources[index]?.paused === true
  if (change !== 'remove' && isPaused === (change === 'pause')) return { name, changed: false, comments: [] }
  let at = index
  let comments: string[] = []
  await changeConfig({
    path: configPath,
    platform,
    env,
    checkQuery,
    change: (text, present) => {
      at = sameSource(config.sources, index, present)
      if (at === -1) throw gone(name)
      if (change === 'remove') comments = commentsOf(text, at)
      return changes[change](text, at)
    },
    isRight: (before, after) =>
      isDeepStrictEqual(
        withPause(after),
        change === 'remove'
          ? withPause(before).filter((_, other) => other !== at)
          : withPause(before).map((block, other) =>
              other === at ? { ...block, paused: change === 'pause' } : block,
            ),
      ),
  })
  return { name, changed: true, comments }
}

/** Where a source of the list `loaded` stands in the `present` one; -1 where it does no more. Of twins, the one in the same turn. */
function sameSource(loaded: Config['sources'], index: number, present: Config['sources']): number {
  const isIt = (block: Config['sources'][number]) => isDeepStrictEqual(block, loaded[index])
  const turn = loaded.slice(0, index).filter(isIt).length
  return present.flatMap((block, at) => (isIt(block) ? [at] : []))[turn] ?? -1
}

const gone = (name: string) =>
  new MentionsError(`The source ${JSON.stringify(name)} was changed or removed by somebody else just now.`, {
    hint: 'See what there is: `mentions sources`',
  })

/** Not paused is the same whether it is written or not. */
const withPause = (blocks: Config['sources']) =>
  blocks.map((block) => ({ ...block, paused: block.paused === true }))

function knownWords(wanted: string, names: readonly string[]): string {
  const some = nearest(wanted, names)
  return some.length === names.length
    ? `The config has: ${names.join(', ')}.`
    : `The nearest of ${names.length}: ${some.join(', ')}. All of them: \`mentions sources\``
}

/** Ids that a sentence names. */
const MOST_IDS = 5

const idsWords = (ids: readonly string[]): string =>
  ids.length <= MOST_IDS
    ? `Give the id of one: ${ids.join(', ')}`
    : `Give the name or id of one, such as ${ids.slice(0, MOST_IDS).join(', ')}. All ids: \`mentions sources --format json\``

function indexOf(wanted: string, sources: readonly ConfiguredSource[]): number {
  const found = sources.filter((source) => isCalled(source, wanted) || isCalled(source, redactText(wanted)))
  const [first, second] = found
  if (first === undefined) {
    const names = sources.map(({ name }) => name)
    const near = closest(wanted, names)
    throw new MentionsError(`There is no source ${JSON.stringify(wanted)} in the config.`, {
      hint: near === undefined ? knownWords(wanted, names) : `Did you mean ${JSON.stringify(near)}?`,
    })
  }
  if (second !== undefined)
    throw new MentionsError(`${found.length} sources are called ${JSON.stringify(wanted)}.`, {
      hint: idsWords(found.map(({ id }) => id)),
    })
  return sources.indexOf(first)
}
