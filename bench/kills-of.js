// What bench/kills.js kills, and what must hold afterwards: a scan, a verb, the migration of an earlier version's store.
//
// Each has `prepare(place)`, which makes folder and store as they are before; `commands`, which are run and killed; and
// `look(place, printed)`, which scans once more and gives everything that is there then, an entry a string: an undisturbed run
// says what that has to be. `printed` is what the killed commands had printed.
import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { said } from './in-process.js'

const SCAN = ['scan', '--force', '--new', '--format', 'ndjson']
const VERBS = 12

const linesOf = (ndjson) => ndjson.split('\n').slice(0, -1)
/** On the lines that were written whole. */
const mentionsIn = (ndjson) =>
  linesOf(ndjson)
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'mention')
const list = async (place, ...args) =>
  mentionsIn(await said(['list', '--all', ...args, '--format', 'ndjson'], place))
const show = async (place, id) => JSON.parse(await said(['show', id, '--format', 'json'], place))

/** A mention as it must be there once, whatever number its case got. */
const asStored = ({ brand, url, needsReply, due, mark }) =>
  ['mention', brand, url, needsReply, due, mark].join(' ')

/** Writes the config that reads the feeds. */
export const configure = (folder, { config }) =>
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify(config))

/** A scan of new feeds into a new store: every post is stored once and was shown, and none is taken for new any more. */
export const scan = (feeds) => ({
  commands: [SCAN],
  prepare: ({ folder }) => configure(folder, feeds),
  async look(place, printed) {
    const next = await said(SCAN, place)
    const shown = new Set([...mentionsIn(printed), ...mentionsIn(next)].map(({ url }) => `shown ${url}`))
    const fresh = (await list(place, '--new')).map(({ url }) => `still new ${url}`)
    return [...(await list(place)).map(asStored), ...shown, ...fresh]
  },
})

/** Marks on one case after the other: those that said so are there, with one entry of history; the others as a whole or not at all. */
export async function verb(feeds, { folder, store }) {
  configure(folder, feeds)
  await said(SCAN, { folder, store })
  const cases = (await list({ folder, store })).slice(0, VERBS).map(({ case: { id }, url }) => ({ id, url }))
  const verdictOf = (index) => (index % 2 === 0 ? 'fine' : 'complaint')
  return {
    commands: cases.map(({ id }, index) => ['mark', id, verdictOf(index)]),
    prepare(place) {
      copyFileSync(store, place.store)
      configure(place.folder, feeds)
    },
    async look(place, printed) {
      const told = linesOf(printed).filter((line) => line.includes('is marked as')).length
      const before = await Promise.all(cases.map(({ id }) => show(place, id)))
      const whole = before.flatMap(({ mentions: [mention], history }, index) => {
        const entries = history.filter(({ what }) => what === 'marked').length
        const isThere = mention.mark === verdictOf(index) && entries === 1
        const isUntouched = mention.mark === undefined && entries === 0
        const isRight = index < told ? isThere : index === told ? isThere || isUntouched : isUntouched
        return isRight ? [`whole ${mention.url}`] : []
      })
      // What the kill came before is done now, so that all can be compared with an undisturbed run.
      for (const [index, { mentions }] of before.entries())
        if (mentions[0].mark === undefined) await said(['mark', cases[index].id, verdictOf(index)], place)
      await said(SCAN, place)
      const after = await Promise.all(cases.map(({ id }) => show(place, id)))
      const entries = after.flatMap(({ mentions: [{ url }], history }) =>
        history.map(({ what, by, detail }) => ['history', url, what, by, detail].join(' ')),
      )
      const fresh = (await list(place, '--new')).map(({ url }) => `still new ${url}`)
      return [...(await list(place)).map(asStored), ...entries, ...fresh, ...whole]
    },
  }
}

/** The first look with this version at a store of an earlier one: it shows what an undisturbed one does, and so does a scan. */
export function migration() {
  const fixture = fileURLToPath(new URL('../fixtures/store/c6fb72c', import.meta.url))
  const files = ['forum', 'digest', 'archive', 'search', 'replies'].flatMap((name) => [
    '--source',
    `feeds/${name}.rss`,
  ])
  return {
    at: '2026-09-16T10:00:00Z',
    commands: [['list', '--all', '--format', 'ndjson']],
    prepare({ folder, store }) {
      cpSync(fixture, folder, { recursive: true })
      copyFileSync(`${fixture}.db`, store)
    },
    async look(place) {
      const found = []
      for (const further of [async () => {}, () => said([...SCAN, ...files], place)]) {
        await further()
        const listed = await list(place)
        const ids = new Set(listed.map((mention) => mention.case.id))
        const cases = await Promise.all([...ids].map((id) => show(place, id)))
        found.push(
          ...listed.map((mention) => `${found.length > 0} ${asStored(mention)}`),
          ...cases.flatMap(({ history, case: { id } }) =>
            history.map((entry) => `history ${id} ${JSON.stringify(entry)}`),
          ),
          ...(await list(place, '--new')).map(({ url }) => `still new ${url}`),
        )
      }
      return found
    },
  }
}
