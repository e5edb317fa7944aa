import type { Copied, CopyStep } from '../../store/port/copied.js'
import { safeText } from '../../terminal/safe.js'
import { count, grouped } from '../wording/count.js'

const steps: Readonly<Record<CopyStep, string>> = {
  copying: 'Copying',
  again: 'Copying what changed meanwhile',
  indexing: 'Making indexes',
  comparing: 'Comparing',
  ending: 'Copying what changed last',
}

/** `Copying: 12,000 of posts…` */
export const copyStepText = (step: CopyStep, far?: { table: string; rows: number }): string =>
  far === undefined ? `${steps[step]}…` : `${steps[step]}: ${grouped(far.rows)} of ${far.table}…`

type Done = { from: { shown: string }; to: { shown: string } } & (Copied | { was: 'finished' })

/** What a copy came to, for people. */
export function copiedText(done: Done, { seals }: { seals: boolean }): string {
  const [from, to] = [safeText(done.from.shown), safeText(done.to.shown)]
  const use = `Name ${to} as \`store:\` in the config of every machine.`
  const sealed = `${from} is sealed: it can be read, and nothing is written into it any more.`
  if ('was' in done) return `${from} had been copied to ${to} before. ${sealed} ${use}`
  const of = (table: string) => done.rows.get(table) ?? 0
  const all = [...done.rows.values()].reduce((sum, rows) => sum + rows, 0)
  const copied = `Copied ${count(of('posts'), 'post', 'posts')}, ${count(of('mentions'), 'mention', 'mentions')} and ${count(of('cases'), 'case', 'cases')} to ${to}; all ${count(all, 'row was', 'rows were')} read back and are the same as in ${from} (SHA-256 ${done.hash.slice(0, 16)}).`
  const waited = `Whoever wrote just then waited for ${((done.waited ?? 0) / 1_000).toFixed(1)} s.`
  return seals
    ? `${copied} ${waited} ${sealed} ${use}`
    : `${copied} ${from} goes on as it was: let only one of the two be scanned, since both would mail the same people.`
}
