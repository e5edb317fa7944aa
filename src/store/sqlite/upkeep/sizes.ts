import { statSync } from 'node:fs'
import { type Holdings, type SizedKind, sizedKinds } from '../../port/upkeep.js'
import { kindOf } from '../../rows/sizes.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Database } from '../database.js'

/** @param file the store's file, by its one name */
export function sizes(db: Database, file: string): Holdings['size'] {
  const kinds = new Map<SizedKind, number>(sizedKinds.map((kind) => [kind, 0]))
  const rows = db.lists(
    `select coalesce(s.tbl_name, d.name), sum(d.pgsize) from dbstat d left join sqlite_schema s on s.name = d.name
     where d.aggregate = 1 group by 1`,
  )
  for (const [table, bytes] of rows) {
    const kind = kindOf(asText(table))
    kinds.set(kind, (kinds.get(kind) ?? 0) + asNumber(bytes))
  }
  const [free] = db.lists(
    'select freelist_count * page_size from pragma_freelist_count, pragma_page_size',
  )[0] ?? [0]
  return {
    file: sizeOf(file),
    waiting: sizeOf(`${file}-wal`),
    free: asNumber(free),
    kinds,
  }
}

/** 0 where there is none. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
