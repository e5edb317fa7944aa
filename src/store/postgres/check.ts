import type { Checked } from '../port/upkeep.js'
import { type Rules, rulesOfMentions, rulesOfSourcesAndAlerts } from '../rows/rules.js'
import { asNumber } from '../rows/values.js'
import type { Transaction } from './database.js'
import { leftCopies } from './dry-runs.js'
import { readSeal } from './seal.js'

const open = "c.state in ('new', 'acknowledged')"

/**
 * Every rule that rows of several tables must keep together, by what is so where it is broken. The names are those of a store in a file;
 * what the database keeps by itself, such as that a number is another one's, is none.
 */
const rules: Rules = {
  ...rulesOfMentions(open),
  'a post without a key': `select id from posts p where gone_by is distinct from 'forgotten'
     and not exists (select 1 from post_keys where post = p.id)`,
  'a key is not found': `select 1 from post_keys
     where hash <> encode(substr(sha256(convert_to(key, 'UTF8')), 1, 16), 'hex')::uuid`,
  'what was forgotten is still there': `select 1 from posts p where gone_by = 'forgotten' and (text || url <> '' or title is not null
     or details is not null or person is not null or exists (select 1 from post_keys where post = p.id))`,
  ...rulesOfSourcesAndAlerts,
  'a number may be used again': `select 1 from numbers
     where last < case of when 'posts' then (select max(id) from posts) when 'cases' then (select max(id) from cases) end`,
}

/** See `Upkeep`. Whether its files are whole the server watches over. */
export async function check(db: Transaction, schema: string): Promise<Checked> {
  const broken = new Map<string, number>()
  for (const [rule, sql] of Object.entries(rules)) {
    const [many] = (await db.lists(`select count(*) from (${sql}) broken`))[0] ?? []
    if (asNumber(many) > 0) broken.set(rule, asNumber(many))
  }
  const seal = await readSeal(db)
  const copies = await leftCopies((sql, ...values) => db.all(sql.replaceAll('$1', '?1'), ...values), schema)
  return {
    damage: [],
    astray: new Map(),
    broken,
    ...(seal && { seal }),
    ...(copies.length > 0 && { copies }),
  }
}
