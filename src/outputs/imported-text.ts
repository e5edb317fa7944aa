import { safeText } from '../terminal/safe.js'
import type { ImportedPosts } from '../views/imported.js'
import { count, grouped } from './wording/count.js'
import { postFault } from './wording/post-fault.js'

/** What came of an import: what was taken in, what was passed over and why, and what is to be looked at. */
export function importedText(
  imported: ImportedPosts,
  { isTry, self }: { isTry: boolean; self: string },
): string {
  const { read, added, updated, mentions } = imported
  const rest = read - added - updated
  const lines = [
    `${isTry ? 'Would import' : 'Imported'} ${count(added, 'post', 'posts')} of ${grouped(read)}, ${count(mentions, 'mention', 'mentions')} in them. They are history: found late, no promise, no alert.`,
    ...(updated === 0 ? [] : [`${count(updated, 'post was', 'posts were')} known in other words.`]),
    ...(rest === 0
      ? []
      : [
          `${grouped(rest)} of them ${rest === 1 ? 'was' : 'were'} known already, or by people who asked to be forgotten.`,
        ]),
    ...columnLines(imported),
    ...skippedLines(imported),
    ...dateLines(imported),
    ...dangerLines(imported, isTry),
    ...nextLines(imported, { isTry, self }),
  ]
  return `${lines.join('\n')}\n`
}

function columnLines({ columns }: ImportedPosts): string[] {
  if (columns === undefined) return []
  const taken = columns.flatMap(({ name, field }) =>
    field === undefined ? [] : [`${safeText(name)} as ${field}`],
  )
  const over = columns.flatMap(({ name, field }) => (field === undefined ? [safeText(name)] : []))
  return [
    `Columns: ${taken.join(', ')}${over.length === 0 ? '' : `; passed over: ${over.join(', ')}`}. Another one is what \`--map COLUMN=FIELD\` says.`,
  ]
}

function skippedLines({ skipped, type }: ImportedPosts): string[] {
  const all = skipped.reduce((sum, one) => sum + one.count, 0)
  if (all === 0) return []
  const unit = type === 'mbox' ? (['mail', 'mails'] as const) : (['line', 'lines'] as const)
  return [
    `! ${count(all, `${unit[0]} is no post and was`, `${unit[1]} are no posts and were`)} passed over:`,
    ...skipped.map((one) => `  ${grouped(one.count)}: ${unit[0]} ${grouped(one.at)} ${postFault(one.fault)}`),
  ]
}

function dateLines({ oddDates, undated }: ImportedPosts): string[] {
  return [
    ...(oddDates === undefined
      ? []
      : [
          `! ${count(oddDates.posts, 'post has a date that means', 'posts have dates that mean')} no moment, such as "${safeText(oddDates.written)}": they count as of now. Dates such as 2026-09-07T09:30:00+02:00 are certain.`,
        ]),
    ...(undated === 0 ? [] : [`! ${count(undated, 'post has', 'posts have')} no date: as of now.`]),
  ]
}

const dangerLines = ({ danger }: ImportedPosts, isTry: boolean): string[] =>
  danger === 0
    ? []
    : [
        `! In ${count(danger, 'of them somebody', 'of them somebody')} may be in danger: ${isTry ? 'they would be' : 'they are'} on the list, before all others, and nobody is alerted.`,
      ]

function nextLines({ added }: ImportedPosts, { isTry, self }: { isTry: boolean; self: string }): string[] {
  if (added === 0) return []
  return isTry
    ? [
        `Nothing was kept. Nothing takes an import back but the store as it was, so first: \`${self} store backup FILE\``,
      ]
    : [`To look at them: \`${self} list --all\``]
}
