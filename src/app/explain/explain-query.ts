import { resolve } from 'node:path'
import { lineAndColumnOf, readQueryFile } from '../../config/query-file.js'
import { misreadWarnings } from '../../judge/match/like-operators.js'
import { QueryError } from '../../judge/match/query.js'
import { type QueryPart, traceQuery } from '../../judge/match/trace.js'
import { MentionsError } from '../../model/error.js'

type Text = { text: string; title?: string | undefined; lang?: string | undefined }

/** What each part of a query finds in a text, and what of it is likely meant otherwise. */
export type QueryExplained = { query: QueryPart; warnings: readonly string[] }

/** @throws MentionsError with the place where the query can't be understood */
export const explainQuery = (query: string, { text, title, lang }: Text): QueryExplained => ({
  query: traceQuery(query, {
    text,
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { language: lang }),
  }),
  warnings: misreadWarnings(query),
})

/**
 * The same for a query from a file, relative to the current folder.
 *
 * @throws MentionsError that names file and line
 */
export function explainQueryFile(written: string, text: Text, cwd: string): QueryExplained {
  const file = readQueryFile(resolve(cwd, written))
  if ('problem' in file)
    throw new MentionsError(`The query can't be read: ${file.problem}.`, {
      hint: 'Name a text file that holds the query: --match-file FILE',
    })
  try {
    return explainQuery(file.text, text)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    const { line, column } = lineAndColumnOf(file.text, error.offset)
    throw new MentionsError(`${written}, line ${line}, column ${column}: ${error.message}`, {
      hint: error.hint,
      cause: error,
    })
  }
}
