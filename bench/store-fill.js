// A store with many mentions, made by SQL alone: what matters for reading is its shape, not how it came about.
import { DatabaseSync } from '@photostructure/sqlite'

export const brand = 'Northwind Hosting'

/**
 * @param size how many mentions to store, one to a post, ten to a person
 * @param due how many of them need a reply, spread evenly
 */
export function fillStore(openSqliteStore, path, size, due, now) {
  openSqliteStore(path).close()
  const db = new DatabaseSync(path)
  const every = size / due
  const at = now.getTime()
  const numbers = `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${size})`
  const words = 'Northwind Hosting is down again, and nobody tells us when our shop will be back. '.repeat(8)
  const signals = JSON.stringify([
    { name: 'outage', points: 2.4, evidence: 'is down', spans: [{ field: 'text', start: 18, end: 25 }] },
    { name: 'persistence', points: 0.8, evidence: 'again', spans: [{ field: 'text', start: 26, end: 31 }] },
  ])
  db.exec(`
    pragma synchronous = off;
    begin;
    insert into persons (id, place, key, name, handle, followers)
      ${numbers} select i, 'forum.example', 'handle:person' || i, 'Person ' || i, 'person' || i, i from n where i <= ${size / 10};
    insert into posts (id, person, published, published_from, first_seen, matched, text_length, place, url, title, text)
      ${numbers} select i, 1 + i % ${size / 10}, ${at} - i * 1000, 'source', ${at}, 1, 640, 'forum.example',
        'https://forum.example/topics/' || i, 'Post ' || i, '${words}' || i from n;
    insert into brands (id, name) values (1, '${brand}');
    insert into cases (id, brand, person, state, opened, touched)
      ${numbers} select i, 1, 1 + i % ${size / 10}, 0, ${at}, ${at} from n;
    insert into mentions (id, post, brand, case_id, person, published, followers, touched, score, severity, kind,
        relevance, official, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
      ${numbers} select i, i, 1, i, 1 + i % ${size / 10}, ${at} - i * 1000, i % 1000, ${at}, 50 + i % 50, 1 + i % 4,
        'outage', 1, 0, i % ${every} = 0, 1, 0, 0, 1, i % ${every} = 0, '${signals}', '[]' from n;
    commit;
  `)
  db.close()
}
