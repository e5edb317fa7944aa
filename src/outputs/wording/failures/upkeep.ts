import type { LineFault } from '../../../model/failure.js'
import { count, grouped } from '../count.js'
import { inUnits } from '../size.js'
import type { FailureWords } from './words.js'

/** Backups of the store, making it smaller, and taking it elsewhere. */
export const upkeep = {
  'file-exists': ({ path }) => ({
    message: `There is a file already: ${path}.`,
    hint: 'Name another one, or write over it with `--force`.',
  }),
  'backup-onto-itself': ({ path }) => ({
    message: `${path} is the store itself.`,
    hint: 'Name another file, best on another disk.',
  }),
  'backup-in-use': ({ path }) => ({
    message: `${path} is a store that is in use, or was left in the middle of something.`,
    hint: 'Name another file; or end what uses it and move it away with the files beside it, -wal and -shm.',
  }),
  'wal-left': ({ path }) => ({
    message: `${path}-wal was left by a store that was at this place, and what it holds would be written into the new one. Nothing was done.`,
    hint: `Put that store back beside it, or move ${path}-wal and ${path}-shm away, too.`,
  }),
  'no-room': ({ path, needed, free }) => ({
    message: `There is no room: ${path} has ${inUnits(free)} left, and ${inUnits(needed)} are needed for a while.`,
    hint: 'Free some space there, then run the same command again. Nothing was changed.',
  }),
  'store-not-empty': ({ path }) => ({
    message: `The store ${path} holds something already, and an import or a copy goes only into one that holds nothing.`,
    hint: 'Name another one with `--store FILE`; or back it up (`mentions store backup FILE`), move it away with the files beside it, -wal and -shm, and import then.',
  }),
  'copy-onto-itself': ({ path }) => ({
    message: `${path} is the store itself.`,
    hint: 'Name another file or database as the second one: `mentions store copy FROM TO`.',
  }),
  'copy-differs': ({ path, from, table }) => ({
    message: `What stands in ${path} is not what was copied from ${from}: ${table} differs. Neither store was sealed.`,
    hint: 'Look whether another program writes into the copy, then run the same command again: it writes what differs anew.',
  }),
  'copy-astray': ({ path, table, rows }) => ({
    message: `${count(rows, 'row', 'rows')} of ${table} in ${path} belong to what is not in it, so that no copy can be made. Neither store was sealed.`,
    hint: '`mentions store check` says what is wrong with it, and how to go on.',
  }),
  'import-no-export': ({ path }) => ({
    message: `${path} is no export of a store: its first line does not say so.`,
    hint: 'Name a file that `mentions store export` wrote.',
  }),
  'import-newer': ({ path }) => ({
    message: `${path} was written by a newer version of mentions. Nothing was imported.`,
    hint: 'Update with `npm install --global mentions@latest`, then run the same command again.',
  }),
  'import-line': ({ path, line, ...fault }) => ({
    message: `${path}, line ${grouped(line)}: ${faultWords(fault)}. Nothing was imported.`,
    hint: 'Take the export anew, or take it from the place you copied it from; if it was edited, mend that line.',
  }),
  'import-cut': ({ path, rows }) => ({
    message: `${path} was cut, or lines are missing: it has ${count(rows, 'row', 'rows')}, and its end says otherwise or is not there. Nothing was imported.`,
    hint: 'Take the export anew, or take it from the place you copied it from.',
  }),
  'import-astray': ({ path, table, rows }) => ({
    message: `${path}: ${count(rows, 'row', 'rows')} of ${table} belong to what is not in it. Nothing was imported.`,
    hint: 'Take the export anew. Of a damaged store: `mentions store export --readable`.',
  }),
} satisfies Partial<FailureWords>

function faultWords(fault: LineFault): string {
  switch (fault.why) {
    case 'too-long':
      return 'it is longer than any line of an export'
    case 'not-utf-8':
      return 'it is not text in UTF-8'
    case 'not-json':
      return 'it is no object in JSON'
    case 'no-row':
      return 'it holds no row of a table'
    case 'behind-end':
      return 'it stands behind the end'
    case 'no-table':
      return `there is no table ${JSON.stringify(fault.table)}`
    case 'not-taken':
      return `${fault.table} takes no such row: something is missing, of the wrong kind, or there twice`
    case 'no-column':
      return `${fault.table} has no ${JSON.stringify(fault.column)}`
    case 'no-value':
      return `${JSON.stringify(fault.column)} of ${fault.table} is no text and no number`
  }
}
