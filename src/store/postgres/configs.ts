import type { Configs, FillingConfig } from '../port/configs.js'
import { asJson, date, json, storable, text } from '../rows/values.js'
import type { Database, Transaction } from './database.js'

export const configsPort = (db: Database): Configs => ({
  all: () => db.read(configs),
  save: (config) => db.write((to) => saveConfig(to, config)),
})

const configs = async (db: Transaction): Promise<readonly FillingConfig[]> =>
  (await db.all('select path, brands, scanned from configs order by path')).map((row) => ({
    path: text(row, 'path'),
    brands: json(row, 'brands'),
    scannedAt: date(row, 'scanned'),
  }))

const saveConfig = (db: Transaction, { path, brands, scannedAt }: FillingConfig): Promise<void> =>
  db.run(
    `insert into configs (path, brands, scanned) values (?, ?, ?)
     on conflict (path) do update set brands = excluded.brands, scanned = excluded.scanned`,
    storable(path),
    asJson(brands),
    scannedAt.getTime(),
  )
