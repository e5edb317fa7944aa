import type { Signal } from '../../../model/mention.js'
import type { Span } from '../../../model/post.js'
import type { ExportTable, Range, RowKey, RowLine } from '../../port/moving.js'
import { brandColumns, jsonColumns, lineOf, parsed } from '../../rows/export-format.js'
import { plainSketch } from '../../rows/packing/packed-sketch.js'
import { sortedNames } from '../../rows/post-names.js'
import { asNumber, asText, type Row } from '../../rows/values.js'
import { quoted } from '../address.js'
import type { Transaction } from '../database.js'
import type { Value } from '../values.js'

/** By number. */
export type BrandNames = ReadonlyMap<number, string>

export const brandNames = async (db: Transaction): Promise<BrandNames> =>
  new Map((await db.lists('select id, name from brands')).map(([id, name]) => [asNumber(id), asText(name)]))

type Asked = Range & { most: number }

/** Rows of a table as an export of a store in a file shows them, to the letter; in the order of their key. */
export async function linesIn(
  db: Transaction,
  table: ExportTable,
  brands: BrandNames,
  { after, through, most }: Asked,
): Promise<readonly RowLine[]> {
  const { name, columns, key } = table
  const found = columns.map((column) => `${selected(name, column)} as ${quoted(column)}`)
  const order = key.map((column) => ordered(name, column))
  const among = (sign: string, bound: RowKey | undefined) =>
    bound === undefined ? [] : [`(${order.join(', ')}) ${sign} (${bound.map(() => '?').join(', ')})`]
  const conditions = [...among('>', after), ...among('<=', through)]
  const values: readonly Value[] = [...(after ?? []), ...(through ?? []), most]
  const rows = await db.all(
    `select ${found.join(', ')} from ${quoted(name)} t
     ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`} order by ${order.join(', ')} limit ?`,
    ...values,
  )
  const show = shower(table, brands)
  return rows.map((row) => {
    const held = show(row)
    return { key: key.map((column) => held[column] as string | number), text: lineOf(name, held) }
  })
}

const selected = (table: string, column: string): string =>
  `${table}.${column}` === 'posts.names'
    ? '(select json_agg(k.key) from post_keys k where k.post = t.id)'
    : `t.${quoted(column)}`

/** By the name of a brand, since its number is another one in another store. */
const ordered = (table: string, column: string): string =>
  brandColumns.has(`${table}.${column}`)
    ? `(select b.name from brands b where b.id = t.${quoted(column)})`
    : `t.${quoted(column)}`

/** What a column holds, shown as an export does. */
function shower({ name, columns }: ExportTable, brands: BrandNames): (row: Row) => Record<string, unknown> {
  const cells = columns.map((column) => ({ column, show: showing(`${name}.${column}`, brands) }))
  return (row) => {
    const held: Record<string, unknown> = {}
    for (const { column, show } of cells) {
      const value = row[column]
      if (value !== null) held[column] = show === undefined ? value : show(value, row)
    }
    return held
  }
}

type Show = (stored: unknown, row: Row) => unknown

function showing(column: string, brands: BrandNames): Show | undefined {
  if (brandColumns.has(column)) return (stored) => brands.get(asNumber(stored)) ?? stored
  if (jsonColumns.has(column)) return (stored) => parsed(asText(stored))
  return Object.hasOwn(shown, column) ? shown[column] : undefined
}

const reasons: Show = (stored) => (JSON.parse(asText(stored)) as readonly Signal[]).map(signalOf)

const shown: Readonly<Record<string, Show>> = {
  'posts.names': (names, row) => sortedNames(names as readonly string[], asText(row.url)),
  'likenesses.sketch': (stored) => plainSketch(stored as Uint8Array),
  'mentions.signals': reasons,
  'mentions.relevance_signals': reasons,
  'mentions.named': (stored) => (JSON.parse(asText(stored)) as readonly Span[]).map(spanOf),
}

// Whatever order they were written in.
const spanOf = ({ field, start, end }: Span): Span => ({ field, start, end })
const signalOf = ({ name, points, evidence, spans }: Signal): Signal => ({
  name,
  points,
  evidence,
  spans: spans.map(spanOf),
})
