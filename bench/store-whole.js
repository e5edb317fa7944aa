// A store as years of scans and answers leave it: what each post has there, also what no list reads.
import { DatabaseSync } from '@photostructure/sqlite'
import { fillHandled } from './store-handled.js'
import { wordsOf } from './store-words.js'

const TEXT = 640
const TITLE = 40

/** Of three years: what posts of the last three months say in nearly the same words is remembered, as `src/jobs/compare-words.ts` does. */
const REMEMBERED = 12

/** As a store holds what a text of that length is compared by. */
const sketch = () =>
  Array.from({ length: 64 }, () => Math.floor(Math.random() * 2 ** 32)).toSorted((one, other) => one - other)

/** As many reasons as a complaint has on average. */
const signals = ['does-not-work', 'down', 'refund', 'own-matter', 'misbehaves'].map((name, at) => ({
  name,
  points: 2.2 - at / 4,
  evidence: ['is down', 'no mail', 'refund', 'my shop', 'broken'][at],
  spans: [{ field: 'text', start: 20 * at, end: 20 * at + 7 }],
}))
const spanOfName = { field: 'title', start: 0, end: 17 }
const named = [spanOfName, { ...spanOfName, field: 'text' }, { field: 'text', start: 104, end: 121 }]
const relevance = [
  { name: 'distinct-name', points: 0.5, evidence: 'Northwind Hosting', spans: [spanOfName] },
  { name: 'company-words', points: 0.25, evidence: 'down', spans: [{ field: 'text', start: 33, end: 37 }] },
]

/** Most posts of feeds are known by their address, and by ids of the feed and the place. */
const namesOf = (id, url) => [url, `forum.example:${id}`, `https://forum.example/posts.rss:${id}`]

/**
 * @param size how many posts, each a mention and a case, ten to a person
 * @param due how many of them wait
 * @param store what `loadStore` gives
 */
export function fillWhole(store, path, { size, due, by }) {
  const open = fillHandled(store.openSqliteStore, path, { size, due, by })
  const db = new DatabaseSync(path)
  db.function('packed_words', (seed) => store.packedText(wordsOf(Number(seed), TEXT)))
  db.function('packed_title', (seed) => store.packedText(`Post ${seed} ${wordsOf(-Number(seed), TITLE)}`))
  db.function('packed_signals', () => store.packedSignals(signals))
  db.function('packed_relevance', () => store.packedSignals(relevance))
  db.function('a_sketch', (_likeness) => store.packedSketch(sketch()))
  db.function('names_of', (id, url) => store.storedNames(namesOf(id, url), url))
  db.function('hashes_of', (names, url) => store.hashed(store.namesIn(names, url)))
  db.function('packed_named', () => store.packedSpans(named))
  db.exec(`
    pragma synchronous = off;
    begin;
    update posts set text = packed_words(id), text_length = ${TEXT}, title = packed_title(id),
      url = 'https://forum.example/topics/' || lower(hex(randomblob(4))) || '-' || id;
    update mentions set followers = (select followers from persons where id = person),
      complained_before = exists (select 1 from mentions e where e.person = mentions.person and e.brand = mentions.brand
        and +e.published < mentions.published);
    update mentions set signals = packed_signals(), named = packed_named(), relevance_signals = packed_relevance();
    update mentions set likeness = case id % ${REMEMBERED} when 0 then post else 0 end;
    insert into likenesses (id, sketch) select likeness, a_sketch(likeness) from mentions where likeness > 0;
    insert into likeness_keys (key, likeness)
      select abs(random()) % 4294967296, likenesses.id from likenesses cross join json_each('[1, 2, 3, 4, 5, 6]');
    update cases set revision = 1 where revision = 0;
    insert into sources (id, source, polled, answered, read, posts, answers, notices)
      values (1, 'feed https://forum.example/posts.rss', 1, 1, 1, 30, '{}', '[]');
    insert into post_sources (post, source, first_seen, seen, hash)
      select id, 1, first_seen, first_seen, lower(hex(randomblob(4))) from posts;
    update posts set names = names_of(id, url);
    insert or ignore into post_keys (hash, post) select hash.value, posts.id from posts, json_each(hashes_of(names, url)) hash order by 1;
    insert into places (place, since) select place, min(first_seen) from posts group by place;
    commit;
  `)
  db.close()
  return open
}
