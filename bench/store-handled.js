// A store in which somebody worked: everything that is not open was answered and resolved, by one person.
import { DatabaseSync } from '@photostructure/sqlite'
import { fillStore } from './store-fill.js'

/**
 * @param size how many mentions to store, one to a post and a case, ten to a person
 * @param due how many of them wait, spread evenly
 * @param by who answered and resolved all others, one after the other up to now
 * @returns the numbers of the open cases
 */
export function fillHandled(openSqliteStore, path, { size, due, by }) {
  // So that what was done last was done now.
  fillStore(openSqliteStore, path, size, due, new Date(Date.now() - size))
  const db = new DatabaseSync(path)
  db.exec(`
    pragma synchronous = off;
    begin;
    update cases set state = 3, acknowledged = opened + id - 1, answered = opened + id - 1, resolved = opened + id,
        touched = opened + id, revision = 3
      where id not in (select case_id from mentions where due = 1);
    update mentions set touched = (select touched from cases c where c.id = case_id) where due = 0;
    update mentions set needs_reply = 1, judged_reply = 1 where due = 0;
    update mentions set judged_reply = 1 where due = 1;
    insert into case_events (case_id, entry, at, by, code, args)
      select id, 1, opened, null, 'opened', '{"place":"forum.example"}' from cases union all
      select id, 2, opened + id - 1, '${by}', 'answered', '{"url":"https://forum.example/topics/1"}' from cases where state = 3 union all
      select id, 3, opened + id, '${by}', 'resolved', '{}' from cases where state = 3;
    commit;
  `)
  const open = db.prepare('select case_id from mentions where due = 1 order by case_id').all()
  db.close()
  return open.map((row) => row.case_id)
}
