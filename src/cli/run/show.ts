import { type Setup, setUp } from '../../app/setup.js'
import { rank } from '../../cases/rank.js'
import { parseShortId, shortId } from '../../cases/short-id.js'
import { MentionsError } from '../../model/error.js'
import { caseJson } from '../../outputs/case-json.js'
import { type CaseView, caseText } from '../../outputs/case-text.js'
import type { CaseFile } from '../../store/port.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App } from '../app.js'
import type { ShowOptions } from '../commands/show.js'
import { print } from '../print.js'

export async function runShow(app: App, id: string, options: ShowOptions): Promise<void> {
  const setup = await setUp(app, options)
  const caseId = parseShortId(id)
  const store = openSqliteStore(setup.storePath, { readOnly: true, lapse: setup.config.lapse })
  try {
    const file = caseId === undefined ? undefined : await store.caseFile(caseId)
    if (file === undefined)
      throw new MentionsError(`There is no case ${JSON.stringify(id)}.`, {
        hint: `The ids stand in the table: ${app.self} list --all`,
      })
    const view = withRank(file, setup, app.now())
    await print(app, options.format === 'json' ? caseJson(view) : caseText(view, viewOf(app, options.color)))
  } finally {
    store.close()
  }
}

function withRank(file: CaseFile, { config, sources }: Setup, now: Date): CaseView {
  const brand = config.brands.find(({ name }) => name === file.case.brand)
  const candidates = file.mentions.map((mention) => ({
    ...mention,
    publishedAt: mention.post.publishedAt,
    followers: mention.post.author?.followers ?? 0,
  }))
  const ranked = rank(
    candidates,
    config.priority,
    () => brand?.promise.acknowledge ?? Number.POSITIVE_INFINITY,
    now,
  )
  return {
    ...file,
    shortId: shortId(file.case.id),
    ranked: new Map(ranked.map(({ candidate, ...rest }) => [candidate.id, rest])),
    sourceNames: new Map(sources.map(({ id, name }) => [id, name])),
  }
}
