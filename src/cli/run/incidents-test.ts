import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { tryIncidents, tryStoredIncidents } from '../../app/try-incidents.js'
import { MentionsError } from '../../model/error.js'
import type { Sensitivity } from '../../model/sensitivity.js'
import { incidentLines } from '../../outputs/incident-news.js'
import type { App, GlobalOptions } from '../app.js'
import { brandsNamed } from '../brands-named.js'
import { print } from '../print.js'

export type IncidentsTestOptions = GlobalOptions & {
  posts?: string
  since: string
  brand?: string[]
  sensitivity: Sensitivity
}

/** `mentions incidents test`: what would have been said of surges in the past. Stores nothing. */
export async function runIncidentsTest(app: App, options: IncidentsTestOptions): Promise<void> {
  const { posts, sensitivity } = options
  if (posts === undefined) {
    const setup = await setUp(app, options)
    const since = readSince(options.since, setup.config, app.now())
    const brands = brandsNamed(options.brand, setup.config)
    return await print(app, incidentLines(await tryStoredIncidents(setup, { brands, since, sensitivity })))
  }
  if (posts === '-' && app.stdin.isTTY === true)
    throw new MentionsError('`-` stands for what is piped in, and nothing is.', {
      hint: '`mentions incidents test --posts posts.ndjson`',
    })
  try {
    const input = posts === '-' ? app.stdin : (await open(resolve(app.cwd, posts))).createReadStream()
    await print(app, incidentLines(await tryIncidents(app, options, input, sensitivity)))
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new MentionsError(`${posts} can't be read: ${error.message}.`, {
      hint: 'Name a file with a post a line, as JSON: `mentions incidents test --help`',
      cause: error,
    })
  }
}
