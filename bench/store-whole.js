// A store as years of scans and answers leave it: what each post has there, also what no list reads.
import { DatabaseSync } from '@photostructure/sqlite'
import { fillHandled } from './store-handled.js'

/** Words of posts, so that no two are the same and none compresses better than what people write. */
const words =
  `the a and to of is it in that for you my with on have was not this but they are at be i so as we your from just
  had can what all will would there been has if about out when do then more up no time get how now because than who me
  only after could some even other also new way day them like want back know think make going still nobody tells us
  northwind hosting support ticket server website domain mail down again invoice refund customer account password
  login error page slow update broken days hours waiting answer phone called charged twice cancel contract moved
  provider backup database lost orders shop checkout certificate expired renewal money thanks please anyone else
  yesterday morning weekend morning chat replied template useless years happy recommend alternative switched price`.split(
    /\s+/,
  )

/** As many reasons as a complaint has on average, as a store holds them: see `src/store/sqlite/reasons.ts`. */
const signals = ['does-not-work', 'down', 'refund', 'own-matter', 'misbehaves'].map((name, at) => [
  name,
  2.2 - at / 4,
  words.slice(at * 3, at * 3 + 2).join(' '),
  1,
  20 * at,
  20 * at + 12,
])
const named = [0, 0, 17, 1, 0, 17, 1, 104, 121]
const relevance = [
  ['distinct-name', 0.5, 'Northwind Hosting', 0, 0, 17],
  ['company-words', 0.25, 'down', 1, 33, 37],
]

/**
 * @param size how many posts, each a mention and a case, ten to a person
 * @param due how many of them wait
 */
export function fillWhole(openSqliteStore, path, { size, due, by }) {
  const open = fillHandled(openSqliteStore, path, { size, due, by })
  const db = new DatabaseSync(path)
  db.function('some_words', { deterministic: true }, (seed) => wordsOf(Number(seed)))
  db.exec(`
    pragma synchronous = off;
    begin;
    update posts set text = substr(text, 1, 40) || some_words(id), title = 'Post ' || id || substr(some_words(-id), 1, 40);
    update posts set text_length = length(text);
    update mentions set followers = (select followers from persons where id = person),
      complained_before = exists (select 1 from mentions e where e.person = mentions.person and e.brand = mentions.brand
        and +e.published < mentions.published);
    update mentions set signals = '${JSON.stringify(signals)}', named = '${JSON.stringify(named)}',
      relevance_signals = '${JSON.stringify(relevance)}';
    update cases set revision = 1 where revision = 0;
    insert into sources (id, source, polled, answered, read, posts, answers, notices)
      values (1, 'feed https://forum.example/posts.rss', 1, 1, 1, 30, '{}', '[]');
    insert into post_sources (post, source, first_seen, seen, hash)
      select id, 1, first_seen, first_seen, lower(hex(randomblob(16))) from posts;
    insert into post_keys (key, post)
      select 'https://forum.example/topics/' || lower(hex(randomblob(4))) || '-' || id, id from posts union all
      select 'forum.example:' || id, id from posts union all
      select 'https://forum.example/posts.rss:' || id, id from posts;
    commit;
  `)
  db.close()
  return open
}

/** As many letters as a post has on average, always the same of one seed. */
function wordsOf(seed) {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  let text = ''
  while (text.length < 600) text += ` ${words[Math.floor(next() * words.length)]}`
  return text
}
