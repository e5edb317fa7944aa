/** `sql` may be several statements. */
type Migration = { name: string; sql: string }

/**
 * The steps from an empty file to the present format; a store knows by their names which it has taken. A step that has
 * been released never changes: add a new one. Each runs in one transaction with its name.
 *
 * Times are milliseconds since 1970. Columns that a list reads for thousands of rows are copied into `mentions`, so
 * that the partial index `mentions_due` answers it alone, however many other mentions are stored.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'first',
    sql: `
  -- Which rules the stored verdicts about a brand follow, and the last post that was judged by them.
  create table judged (
    brand text primary key,
    rules text not null,
    through integer
  ) strict, without rowid;

  create table sources (
    id integer primary key,
    source text not null unique,
    polled integer not null,
    answered integer,
    -- When its last answer with posts was read: an unchanged answer since still holds them.
    read integer,
    posts integer not null,
    cursor text,
    answers text not null,
    notices text not null,
    problem text
  ) strict;

  -- The author's handle in lower case behind 'handle:', or 'name:' and the name where a place gives no handle.
  create table persons (
    id integer primary key,
    place text not null,
    key text not null,
    name text not null,
    handle text,
    url text,
    followers integer,
    official integer,
    unique (place, key)
  ) strict;

  -- matched: some mention refers to it. text_length is in UTF-16 code units. details: engagement, thread, position.
  -- Ids grow for ever, since judged.through says up to which of them a brand was judged.
  create table posts (
    id integer primary key autoincrement,
    person integer references persons (id),
    published integer not null,
    published_from text not null,
    updated integer,
    first_seen integer not null,
    matched integer not null,
    text_length integer not null,
    place text not null,
    language text,
    url text not null,
    title text,
    details text,
    text text not null
  ) strict;
  create index posts_person on posts (person);
  create index posts_unmatched on posts (first_seen) where matched = 0;

  create table post_keys (
    key text primary key,
    post integer not null references posts (id)
  ) strict, without rowid;
  create index post_keys_post on post_keys (post);

  -- hash: of the version this source gave last. seen: when it last gave the post.
  create table post_sources (
    post integer not null references posts (id),
    source integer not null references sources (id),
    first_seen integer not null,
    seen integer not null,
    hash text not null,
    primary key (post, source)
  ) strict, without rowid;

  -- Ids are shown to people as short ids, so none is ever used twice.
  create table cases (
    id integer primary key autoincrement,
    brand text not null,
    person integer references persons (id),
    state text not null,
    opened integer not null,
    touched integer not null
  ) strict;
  create index cases_person on cases (person, brand, touched) where person is not null;

  -- person, published, followers and touched are copies: of the post, the person and the case.
  create table mentions (
    id integer primary key,
    post integer not null references posts (id),
    brand text not null,
    case_id integer not null references cases (id),
    person integer,
    published integer not null,
    followers integer not null,
    touched integer not null,
    score real not null,
    severity integer not null,
    kind text not null,
    relevance real not null,
    official integer not null,
    needs_reply integer not null,
    no_reply text,
    starts_promise integer not null,
    complained_before integer not null,
    baseline integer not null,
    announced integer not null,
    due integer not null,
    signals text not null,
    named text not null
  ) strict;
  create unique index mentions_post on mentions (post, brand);
  create index mentions_case on mentions (case_id);
  create index mentions_brand on mentions (brand, published);
  create index mentions_person on mentions (person, brand, needs_reply, published) where person is not null;
  create index mentions_due on mentions (
    brand, published, case_id, score, severity, starts_promise, complained_before, announced, touched, followers, post
  ) where due = 1;

  -- No reference to cases: what happened stays on record when a case that nobody touched is removed.
  create table history (
    case_id integer not null,
    entry integer not null,
    at integer not null,
    what text not null,
    by text not null,
    detail text,
    primary key (case_id, entry)
  ) strict, without rowid;
  create trigger history_keeps_words before update on history
  begin select raise(abort, 'history is append-only'); end;
  create trigger history_keeps_rows before delete on history
  begin select raise(abort, 'history is append-only'); end;

  -- Words of the posts that have mentions. Holds no text itself; search.ts says how text is prepared for it.
  create virtual table posts_fts using fts5 (
    title, text, author, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
  },
  {
    name: 'digest',
    sql: `
  -- What a digest asks: posts seen or published since, mentions of a brand by time without their rows, and what was done
  -- to cases. A scan's own entries are left out of the last one, since nearly all of the history is theirs.
  create index posts_seen on posts (first_seen, published);
  drop index mentions_brand;
  create index mentions_brand on mentions (brand, published, needs_reply, official, baseline, relevance);
  create index history_moves on history (at) where what not in ('opened', 'mention added', 'removed');
  `,
  },
  {
    name: 'sites',
    sql: `
  -- Sites that limit how often they may be asked, by their host. asked: remembered before the request was sent.
  create table sites (
    site text primary key,
    asked integer,
    leave_until integer
  ) strict, without rowid;
  `,
  },
  {
    name: 'deliveries',
    sql: `
  -- Mails that go out: written here before they are sent, so that the very same bytes can be sent again.
  -- message: CRLF line ends; null once nobody waits for it any more. claimed_by: the process that is sending it.
  create table deliveries (
    id integer primary key,
    kind text not null,
    brand_key text not null,
    message_id text not null,
    subject text not null,
    period_from integer not null,
    period_to integer not null,
    sender text not null,
    created integer not null,
    give_up integer not null,
    state text not null,
    attempts integer not null,
    attempted integer,
    accepted integer,
    problem text,
    claimed_by integer,
    claimed_until integer,
    message text
  ) strict;
  create unique index deliveries_message_id on deliveries (message_id) where state in ('waiting', 'sent');
  create index deliveries_waiting on deliveries (created) where state = 'waiting';
  create index deliveries_accepted on deliveries (kind, brand_key, period_to) where accepted is not null;

  create table delivery_recipients (
    delivery integer not null references deliveries (id),
    position integer not null,
    address text not null,
    state text not null,
    at integer,
    problem text,
    primary key (delivery, position)
  ) strict, without rowid;
  `,
  },
  {
    name: 'source-days',
    sql: `
  -- What the polls of a source brought, by day (UTC, counted from 1970). posts: those that it had never given before. Of its
  -- first answer they count for the day they were published, later for the day they were found.
  create table source_days (
    source integer not null references sources (id),
    day integer not null,
    polls integer not null,
    answers integer not null,
    posts integer not null,
    primary key (source, day)
  ) strict, without rowid;
  create index source_days_posts on source_days (source, day, posts) where posts > 0;
  -- When it last gave something new.
  alter table sources add column newest integer;
  `,
  },
  {
    name: 'source-behaviour',
    sql: `
  -- What a source's behaviour asks of us. retry: not asked before, after a failure. own_interval: milliseconds, as its feed
  -- says. moved, redirect: JSON; the address asked in place of the configured one, and where it redirects for good lately.
  alter table sources add column retry integer;
  alter table sources add column own_interval integer;
  alter table sources add column moved text;
  alter table sources add column redirect text;
  `,
  },
  {
    name: 'marks',
    sql: `
  -- What people said of mentions, for good: verdicts are made again whenever rules change. verdict: complaint or fine.
  create table marks (
    post integer not null references posts (id),
    brand text not null,
    verdict text not null,
    at integer not null,
    by text not null,
    primary key (post, brand)
  ) strict, without rowid;
  -- judged_reply: what the rules say; needs_reply: the same, unless there is a mark.
  alter table mentions add column judged_reply integer not null default 0;
  update mentions set judged_reply = needs_reply;
  alter table mentions add column relevance_signals text;
  `,
  },
  {
    name: 'hidden-mentions',
    sql: `
  -- What is left of a mention while its post does not match: the same one comes back when it matches again, by a rule that
  -- was wrong for a while, or by another config that shares the store. hidden: since when.
  create table hidden_mentions (
    id integer primary key,
    post integer not null references posts (id),
    brand text not null,
    case_id integer not null references cases (id),
    baseline integer not null,
    announced integer not null,
    hidden integer not null
  ) strict;
  create unique index hidden_mentions_post on hidden_mentions (post, brand);
  create index hidden_mentions_case on hidden_mentions (case_id);
  -- It was there at a baseline, in its present words: mentions that changed rules make of it are old.
  alter table posts add column baseline integer not null default 0;
  -- Scans write more and more into the history; none of it is somebody's doing.
  drop index history_moves;
  create index history_moves on history (at) where by <> 'scan';
  `,
  },
  {
    name: 'missed-posts',
    sql: `
  -- When a poll last brought nothing but new posts, so that some before them may have been missed.
  alter table sources add column gap integer;
  `,
  },
  {
    name: 'danger',
    sql: `
  -- Somebody's life or body is at stake. Until now the names of two signals said so; JSON.stringify wrote them, so that no
  -- words of a post read the same.
  alter table mentions add column danger integer not null default 0;
  update mentions set danger = 1
  where instr(signals, '"name":"for-a-person"') > 0 or instr(signals, '"name":"despair"') > 0;
  `,
  },
  {
    name: 'codes',
    sql: `
  -- What went wrong and what was noticed are codes with arguments, worded when they are shown; before, they were sentences.
  update sources set problem = json_remove(
    json_set(problem, '$.failure', json_object(
      'code', 'told', 'args', json_object('message', problem ->> 'message', 'hint', problem ->> 'hint')
    )),
    '$.message', '$.hint'
  ) where problem is not null;
  update sources set notices = (
    select json_group_array(json_object('code', 'told', 'args', json_object('text', value)))
    from json_each(sources.notices)
  );
  `,
  },
  {
    name: 'sha-256',
    sql: `
  -- Versions are recognised by SHA-256. What a post's only source gave last is what is stored; of others, and of texts that
  -- were cut, the version is not known any more. A key made of an id that was used again names its occasion by such a hash.
  update post_sources set hash = (
    select case when length(p.text) < 50000 and (select count(*) from post_sources o where o.post = p.id) = 1
      then content_hash(coalesce(p.title, ''), p.text) else '' end
    from posts p where p.id = post_sources.post
  );
  update or ignore post_keys set key = (
    select occasion_key(post_keys.key, coalesce(a.handle, a.name, ''),
      case p.published_from when 'source' then p.published end, p.url)
    from posts p left join persons a on a.id = p.person where p.id = post_keys.post
  ) where key like '%#%' and key not like 'http%';
  `,
  },
  {
    name: 'danger-index',
    sql: `
  -- Danger comes before everything else in every list.
  create index mentions_danger on mentions (brand) where danger = 1;
  `,
  },
  {
    name: 'page-addresses',
    sql: `
  -- Pages of large places, and those with another spelling of the same address, have one address. What was known by
  -- another one is known by both.
  insert or ignore into post_keys (key, post) select canonical_url(key), post from post_keys where key like 'https://%';
  `,
  },
  {
    name: 'case-events',
    sql: `
  -- What happened to cases: codes with arguments, worded when they are shown; before, they were words. No reference to
  -- cases: what happened stays on record when a case that nobody touched is removed. by: null for what a scan saw.
  create table case_events (
    case_id integer not null,
    entry integer not null,
    at integer not null,
    by text,
    code text not null,
    args text not null,
    primary key (case_id, entry)
  ) strict, without rowid;
  insert into case_events
  select case_id, entry, at, case when by = 'scan' and what not in ('marked', 'unmarked') then null else by end,
    case_event(what, detail) ->> 'code', case_event(what, detail) ->> 'args'
  from history;
  drop table history;
  create index case_events_by_people on case_events (at) where by is not null;
  -- revision: how many events it has. snoozed: until when.
  alter table cases add column revision integer not null default 0;
  alter table cases add column snoozed integer;
  update cases set revision = (select count(*) from case_events where case_id = cases.id);
  `,
  },
  {
    name: 'threads',
    sql: `
  -- Whose thread a post is in, at its place: the same person going on there may belong to their case.
  alter table posts add column thread text;
  update posts set thread = details ->> '$.thread.id' where details is not null;
  create index posts_thread on posts (thread, person) where thread is not null;
  -- It names no brand, and belongs to the case of its person by its thread.
  alter table mentions add column follows integer not null default 0;
  `,
  },
  {
    name: 'site-counters',
    sql: `
  -- What was sent to a site whose requests are counted, as JSON by month and day; the kind of job that had its last turn.
  alter table sites add column requests text;
  alter table sites add column turn_of text;
  `,
  },
  {
    name: 'gone-posts',
    sql: `
  -- It stands at its place no more: gone_by is author or moderators, gone since when,
  -- gone_said the source that told so.
  alter table posts add column gone_by text;
  alter table posts add column gone integer;
  alter table posts add column gone_said text;
  create index posts_gone on posts (gone) where gone_by = 'moderators';
  -- What a mail is about, JSON; null for mails of earlier versions.
  alter table deliveries add column brands text;
  `,
  },
  {
    name: 'waits-since',
    sql: `
  -- An edit made it want a reply: it waits since then, and when the edit was seen.
  alter table mentions add column waits_since integer;
  alter table mentions add column turn_seen integer;
  alter table hidden_mentions add column waits_since integer;
  alter table hidden_mentions add column turn_seen integer;
  create index mentions_turned on mentions (brand, waits_since, turn_seen) where waits_since is not null;
  drop index mentions_due;
  create index mentions_due on mentions (
    brand, published, case_id, score, severity, starts_promise, complained_before, announced, touched, followers, post,
    waits_since
  ) where due = 1;
  `,
  },
  {
    name: 'unjudged-language',
    sql: `
  -- The language a post is in, where there are no words to judge that by. Stored posts are judged again by the next scan.
  alter table mentions add column unjudged text;
  create index mentions_unjudged on mentions (brand, published) where unjudged is not null;
  `,
  },
  {
    name: 'filling-configs',
    sql: `
  -- The configs whose scans fill the store, with the names of their brands as JSON.
  create table configs (path text primary key, brands text not null, scanned integer not null) strict;
  `,
  },
  {
    name: 'source-titles',
    sql: `
  -- What a source's feed calls itself, as last read. Known of each from its next new answer on.
  alter table sources add column title text;
  `,
  },
  {
    name: 'no-word-index',
    sql: `
  -- A search is the query language of a brand, which no index of words answers: it reads the posts.
  drop table posts_fts;
  `,
  },
  {
    name: 'outages',
    sql: `
  -- When sources could not be read for a reason that lies here: no network, no names, a proxy that is down. started: the first
  -- run that met it; last: the last one; ended: null while it lasts. left_sources: the ids of those that it kept from being read.
  create table outages (
    started integer primary key,
    last integer not null,
    ended integer,
    reason text not null,
    left_sources text not null,
    partly integer not null
  ) strict;
  `,
  },
  {
    name: 'outage-runs',
    sql: `
  -- How many runs met it; how each of left_sources failed that was asked, as an object by id; given_up: 1 where it ended though
  -- nothing was reached; was_told: 1 where a quiet scan has told of it.
  alter table outages add column runs integer not null default 1;
  alter table outages add column failures text not null default '{}';
  alter table outages add column given_up integer not null default 0;
  alter table outages add column was_told integer not null default 0;
  `,
  },
  {
    name: 'handling',
    sql: `
  -- How a case was handled. tags: an array as JSON; back: since when it waits again; waits_from: from when on it does, though its state
  -- says that it does not.
  alter table cases rename column snoozed to waits_from;
  alter table cases add column owner text;
  alter table cases add column tags text;
  alter table cases add column acknowledged integer;
  alter table cases add column answered integer;
  alter table cases add column resolved integer;
  alter table cases add column back integer;
  create index cases_waiting_later on cases (waits_from) where waits_from is not null;
  -- due_later: it is due from the moment on that its case names.
  alter table mentions add column due_later integer not null default 0;
  create index mentions_due_later on mentions (case_id) where due_later = 1;
  -- The last thing that somebody did.
  create index case_events_of_somebody on case_events (by collate nocase, at) where by is not null;
  `,
  },
  {
    name: 'recovered',
    sql: `
  -- JSON: a trouble of which a quiet scan has told, and that is over, until one tells of that, too.
  alter table sources add column recovered text;
  `,
  },
  {
    name: 'mutes',
    sql: `
  -- Whom and what nobody wants to hear of: kind is person (place, person_key), place or thread. undone: it was
  -- ended by taking it back. revision grows with each change of any.
  create table mutes (
    id integer primary key,
    kind text not null,
    place text,
    person_key text,
    thread text,
    brand text,
    at integer not null,
    by text not null,
    until integer,
    ended integer,
    ended_by text,
    undone integer not null default 0,
    revision integer not null
  ) strict;
  -- It would be due, or due later, were it not muted until then.
  alter table mentions add column muted integer;
  create index mentions_muted on mentions (case_id) where muted is not null;
  `,
  },
  {
    name: 'back-as',
    sql: `
  -- How it came to wait again: came-back, relapsed, reopened.
  alter table cases add column back_as text;
  -- Who waits for nobody any more, and may say that all is well.
  create index cases_answered on cases (brand) where state = 'answered';
  `,
  },
  {
    name: 'worked-on',
    sql: `
  -- Cases by how they stand, without those that nobody has done anything with; and by whose they are, and by their tags.
  create index cases_worked_on on cases (state) where state <> 'new';
  create index cases_owned on cases (owner) where owner is not null;
  create index cases_tagged on cases (tags) where tags is not null;
  `,
  },
  {
    name: 'danger-is-never-old',
    sql: `
  -- No baseline hides danger: what one took off the list, or kept from it, waits again, and is told once.
  update mentions set baseline = 0, announced = case when needs_reply = 1 then 0 else announced end,
    due = case when needs_reply = 1 and muted is null
      and (select c.state from cases c where c.id = mentions.case_id) in ('new', 'acknowledged') then 1 else due end,
    due_later = case when needs_reply = 1
      and (select c.state not in ('new', 'acknowledged') and c.waits_from is not null from cases c where c.id = mentions.case_id)
      then 1 else due_later end
  where danger = 1 and baseline = 1;
  `,
  },
  {
    name: 'unmatched',
    sql: `
  -- Kept in sight since somebody did something with its case, though it names its brand no more. Known of those of before when their
  -- posts are judged again.
  alter table mentions add column unmatched integer not null default 0;
  `,
  },
  {
    name: 'scheduled-tries',
    sql: `
  -- How often a mail was tried without anybody asking by hand, and when last: the gap to its next try grows with these alone.
  alter table deliveries add column scheduled integer not null default 0;
  alter table deliveries add column scheduled_at integer;
  update deliveries set scheduled = attempts, scheduled_at = attempted where attempted is not null;
  `,
  },
  {
    name: 'cause',
    sql: `
  -- What the trouble of a case came from, in the words of whoever handled it.
  alter table cases add column cause text;
  create index cases_caused on cases (cause) where cause is not null;
  `,
  },
  {
    name: 'confirmed-is-solved',
    sql: `
  -- What was confirmed without having been resolved before is solved since then.
  update cases set resolved = (select max(h.at) from case_events h where h.case_id = cases.id and h.code = 'confirmed')
  where state = 'confirmed' and resolved is null;
  `,
  },
  {
    name: 'erased',
    sql: `
  -- Who asked to be forgotten: salted hashes of people and of the keys of their posts. The salt is the same for all of a brand.
  create table erased (
    brand text not null,
    salt text not null,
    hash text not null,
    primary key (brand, hash)
  ) strict, without rowid;
  `,
  },
  {
    name: 'said-index',
    sql: `
  -- What the words of somebody did to their case, and when a scan saw that.
  create index case_events_said on case_events (at) where code in ('said', 'came-back');
  `,
  },
  {
    name: 'likenesses',
    sql: `
  -- What many posts say in nearly the same words: sketch holds hashes of them, and keys lead to it. likeness of a mention: null where the
  -- words of its post were not compared yet, 0 where they are too few.
  create table likenesses (id integer primary key, sketch text not null) strict;
  create table likeness_keys (
    key integer not null,
    likeness integer not null,
    primary key (key, likeness)
  ) strict, without rowid;
  create index likeness_keys_of on likeness_keys (likeness);
  alter table mentions add column likeness integer;
  create index mentions_uncompared on mentions (post) where likeness is null;
  create index mentions_alike on mentions (likeness, post) where likeness > 0;
  drop index mentions_due;
  create index mentions_due on mentions (
    brand, published, case_id, score, severity, starts_promise, complained_before, announced, touched, followers, post,
    waits_since, likeness
  ) where due = 1;
  -- What nobody says any more is forgotten: hashes of words are words of somebody, too.
  create trigger likeness_left after delete on mentions
  when old.likeness > 0 and not exists (select 1 from mentions where likeness = old.likeness) begin
    delete from likeness_keys where likeness = old.likeness;
    delete from likenesses where id = old.likeness;
  end;
  create trigger likeness_changed after update of likeness on mentions
  when old.likeness > 0 and old.likeness is not new.likeness
    and not exists (select 1 from mentions where likeness = old.likeness) begin
    delete from likeness_keys where likeness = old.likeness;
    delete from likenesses where id = old.likeness;
  end;
  `,
  },
  {
    name: 'told-closings',
    sql: `
  -- Through which moment a scan has told which cases their persons closed in their own words. What happened before nobody asks for now.
  create table told_closings (brand text primary key, through integer not null) strict, without rowid;
  insert into told_closings select distinct brand, (select coalesce(max(at), 0) from case_events) from cases;
  `,
  },
  {
    name: 'profiles',
    sql: `
  -- Who gives the same page as their own, at one place and another.
  create index persons_url on persons (url) where url is not null;
  `,
  },
  {
    name: 'packed-reasons',
    sql: `
  -- The reasons of verdicts are lists, in a third of the room; before, they were objects: see reasons.ts. Both are read.
  update mentions set signals = packed_signals(signals), named = packed_spans(named),
    relevance_signals = case when relevance_signals is null then null else packed_signals(relevance_signals) end;
  `,
  },
  {
    name: 'retention',
    sql: `
  -- When the words of a post were deleted since they were kept for long enough, and what said so: terms, keep or closed.
  alter table posts add column words_deleted integer;
  alter table posts add column words_kept_for text;
  -- wordless: nothing is left of what the post says, so that nobody has to look for it by how long its source lets it be kept.
  alter table post_sources add column wordless integer not null default 0;
  update post_sources set wordless = 1 where post in (select id from posts where text = '' and title is null);
  create index post_sources_kept on post_sources (source, first_seen) where wordless = 0;
  -- The revision at which the words of a case had been deleted; null where they never were.
  alter table cases add column wordless integer;
  create index cases_worded on cases (brand, state, max(touched, opened)) where wordless is null or wordless < revision;
  create index deliveries_over on deliveries (created) where state <> 'waiting';
  `,
  },
  {
    name: 'people-without-posts',
    sql: `
  -- Of whom no post is left nothing is kept; until now nobody let go of those whose posts had named no brand.
  delete from persons where not exists (select 1 from posts p where p.person = persons.id)
    and not exists (select 1 from cases c where c.person = persons.id)
    and not exists (select 1 from mentions m where m.person = persons.id);
  `,
  },
  {
    name: 'thread-looks',
    sql: `
  -- What the last look at the thread of a post found: see ThreadLook. found: whole, partial, failed or gone; over: how its place marks it.
  create table thread_looks (
    post integer primary key,
    at integer not null,
    next integer not null,
    times integer not null,
    found text not null,
    failure text,
    replies integer,
    over text
  ) strict;
  -- What scans hear of cases: what persons said, what stands at the place.
  drop index case_events_said;
  create index case_events_heard on case_events (at)
    where code in ('said', 'came-back', 'answered-there', 'acknowledged-there', 'over-there');
  create trigger thread_look_gone after delete on posts begin
    delete from thread_looks where post = old.id;
  end;
  `,
  },
  {
    name: 'author-numbers',
    sql: `
  -- Since when somebody has their account, and how many posts of theirs their place counts.
  alter table persons add column since integer;
  alter table persons add column posts integer;
  `,
  },
  {
    name: 'official-updates',
    sql: `
  -- What we said ourselves: each update of a channel of ours. A channel is remembered among the sources, by an id of its own.
  create table official_updates (
    id integer primary key,
    channel integer not null references sources (id),
    key text not null,
    -- What it is about: the same for all updates of an incident.
    matter text not null,
    kind text not null,
    -- As its page says; null where it says none.
    state text,
    title text,
    words text not null,
    url text not null,
    said integer not null,
    -- source, or first-seen where the page does not say when.
    said_from text not null,
    first_seen integer not null,
    unique (channel, key)
  ) strict;
  create index official_said on official_updates (channel, said);
  `,
  },
  {
    name: 'staff-of-posts',
    sql: `
  -- Whose staff wrote a post stands in the details of the post: somebody who is staff at one place, for one brand, is anybody elsewhere. What
  -- was said of persons tells neither; the posts are told of again as long as their places give them.
  alter table persons drop column official;
  `,
  },
  {
    name: 'removed-cases',
    sql: `
  -- Which cases were removed for one: who is forgotten there is forgotten in what happened to these, too.
  create index case_events_removed on case_events (args ->> '$.into') where code = 'removed';
  -- Nothing leads to what happened to a case that was removed for no other one: it keeps neither words nor who it was.
  create temporary table led_nowhere as
    select e.case_id as id from case_events e
    where e.code = 'removed' and e.args ->> '$.into' is null
      and e.entry = (select max(o.entry) from case_events o where o.case_id = e.case_id)
      and not exists (select 1 from cases c where c.id = e.case_id);
  update case_events set args = case code
      when 'said' then json_set(args, '$.words', '')
      when 'noted' then json_set(args, '$.text', '')
      when 'answered' then json_remove(args, '$.text', '$.url')
      when 'answered-there' then json_set(args, '$.url', '')
      when 'acknowledged-there' then json_set(args, '$.url', '')
      when 'over-there' then json_remove(args, '$.by', '$.url')
      when 'told' then json_remove(args, '$.detail')
      when 'undone' then json_remove(args, '$.back.tags')
      when 'merged' then json_remove(args, '$.stands.tags')
      when 'split-off' then json_remove(args, '$.stands.tags')
      when 'removed' then json_remove(args, '$.was.tags', '$.was.personId')
      when 'tagged' then json_set(args, '$.tag', '')
      when 'untagged' then json_set(args, '$.tag', '')
      else json_remove(args, '$.url')
    end
  where case_id in (select id from led_nowhere)
    and code in ('said', 'noted', 'answered', 'answered-there', 'acknowledged-there', 'over-there', 'told', 'undone', 'merged',
      'split-off', 'removed', 'tagged', 'untagged', 'marked', 'unmarked');
  drop table led_nowhere;
  `,
  },
  {
    name: 'pipes-and-feeds',
    sql: `
  -- One row: what this store is known by, so that ids which leave it are the same for ever and nobody else's.
  create table store_identity (id text primary key) strict, without rowid;
  insert into store_identity values (lower(hex(randomblob(16))));
  -- Pipes that go on where they were. moves: how often they did.
  create table readers (
    name text primary key,
    cursor text not null,
    moved integer not null,
    moves integer not null
  ) strict, without rowid;
  `,
  },
  {
    name: 'alerts',
    sql: `
  -- Since when a rule looks: what was there before is not news to it.
  create table alert_rules (rule text primary key, began integer not null) strict, without rowid;
  -- One matter, to be told once by a rule to a destination: see StoredAlert. step: of its escalation. delivery: the last that told it.
  create table alerts (
    id integer primary key,
    rule text not null,
    destination text not null,
    step integer not null,
    subject text not null,
    kind text not null,
    brand text,
    case_id integer,
    source text,
    raised integer not null,
    state text not null,
    settled integer,
    delivery integer,
    is_over integer not null default 0
  ) strict;
  create unique index alerts_subject on alerts (rule, subject, destination, step);
  create index alerts_waiting on alerts (rule) where state = 'waiting';
  create index alerts_settled on alerts (rule, settled) where state <> 'waiting';
  create index alerts_over on alerts (settled) where state <> 'waiting';
  create index alerts_of_case on alerts (case_id) where case_id is not null;
  create table alert_deliveries (
    alert integer not null,
    delivery integer not null,
    primary key (alert, delivery)
  ) strict, without rowid;
  create index alert_deliveries_of on alert_deliveries (delivery);
  create trigger alert_gone after delete on alerts begin
    delete from alert_deliveries where alert = old.id;
  end;
  -- Of alerts only: handle is what the place calls the message; their text stays for a while after they were sent.
  alter table deliveries add column rule text;
  alter table deliveries add column destination text;
  alter table deliveries add column handle text;
  alter table deliveries add column is_urgent integer not null default 0;
  alter table deliveries add column not_before integer;
  alter table deliveries add column repeated integer;
  create index deliveries_of_rule on deliveries (rule, created) where rule is not null;
  create index deliveries_to on deliveries (destination, attempted) where destination is not null;
  create index deliveries_kept on deliveries (created) where rule is not null and state <> 'waiting' and message is not null;
  `,
  },
  {
    name: 'words-as-bytes',
    sql: `
  -- Of what names a brand, and so is kept, the words are bytes in half of the room: see packing/packed-text.ts.
  alter table posts add column words any not null default '';
  update posts set words = case matched when 1 then packed_text(text) else text end;
  alter table posts drop column text;
  alter table posts rename column words to text;
  `,
  },
  {
    name: 'reasons-as-bytes',
    sql: `
  -- The reasons of verdicts are bytes in a third of the room that lists took: see reasons.ts.
  alter table mentions add column signal_bytes any not null default '';
  alter table mentions add column named_bytes any not null default '';
  alter table mentions add column relevance_bytes any;
  update mentions set signal_bytes = signal_bytes(signals), named_bytes = span_bytes(named),
    relevance_bytes = case when relevance_signals is not null then signal_bytes(relevance_signals) end;
  alter table mentions drop column signals;
  alter table mentions drop column named;
  alter table mentions drop column relevance_signals;
  alter table mentions rename column signal_bytes to signals;
  alter table mentions rename column named_bytes to named;
  alter table mentions rename column relevance_bytes to relevance_signals;
  `,
  },
  {
    name: 'narrower-indexes',
    sql: `
  -- Both are asked for a person alone.
  drop index mentions_person;
  create index mentions_person on mentions (person) where person is not null;
  drop index cases_person;
  create index cases_person on cases (person) where person is not null;
  -- What was done since is found by who did something, of whom there are few: see somebodies.ts.
  drop index case_events_by_people;
  `,
  },
  {
    name: 'hashed-keys',
    sql: `
  -- Names of posts are stored once, with the post, and found by their hash: see post-keys.ts.
  alter table post_keys rename to post_keys_before;
  create table post_keys (
    post integer not null references posts (id),
    hash integer not null,
    key text not null,
    primary key (post, hash)
  ) strict, without rowid;
  insert or ignore into post_keys select post, key_hash(key), key from post_keys_before order by post;
  drop table post_keys_before;
  create index post_keys_hash on post_keys (hash);
  `,
  },
  {
    name: 'incidents',
    sql: `
  -- Many people with the same trouble at once: all that happened to it stands in its events, see model/incident.ts. closed: null while it is open.
  create table incidents (
    id integer primary key autoincrement,
    brand text not null,
    revision integer not null,
    closed integer
  ) strict;
  create index incidents_of on incidents (brand, closed);
  create table incident_events (
    incident integer not null,
    entry integer not null,
    at integer not null,
    by text,
    code text not null,
    args text not null,
    primary key (incident, entry)
  ) strict, without rowid;
  create trigger incident_events_keep_words before update on incident_events
  begin select raise(abort, 'what happened is append-only'); end;
  -- Posts that count as complaints, by when they were published.
  create index mentions_counted on mentions (
    brand, published, score, kind, case_id, person, likeness, post, relevance, no_reply, unmatched, official
  ) where score >= 35 and official = 0;
  `,
  },
  {
    name: 'incident-looks',
    sql: `
  -- When a slow rise was last looked for, which need not be at each scan.
  create table incident_looks (
    brand text primary key,
    at integer not null
  ) strict, without rowid;
  -- Since when a place is known.
  create index posts_place on posts (place, first_seen);
  `,
  },
  {
    name: 'lessons',
    sql: `
  -- What marks taught about a brand: see model/learned.ts.
  create table lessons (brand text primary key, state text not null) strict, without rowid;
  -- What waits and may be about something else of that name: few, so that the question of what is due stays within its own index.
  create index mentions_doubtful on mentions (brand) where due = 1 and relevance < 0.6;
  `,
  },
  {
    name: 'names-with-posts',
    sql: `
  -- The names by which a post is known stand with it, one to a line: see post-keys.ts. They are found by their hashes alone.
  alter table posts add column names text;
  update posts set names = (
    select stored_names(json_group_array(k.key), posts.url) from post_keys k where k.post = posts.id
  );
  -- Words stay last, since the longest fill pages of their own.
  alter table posts add column words any not null default '';
  update posts set words = text;
  alter table posts drop column text;
  alter table posts rename column words to text;
  alter table post_keys rename to post_keys_before;
  create table post_keys (
    hash integer not null,
    post integer not null,
    primary key (hash, post)
  ) strict, without rowid;
  insert or ignore into post_keys select hash, post from post_keys_before order by hash;
  drop table post_keys_before;
  -- Since when a place is known.
  drop index posts_place;
  create table places (place text primary key, since integer not null) strict, without rowid;
  insert into places select place, min(first_seen) from posts group by place;
  `,
  },
  {
    name: 'unmatched-index',
    sql: `
  -- Few are in sight and name their brand no more: what counts mentions takes these off.
  create index mentions_unmatched on mentions (brand, published) where unmatched = 1;
  `,
  },
  {
    name: 'numbered-brands',
    sql: `
  -- A brand stands as a number in what there is most of: see brands.ts.
  create table brands (id integer primary key, name text not null unique) strict;
  insert into brands (name)
    select brand from cases union select brand from mentions union select brand from hidden_mentions union select brand from marks;
  drop index mentions_post;
  drop index mentions_brand;
  drop index mentions_danger;
  drop index mentions_turned;
  drop index mentions_unjudged;
  drop index mentions_due;
  drop index mentions_counted;
  drop index mentions_doubtful;
  drop index mentions_unmatched;
  drop index hidden_mentions_post;
  drop index cases_answered;
  drop index cases_worded;
  alter table mentions add column number integer not null default 0;
  update mentions set number = (select id from brands where name = brand);
  alter table mentions drop column brand;
  alter table mentions rename column number to brand;
  alter table hidden_mentions add column number integer not null default 0;
  update hidden_mentions set number = (select id from brands where name = brand);
  alter table hidden_mentions drop column brand;
  alter table hidden_mentions rename column number to brand;
  alter table cases add column number integer not null default 0;
  update cases set number = (select id from brands where name = brand);
  alter table cases drop column brand;
  alter table cases rename column number to brand;
  alter table marks rename to marks_before;
  create table marks (
    post integer not null references posts (id),
    brand integer not null,
    verdict text not null,
    at integer not null,
    by text not null,
    primary key (post, brand)
  ) strict, without rowid;
  insert into marks select post, (select id from brands where name = brand), verdict, at, by from marks_before;
  drop table marks_before;
  create unique index mentions_post on mentions (post, brand);
  create index mentions_brand on mentions (brand, published, needs_reply, official, baseline, relevance);
  create index mentions_danger on mentions (brand) where danger = 1;
  create index mentions_turned on mentions (brand, waits_since, turn_seen) where waits_since is not null;
  create index mentions_unjudged on mentions (brand, published) where unjudged is not null;
  create index mentions_due on mentions (
    brand, published, case_id, score, severity, starts_promise, complained_before, announced, touched, followers, post,
    waits_since, likeness
  ) where due = 1;
  create index mentions_counted on mentions (
    brand, published, score, kind, case_id, person, likeness, post, relevance, no_reply, unmatched, official
  ) where score >= 35 and official = 0;
  create index mentions_doubtful on mentions (brand) where due = 1 and relevance < 0.6;
  create index mentions_unmatched on mentions (brand, published) where unmatched = 1;
  create unique index hidden_mentions_post on hidden_mentions (post, brand);
  create index cases_answered on cases (brand) where state = 'answered';
  create index cases_worded on cases (brand, state, max(touched, opened)) where wordless is null or wordless < revision;
  `,
  },
  {
    name: 'sketches-as-bytes',
    sql: `
  -- See packing/packed-sketch.ts.
  alter table likenesses add column bytes any not null default '';
  update likenesses set bytes = packed_sketch(sketch);
  alter table likenesses drop column sketch;
  alter table likenesses rename column bytes to sketch;
  `,
  },
  {
    name: 'words-in-pieces',
    sql: `
  -- Words take two thirds of the room that zlib leaves, and titles are packed too: see packing/packed-text.ts.
  alter table posts add column heading any;
  -- Words stay last, since the longest fill pages of their own.
  alter table posts add column words any not null default '';
  update posts set heading = case matched when 1 then repacked_text(title) else title end,
    words = case matched when 1 then repacked_text(text) else text end;
  alter table posts drop column title;
  alter table posts drop column text;
  alter table posts rename column heading to title;
  alter table posts rename column words to text;
  `,
  },
  {
    name: 'shorter-versions',
    sql: `
  -- A version that a source gave is told from the one before by 48 bits; it was 132: see identity/version.ts.
  update post_sources set hash = substr(hash, 1, case when hash like 'part:%' then 13 else 8 end);
  `,
  },
  {
    name: 'shorter-names',
    sql: `
  -- What a name has in common with the address of its post is not stored again: see packing/name-line.ts.
  update posts set names = renamed(names, url) where names <> '';
  `,
  },
  {
    name: 'packed-evidence',
    sql: `
  -- The words that gave a reason are packed as all words are: see reasons.ts.
  update mentions set signals = rewritten_signals(signals), relevance_signals = rewritten_signals(relevance_signals)
    where signals <> '' or relevance_signals <> '';
  `,
  },
  {
    name: 'numbered-states',
    sql: `
  -- The state of a case stood in its row and two indexes as a word: see numbered-words.ts.
  drop index cases_worked_on;
  drop index cases_answered;
  drop index cases_worded;
  alter table cases add column number integer not null default 0;
  update cases set number = state_number(state);
  alter table cases drop column state;
  alter table cases rename column number to state;
  create index cases_worked_on on cases (state) where state <> 0;
  create index cases_answered on cases (brand) where state = 2;
  create index cases_worded on cases (brand, state, max(touched, opened)) where wordless is null or wordless < revision;
  `,
  },
  {
    name: 'seal',
    sql: `
  -- While a row is here, nothing is written into the store: see port/seal.ts.
  create table seal (
    id integer primary key check (id = 1),
    kind text not null,
    place text not null,
    at integer not null,
    copy_of text
  ) strict;
  `,
  },
]
