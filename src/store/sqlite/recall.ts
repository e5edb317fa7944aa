import type { Recalled } from '../port/posts.js'
import { type Known, knownColumns, knownOf, recalledOf } from '../rows/recalled.js'
import { asNumber, number } from '../rows/values.js'
import type { Database } from './database.js'
import { unpackedText } from './packing/packed-text.js'
import { hashed, isNameOf, keysAsked } from './post-keys.js'
import { titleIn } from './posts.js'

/** The posts that the keys lead to, by key; one statement for all of them. */
function lookUp(db: Database, source: number, keys: readonly string[]): Map<string, Known> {
  const rows = db.lists(
    `select n.key, p.names, ${knownColumns}
     from ${keysAsked} join posts p on p.id = k.post
     left join persons a on a.id = p.person
     left join post_sources s on s.post = p.id and s.source = ?2 left join sources o on o.id = ?2`,
    hashed(keys),
    source,
  )
  return new Map(
    rows.flatMap(([at, names, ...columns]) => {
      const key = keys[asNumber(at)] ?? ''
      const known = knownOf(columns)
      return isNameOf(key, names, known.url) ? [[key, known] as const] : []
    }),
  )
}

export function recall(
  db: Database,
  sourceId: string,
  posts: readonly { keys: readonly string[] }[],
): readonly (Recalled | undefined)[] {
  const source = db.get('select id from sources where source = ?', sourceId)
  const known = lookUp(
    db,
    source ? number(source, 'id') : 0,
    posts.flatMap(({ keys }) => keys),
  )
  return recalledOf(posts, known)
}

export function wordsOf(
  db: Database,
  postId: string,
): { title?: string | undefined; text: string } | undefined {
  const row = db.get('select title, text from posts where id = ?', Number(postId))
  return row && { title: titleIn(row.title), text: unpackedText(row.text) }
}
