// Damages a store as a failing disk does.
import { closeSync, openSync, writeSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'

/** Overwrites a page of the file that holds rows of this table, or entries of this index: its first, last or middle one. */
export function damagePage(path: string, name: string, which: 'first' | 'middle' | 'last'): void {
  const db = new DatabaseSync(path)
  const pages = db
    .prepare("select pgoffset, pgsize from dbstat where name = ? and pagetype = 'leaf' order by path")
    .all(name)
  db.close()
  const at = { first: 0, middle: Math.floor(pages.length / 2), last: pages.length - 1 }[which]
  const { pgoffset, pgsize } = pages[at] ?? {}
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(Number(pgsize), 0xee), 0, Number(pgsize), Number(pgoffset))
  closeSync(file)
}
