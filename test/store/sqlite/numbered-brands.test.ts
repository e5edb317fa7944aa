// A store of before brands stood as numbers: everything is of the brand that it was of.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { addMigrationFunctions } from '../../../src/store/sqlite/migration-functions.js'
import { upkeepOf } from '../../../src/store/sqlite/upkeep/index.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

test('mentions, hidden ones, cases and marks keep their brands', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'numbered-brands')
  const db = new DatabaseSync(path)
  addMigrationFunctions(db)
  db.exec(`
    insert into sources (id, source, polled, posts, answers, notices) values (1, 'forum', 0, 0, '{}', '[]');
    insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text, names)
      select value, 1, 'source', 1, value <> 3, 4, 'forum.example', 'https://forum.example/' || value, 'down', '' from json_each('[1, 2, 3]');
    insert into post_keys (hash, post) select key_hash(url), id from posts;
    insert into post_sources (post, source, first_seen, seen, hash) select id, 1, 1, 1, '' from posts;
    insert into cases (id, brand, state, opened, touched, revision)
      values (1, 'Northwind', 'new', 1, 1, 1), (2, 'Bluefjord', 'new', 1, 1, 1), (3, 'Bluefjord', 'new', 1, 1, 1);
    insert into case_events (case_id, entry, at, code, args) select id, 1, 1, 'opened', '{"place":"forum.example"}' from cases;
    insert into mentions (id, post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official,
        needs_reply, judged_reply, starts_promise, complained_before, baseline, announced, due)
      values (1, 1, 'Northwind', 1, 1, 0, 1, 60, 2, 'outage', 1, 0, 1, 1, 1, 0, 0, 1, 1),
        (2, 2, 'Bluefjord', 2, 1, 0, 1, 60, 2, 'outage', 1, 0, 0, 1, 1, 0, 0, 1, 0);
    insert into hidden_mentions (id, post, brand, case_id, baseline, announced, hidden) values (3, 3, 'Bluefjord', 3, 0, 1, 1);
    insert into marks (post, brand, verdict, at, by) values (2, 'Bluefjord', 'fine', 1, 'nadia');
  `)
  db.close()
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect((await store.cases.mentions([1, 2])).map(({ id, brand, mark }) => [id, brand, mark])).toEqual([
    [1, 'Northwind', undefined],
    [2, 'Bluefjord', 'fine'],
  ])
  expect((await store.cases.candidates({ brands: ['Northwind'] })).map(({ brand }) => brand)).toEqual([
    'Northwind',
  ])
  expect(await store.cases.candidates({ brands: ['Nobody'], all: true })).toEqual([])
  const { mentions, cases } = await store.records.facts({ caseIds: [3] })
  expect([...mentions, ...cases].map(({ brand }) => brand)).toEqual(['Bluefjord', 'Bluefjord'])
  expect([...upkeepOf(path).check().broken.keys()]).toEqual([])
})
