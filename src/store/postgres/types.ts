import pg from 'pg'

type Parser = (text: string) => unknown

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`The store holds ${text}, which no number here can be`)
  return value
}

const { BOOL, INT8, NUMERIC } = pg.types.builtins

/** By type: as the rows of a store hold it, see rows/values.ts. Sums come as `numeric`. */
const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [INT8, wholeNumber],
  [NUMERIC, Number],
  [BOOL, (text) => (text === 't' ? 1 : 0)],
])

/** For the connections of a store alone: how values of PostgreSQL become ours. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(Number(oid)) ?? pg.types.getTypeParser(Number(oid), format),
}
