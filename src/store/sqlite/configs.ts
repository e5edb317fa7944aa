import type { FillingConfig } from '../port/configs.js'
import { date, json, type Row, storable, text } from '../rows/values.js'
import type { Database } from './database.js'

export const configs = (db: Database): readonly FillingConfig[] =>
  db.all('select path, brands, scanned from configs').map((row: Row) => ({
    path: text(row, 'path'),
    brands: json(row, 'brands'),
    scannedAt: date(row, 'scanned'),
  }))

export function saveConfig(db: Database, { path, brands, scannedAt }: FillingConfig): void {
  db.run(
    'insert or replace into configs (path, brands, scanned) values (?, ?, ?)',
    storable(path),
    JSON.stringify(brands.map(storable)),
    scannedAt.getTime(),
  )
}
