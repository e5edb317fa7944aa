// Whatever happens to a store: who applies what a pipe tells has, after each reading, what the list shows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInbox } from '../../../src/app/inbox.js'
import { changesIn } from '../../../src/app/list-changes.js'
import { parseConfig } from '../../../src/config/parse.js'
import type { JsonMention } from '../../../src/outputs/json-schema.js'
import { ndjson } from '../../../src/outputs/ndjson.js'
import { sources } from '../../../src/sources/index.js'
import type { Store } from '../../../src/store/port.js'
import type { Report } from '../../../src/views/report.js'
import { stores } from '../../store/contract/stores.js'
import { DAY, HOUR, later } from '../../store/sample.js'
import { brands, steps } from '../../store/steps.js'

const config = parseConfig(
  JSON.stringify({ brands: brands.map((name) => ({ name })), sources: [{ type: 'hackernews' }] }),
  { shownPath: 'mentions.yaml', env: {}, sources },
)

const listed = async (store: Store, now: Date): Promise<Report> =>
  (
    await readInbox({
      store,
      config,
      filter: { brands: [...brands, 'Renamed'] },
      limit: undefined,
      eachCopy: true,
      now,
      coverage: { sources: [] },
    })
  ).report

type Line = Pick<
  JsonMention,
  'case' | 'text' | 'title' | 'url' | 'late' | 'soon' | 'due' | 'score' | 'danger' | 'unlisted' | 'mark'
> & {
  type: string
  brand: string
  postId: string
  change?: string
  cursor?: string
  more?: boolean
}

/** What of a line does not change by itself. */
const standing = ({
  case: file,
  text,
  title,
  url,
  late,
  soon,
  due,
  score,
  danger,
  unlisted,
  mark,
}: Omit<Line, 'type'>): unknown => ({
  case: { ...file, touchedAt: '' },
  text,
  title,
  url,
  late,
  soon,
  due,
  score: Math.round(score),
  danger,
  unlisted,
  mark,
})

/** A program behind the pipe: it knows no more than the lines. */
class Mirror {
  readonly shown = new Map<string, unknown>()
  cursor = 'start'
  more = false
  told = 0

  take(text: string): void {
    this.told = 0
    for (const line of text.split('\n').slice(0, -1)) {
      const { type, change, ...value }: Line = JSON.parse(line)
      const key = `${value.postId} ${value.brand}`
      if (type === 'mention') {
        // A whole list says nothing of changes.
        if (change === 'new' || this.shown.has(key))
          expect(change).toBe(this.shown.has(key) ? 'changed' : 'new')
        this.shown.set(key, standing(value))
        this.told += 1
      }
      if (type === 'left') {
        expect(this.shown.delete(key)).toBe(true)
        this.told += 1
      }
      if (type === 'cursor') [this.cursor, this.more] = [value.cursor ?? '', value.more ?? true]
    }
  }
}

async function read(store: Store, mirror: Mirror, now: Date, limit?: number): Promise<void> {
  const report = await listed(store, now)
  const changes = await changesIn(store, config, report, { cursor: mirror.cursor, anew: '', limit })
  mirror.take(ndjson.render(changes, { width: 80, colour: false, links: false }))
}

/** All that is listed, as one who reads it anew has it. */
function shownIn(report: Report): Mirror['shown'] {
  const mirror = new Mirror()
  mirror.take(ndjson.renderRows?.(report, { coverage: false, header: false }) ?? '')
  return mirror.shown
}

describe.each(stores.map(({ name, open }) => ({ name, open })))('$name', ({ open }) => {
  test('nothing is missed, nothing told twice, in pages of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(undefined, 1, 2, 5),
        async (given, reads, limit) => {
          const store = await open()
          try {
            const mirror = new Mirror()
            let at = later(0)
            for (const [index, { hours, run }] of given.entries()) {
              at = later(hours * HOUR)
              await run(store, at)
              if (reads[index % reads.length]) await read(store, mirror, at, limit)
            }
            // Some of it happens by itself: promises are broken, snoozes are over, cases lapse.
            for (const days of [0, 3, 30]) {
              const now = new Date(at.getTime() + days * DAY)
              do await read(store, mirror, now, limit)
              while (mirror.more)
              const report = await listed(store, now)
              expect(mirror.shown).toEqual(shownIn(report))
              await read(store, mirror, now)
              expect(mirror.told).toBe(0)
            }
          } finally {
            store.close()
          }
        },
      ),
      { endOnFailure: true, numRuns: 60 },
    )
  })
})
