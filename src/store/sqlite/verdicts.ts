import type { JudgedBrand, PostVerdicts } from '../port.js'
import type { Database } from './database.js'
import { type Judgement, noChanges, saveMentions, updateCopies } from './mentions.js'
import { optionalNumber, type Row, storable, text } from './rows.js'

export function judged(db: Database): ReadonlyMap<string, JudgedBrand> {
  return new Map(db.all('select * from judged').map((row) => [text(row, 'brand'), judgedBrand(row)]))
}

function judgedBrand(row: Row): JudgedBrand {
  const through = optionalNumber(row, 'through')
  return { rules: text(row, 'rules'), through: through === undefined ? undefined : String(through) }
}

export function setJudged(db: Database, rules: ReadonlyMap<string, string>): void {
  for (const [brand, rule] of rules) {
    db.run(
      'insert or replace into judged (brand, rules, through) values (?, ?, (select max(id) from posts))',
      storable(brand),
      rule,
    )
  }
}

/** Replaces what was made of stored posts. To be called in a transaction. */
export function saveVerdicts(
  db: Database,
  verdicts: readonly PostVerdicts[],
  judgement: Pick<Judgement, 'brands' | 'at' | 'baseline' | 'lapse'>,
): void {
  const changes = noChanges()
  for (const { postId, startsPromise, mentions } of verdicts) {
    saveMentions(db, Number(postId), { ...judgement, startsPromise, mentions, cause: 'new rules' }, changes)
  }
  updateCopies(db, changes)
}
