/** An entry of a history tells of a baseline, or of one that was taken back: no work on the case, whoever did it. */
export const isOfBaseline = (row: string): string =>
  `(${row}.code = 'set-aside' or (${row}.code = 'undone' and ${row}.args::jsonb ->> 'code' = 'set-aside'))`
