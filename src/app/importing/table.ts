import { MentionsError } from '../../model/error.js'
import { readRecord } from '../../sources/post-record.js'
import { type Columns, columnsOf, recordOf } from './columns.js'
import { readCsv } from './csv.js'
import type { Item } from './item.js'

/** Rows of our own that are no posts. */
const isBeside = (record: string | undefined) => record !== undefined && record !== '' && record !== 'mention'

type Options = {
  map: readonly string[]
  mayBeUndated: boolean
  place: string
  /** Is told what the columns are. */
  onColumns(names: readonly string[], columns: Columns): void
}

/**
 * Posts, one a row, below a row that names the columns.
 *
 * @throws MentionsError where the columns are not known to be anything
 */
export async function* readTable(
  pieces: AsyncIterable<Uint8Array>,
  { map, mayBeUndated, place, onColumns }: Options,
): AsyncIterable<Item> {
  let columns: Columns | undefined
  let kind = -1
  for await (const { line, cells, isTooLong } of readCsv(pieces)) {
    if (columns === undefined) {
      columns = columnsOf(cells, { map, mayBeUndated })
      kind = cells.indexOf('record')
      onColumns(cells, columns)
    } else if (isTooLong) yield { at: line, fault: { why: 'too-long' } }
    else if (!isBeside(cells[kind])) yield { at: line, ...readRecord(recordOf(cells, columns), place) }
  }
  if (columns === undefined)
    throw new MentionsError('There is no table in it.', {
      hint: 'The first row of a CSV file has to name its columns.',
    })
}
