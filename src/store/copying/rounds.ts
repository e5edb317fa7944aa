import { createHash } from 'node:crypto'
import type {
  CopyTarget,
  ExportTable,
  HeldRow,
  Range,
  RowKey,
  RowLine,
  Rows,
  TableChange,
} from '../port/moving.js'

/** A stretch of a table, as it was when it was last read. */
type Stretch = { range: Range; rows: number; hash: string }

/** What a round did: how many stretches had changed, and what is still to be written of them. */
export type Round = { changed: number; changes: readonly TableChange[] }

/** How far a round is. */
export type Far = { table: string; rows: number }

/** `atOnce`: so many rows are compared, and written. */
type Options = { atOnce: number; onFar: (far: Far) => void }

/**
 * What is known of a source: in stretches of its tables, each with a hash. So a later round reads all of the source, but compares with the
 * target only what changed since.
 */
export class Rounds {
  private readonly known = new Map<string, readonly Stretch[]>()
  private readonly tables: readonly ExportTable[]
  private readonly target: CopyTarget
  private readonly options: Options

  constructor(tables: readonly ExportTable[], target: CopyTarget, options: Options) {
    this.tables = tables
    this.target = target
    this.options = options
  }

  /** The first: `isEmpty`: nothing is in the target yet. Each stretch is written when it was read. */
  async first(source: Rows, isEmpty: boolean): Promise<void> {
    await this.round(source, (change) => this.target.change([change]), isEmpty)
  }

  /** A later one, which does the same with what changed. */
  async again(source: Rows): Promise<Round> {
    return { changed: await this.round(source, (change) => this.target.change([change]), false), changes: [] }
  }

  /** The last one, which leaves it to the caller to write what changed. */
  async last(source: Rows): Promise<Round> {
    const changes: TableChange[] = []
    const changed = await this.round(source, async (change) => void changes.push(change), false)
    return { changed, changes }
  }

  private async round(
    source: Rows,
    write: (change: TableChange) => Promise<void>,
    isEmpty: boolean,
  ): Promise<number> {
    let changed = 0
    for (const table of this.tables) {
      const before = this.known.get(table.name) ?? [{ range: {}, rows: 0, hash: '' }]
      const after: Stretch[] = []
      let rows = 0
      for (const stretch of before)
        for await (const { range, lines } of pagesOf(source, table, stretch.range, this.options.atOnce)) {
          const hash = hashOf(lines)
          after.push({ range, rows: lines.length, hash })
          rows += lines.length
          this.options.onFar({ table: table.name, rows })
          if (hash === stretch.hash && sameRange(range, stretch.range)) continue
          changed += 1
          const there = isEmpty ? [] : await allOf(this.target, table, range, this.options.atOnce)
          const change = changeTo(table, there, lines)
          if (change.remove.length + change.insert.length > 0) await write(change)
        }
      this.known.set(table.name, after)
    }
    return changed
  }

  /** Reads the target and compares it. Returns the table in which something else is stored. */
  async compare(): Promise<string | undefined> {
    for (const table of this.tables) {
      let rows = 0
      for (const { range, hash, rows: many } of this.known.get(table.name) ?? []) {
        const there = await allOf(this.target, table, range, this.options.atOnce)
        if (there.length !== many || hashOf(there) !== hash) return table.name
        rows += many
        this.options.onFar({ table: table.name, rows })
      }
    }
    return undefined
  }

  /** The same where the last round changed something. */
  async compareChanged(changes: readonly TableChange[]): Promise<string | undefined> {
    const touched = new Set(changes.map(({ table }) => table.name))
    const some = new Rounds(
      this.tables.filter(({ name }) => touched.has(name)),
      this.target,
      this.options,
    )
    for (const [name, stretches] of this.known) some.known.set(name, stretches)
    return await some.compare()
  }

  /** How many rows there are, by table, and the hash of all of them. */
  result(): { rows: ReadonlyMap<string, number>; hash: string } {
    const all = createHash('sha256')
    const rows = new Map<string, number>()
    for (const { name } of this.tables) {
      const stretches = this.known.get(name) ?? []
      rows.set(
        name,
        stretches.reduce((sum, stretch) => sum + stretch.rows, 0),
      )
      for (const { hash } of stretches) all.update(hash)
    }
    return { rows, hash: all.digest('hex') }
  }
}

/** The rows in a range, a page at a time, each with its own range; at least one, also where there are none. */
async function* pagesOf(source: Rows, table: ExportTable, { after, through }: Range, atOnce: number) {
  let from = after
  for (;;) {
    const lines = await source.lines(table, { after: from, through }, atOnce)
    const last = lines.at(-1)?.key
    const isLast = lines.length < atOnce || last === undefined
    yield { range: { after: from, through: isLast ? through : last }, lines }
    if (isLast) return
    from = last
  }
}

async function allOf(
  rows: Rows,
  table: ExportTable,
  range: Range,
  atOnce: number,
): Promise<readonly RowLine[]> {
  const found: RowLine[] = []
  for await (const { lines } of pagesOf(rows, table, range, atOnce)) found.push(...lines)
  return found
}

function hashOf(lines: readonly RowLine[]): string {
  const hash = createHash('sha256')
  for (const { text } of lines) hash.update(text)
  return hash.digest('hex')
}

const sameRange = (one: Range, other: Range): boolean =>
  nameOf(one.after) === nameOf(other.after) && nameOf(one.through) === nameOf(other.through)

const nameOf = (key: RowKey | undefined): string => JSON.stringify(key ?? [])

/** What makes of the rows that are there those that are to be. */
function changeTo(table: ExportTable, there: readonly RowLine[], wanted: readonly RowLine[]): TableChange {
  const have = new Map(there.map(({ key, text }) => [nameOf(key), text]))
  const want = new Map(wanted.map(({ key, text }) => [nameOf(key), text]))
  return {
    table,
    remove: there.filter(({ key, text }) => want.get(nameOf(key)) !== text).map(({ key }) => key),
    insert: wanted
      .filter(({ key, text }) => have.get(nameOf(key)) !== text)
      .map(({ text }) => rowIn(table, text)),
  }
}

const rowIn = (table: ExportTable, text: string): HeldRow => JSON.parse(text)[table.name]
