import { asNumber, asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { addNameHashes } from '../post-keys.js'
import { quoted } from './tables.js'

/**
 * Of a damaged store not everything came: lets go of what belongs to what is missing, and of the others makes again what is stored
 * in two places. A case of which no mention is left is gone.
 */
export function mend(connection: Connection): void {
  while (dropAstray(connection) > 0);
  connection.exec(`
    delete from cases where id not in (select case_id from mentions union all select case_id from hidden_mentions);
    update posts set matched = exists (select 1 from mentions where post = posts.id);
    update mentions set touched = (select touched from cases c where c.id = case_id),
      published = (select published from posts p where p.id = post),
      person = (select case when a.name is not '[deleted]' then p.person end
        from posts p left join persons a on a.id = p.person where p.id = post);
    update mentions set followers = coalesce((select followers from persons where id = person), 0);
  `)
  findNames(connection)
  nameBrands(connection)
}

/** Where nobody knows any more what it was called, it gets a name that tells it from others. */
function nameBrands(connection: Connection): void {
  if (!hasColumn(connection, 'brands', 'name')) return
  connection.exec(`
    insert or ignore into brands (id, name)
      select brand, 'brand ' || brand from (
        select brand from mentions union select brand from hidden_mentions union select brand from cases union select brand from marks)
  `)
}

/** A damaged store may be of an earlier version. */
const hasColumn = (connection: Connection, table: string, column: string): boolean =>
  connection.prepare('select 1 from pragma_table_info(?) where name = ?').get(table, column) !== undefined

/** Which post each name leads to, from the names that stand with the posts. Before they did, an export had a row for each, and nothing twice. */
export function findNames(connection: Connection): void {
  if (!hasColumn(connection, 'posts', 'names')) return
  addNameHashes(connection)
  connection.exec(`
    delete from post_keys;
    insert or ignore into post_keys (hash, post)
      select h.value, p.id from posts p, json_each(name_hashes(p.names, p.url)) h order by 1;
  `)
}

/** What refers to somebody who is missing stays, without them. Returns how many rows changed. */
function dropAstray(connection: Connection): number {
  const references = connection
    .prepare(
      `select t.name as child, f."from" as "column", f."table" as parent, f."to" as key, c."notnull" as needed
       from sqlite_schema t, pragma_foreign_key_list(t.name) f, pragma_table_info(t.name) c
       where t.type = 'table' and c.name = f."from"`,
    )
    .all()
  return references.reduce((changed, row) => {
    const [child, column, parent, key] = ['child', 'column', 'parent', 'key'].map((name) =>
      quoted(asText(row[name])),
    )
    const missing = `${column} is not null and ${column} not in (select ${key} from ${parent})`
    const statement =
      asNumber(row.needed) === 1
        ? `delete from ${child} where ${missing}`
        : `update ${child} set ${column} = null where ${missing}`
    return changed + Number(connection.prepare(statement).run().changes)
  }, 0)
}
