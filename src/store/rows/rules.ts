// What rows of several tables must keep together, in words that both databases take; what each says in its own way stands with it.

/** By what is so where a rule is broken, as SQL that selects those rows. */
export type Rules = Readonly<Record<string, string>>

/** @param open that the case `c` waits for us, as SQL: a state is a word in one store and a number in another */
export const rulesOfMentions = (open: string): Rules => ({
  'a case without mentions': `select 1 from cases where id not in
     (select case_id from mentions union select case_id from hidden_mentions)`,
  'a mention is hidden and shown': `select post, brand from mentions intersect
     select post, brand from hidden_mentions`,
  'a hidden mention has the number of another': `select id from mentions intersect
     select id from hidden_mentions`,
  'matched says otherwise than the mentions':
    'select 1 from posts p where (matched = 1) <> exists (select 1 from mentions where post = p.id)',
  'what an author deleted is still there':
    "select 1 from posts where gone_by = 'author' and (text <> '' or title is not null)",
  'deleted words are still there':
    "select 1 from posts where words_deleted is not null and (text <> '' or title is not null)",
  'what says something is not looked at': `select 1 from post_sources g join posts p on p.id = g.post
     where g.wordless = 1 and (p.text <> '' or p.title is not null)`,
  'due is wrong': `select 1 from mentions m join cases c on c.id = m.case_id join posts p on p.id = m.post
     left join marks k on k.post = m.post and k.brand = m.brand
     where (m.due = 1) <> (m.needs_reply = 1 and (m.baseline = 0 or k.verdict is not null) and m.muted is null and ${open})`,
  'danger is something old': 'select 1 from mentions where danger = 1 and baseline = 1',
  'danger is muted, or what somebody marked': `select 1 from mentions m left join marks k on k.post = m.post and k.brand = m.brand
     where m.muted is not null and (m.danger = 1 or k.verdict is not null or m.due = 1)`,
  'a reply is needed against a mark, or to what is gone': `select 1 from mentions m join posts p on p.id = m.post
     left join marks k on k.post = m.post and k.brand = m.brand
     where (m.needs_reply = 1) <> (p.gone_by is null and coalesce(k.verdict = 'complaint', m.judged_reply = 1))`,
  'a mention and its case are of two brands':
    'select 1 from mentions m join cases c on c.id = m.case_id where m.brand <> c.brand',
  'a brand has no name':
    'select brand from mentions union select brand from cases union select brand from marks except select id from brands',
  'a time of the case is stale':
    'select 1 from mentions m join cases c on c.id = m.case_id where m.touched <> c.touched',
  'a time of the post is stale':
    'select 1 from mentions m join posts p on p.id = m.post where m.published <> p.published',
  // Who is called `[deleted]` is nobody that could be told from others.
  'a person is stale': `select 1 from mentions m join posts p on p.id = m.post left join persons a on a.id = p.person
     where m.person is distinct from case when a.name is distinct from '[deleted]' then p.person end`,
  'complained before is wrong': `select 1 from mentions m where (complained_before = 1) <> exists (
     select 1 from mentions e where e.person = m.person and e.brand = m.brand and e.needs_reply = 1
       and coalesce(e.waits_since, e.published) < coalesce(m.waits_since, m.published))`,
  'a case without a history': `select 1 from cases c
     where c.revision < 1 or not exists (select 1 from case_events e where e.case_id = c.id)`,
  'followers are stale': `select 1 from mentions m
     where m.followers <> coalesce((select followers from persons where id = m.person), 0)`,
})

export const rulesOfSourcesAndAlerts: Rules = {
  'a post without a source': 'select id from posts except select post from post_sources',
  'an alert waits and was told, or neither':
    "select 1 from alerts where (state = 'waiting') <> (settled is null)",
  'an alert is told by what does not tell it': `select 1 from alerts a
     where a.delivery is not null and (a.state <> 'told' or not exists (select 1 from alert_deliveries t where t.alert = a.id and t.delivery = a.delivery))`,
}
