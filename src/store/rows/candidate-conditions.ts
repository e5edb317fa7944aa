// Conditions on the mention `m`, in words that both databases take.

/** Its post is not gone. */
export const stands = '(select p.gone_by from posts p where p.id = m.post) is null'

/** Neither the rules nor a person. */
export const nobodyJudged =
  'm.needs_reply = 0 and m.unmatched = 0 and not exists (select 1 from marks k where k.post = m.post and k.brand = m.brand)'

/** With the value for its question mark. */
export const publishedAfter = (since: Date | undefined) =>
  since === undefined ? [] : [{ sql: 'coalesce(m.waits_since, m.published) >= ?', values: [since.getTime()] }]
