/** The number of the next mention: no hidden one's, since that may come back. As an expression of SQL. */
export const nextMentionId = `1 + max(coalesce((select max(id) from mentions), 0),
  coalesce((select max(id) from hidden_mentions), 0))`
