import { Failed } from '../../../model/failed.js'
import type { Checked } from '../../port/upkeep.js'
import { sealAsked, sealIn } from '../../rows/seal.js'
import { asNumber, asText } from '../../rows/values.js'
import { type Connection, type Database, wrap } from '../database.js'
import { readableCounts } from './readable.js'
import { addRuleFunctions, rules } from './rules.js'

/** As many lines of SQLite are enough to know what it is about. */
const MOST_SAID = 10

/** @param file what errors name */
export function check(connection: Connection, file: string): Checked {
  const db = wrap(connection, file)
  const damage = saidOf(db)
  if (damage.length > 0)
    return { damage, astray: new Map(), broken: new Map(), readable: readableCounts(connection) }
  const astray = new Map<string, number>()
  for (const [table] of db.lists('select "table" from pragma_foreign_key_check')) {
    const name = asText(table)
    astray.set(name, (astray.get(name) ?? 0) + 1)
  }
  const broken = new Map<string, number>()
  addRuleFunctions(connection)
  for (const [rule, sql] of Object.entries(rules)) {
    const [many] = db.lists(`select count(*) from (${sql})`)[0] ?? []
    if (asNumber(many) > 0) broken.set(rule, asNumber(many))
  }
  const seal = db.get(sealAsked)
  return { damage, astray, broken, ...(seal && { seal: sealIn(seal) }) }
}

function saidOf(db: Database): readonly string[] {
  try {
    const said = db.lists(`pragma integrity_check(${MOST_SAID})`).map(([line]) => asText(line))
    return said.length === 1 && said[0] === 'ok' ? [] : said.flatMap((text) => text.split('\n'))
  } catch (error) {
    if (!isDamaged(error)) throw error
    return [reasonOf(error)]
  }
}

export const isDamaged = (error: unknown): error is Failed =>
  error instanceof Failed && error.failure.code === 'store-damaged'

/** In the words of SQLite, where they are its. */
export const reasonOf = ({ cause, message }: Error): string =>
  cause instanceof Error ? cause.message : message
