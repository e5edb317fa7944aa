/** Characters of a row that are held at the most: more is no row, but a quote that nobody closed. */
const LONGEST_ROW = 1_000_000

/** A row with the line that it begins at, from 1; `isTooLong`: its cells are left out. */
export type Row = { line: number; cells: readonly string[]; isTooLong?: true }

/**
 * The rows of a table as RFC 4180 has it, whatever ends its lines. Its first line says what parts the cells: a comma, a semicolon or a tab.
 * Empty lines are none.
 */
export async function* readCsv(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Row> {
  const reader = createReader()
  for await (const text of decoded(pieces)) yield* reader.read(text)
  yield* reader.end()
}

/** UTF-8, or UTF-16 where it says so by its first bytes, as spreadsheets write it. */
async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8')
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

const PARTS = [',', ';', '\t'] as const

function createReader() {
  /** Undefined until the first line is there. */
  let part: string | undefined
  let head = ''
  let cells: string[] = []
  let cell = ''
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start'
  let length = 0
  let isTooLong = false
  let line = 1
  let begins = 1

  const row = (): Row[] => {
    cells.push(cell)
    const isEmpty = cells.length === 1 && cell === ''
    const found: Row[] =
      isEmpty && !isTooLong ? [] : [{ line: begins, cells, ...(isTooLong && { isTooLong }) }]
    cells = []
    cell = ''
    length = 0
    isTooLong = false
    state = 'start'
    begins = line
    return found
  }
  const add = (text: string) => {
    length += text.length
    if (length <= LONGEST_ROW) cell += text
    else {
      isTooLong = true
      cells = []
      cell = ''
    }
  }

  function* take(text: string, parting: string): Iterable<Row> {
    let from = 0
    const plainUpTo = (end: number) => {
      if (end > from) add(text.slice(from, end))
    }
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] as string
      if (sign === '\n') line += 1
      if (state === 'quoted') {
        if (sign !== '"') continue
        plainUpTo(at)
        from = at + 1
        state = 'quote'
      } else if (state === 'quote' && sign === '"') {
        add('"')
        from = at + 1
        state = 'quoted'
      } else if (sign === parting || sign === '\n' || sign === '\r') {
        plainUpTo(at)
        from = at + 1
        if (sign === parting) {
          cells.push(cell)
          cell = ''
          state = 'start'
        } else yield* row()
      } else if (sign === '"' && state === 'start') {
        from = at + 1
        state = 'quoted'
      } else if (state !== 'plain') {
        from = at
        state = 'plain'
      }
    }
    plainUpTo(text.length)
  }

  return {
    *read(text: string): Iterable<Row> {
      if (part !== undefined) return yield* take(text, part)
      head += text
      if (!head.includes('\n') && head.length < LONGEST_ROW) return
      part = partOf(head)
      yield* take(head, part)
    },
    *end(): Iterable<Row> {
      if (part === undefined) yield* take(head, partOf(head))
      if (cell !== '' || cells.length > 0 || isTooLong) yield* row()
    },
  }
}

/** What occurs most often in the first line, outside of quotes. */
function partOf(head: string): string {
  const first = (head.split(/[\r\n]/, 1)[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const often = (sign: string) => first.split(sign).length
  return PARTS.reduce<string>((best, sign) => (often(sign) > often(best) ? sign : best), ',')
}
