// The present format of a store: a new one gets it at once (2 ms), and not by all steps one after the other (47 ms).
// Written by `npm run docs`, from migrations.ts.
export const presentFormat = `
CREATE TABLE judged (
    brand text primary key,
    rules text not null,
    through integer
  ) strict, without rowid;
CREATE TABLE sources (
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
  , newest integer, retry integer, own_interval integer, moved text, redirect text, gap integer, title text, recovered text) strict;
CREATE TABLE persons (
    id integer primary key,
    place text not null,
    key text not null,
    name text not null,
    handle text,
    url text,
    followers integer,
    since integer, posts integer,
    unique (place, key)
  ) strict;
CREATE TABLE posts (
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
    details text,
    baseline integer not null default 0, thread text, gone_by text, gone integer, gone_said text, words_deleted integer, words_kept_for text, names text, title any, text any not null default '') strict;
CREATE INDEX posts_person on posts (person);
CREATE INDEX posts_unmatched on posts (first_seen) where matched = 0;
CREATE TABLE post_sources (
    post integer not null references posts (id),
    source integer not null references sources (id),
    first_seen integer not null,
    seen integer not null,
    hash text not null, wordless integer not null default 0,
    primary key (post, source)
  ) strict, without rowid;
CREATE TABLE cases (
    id integer primary key autoincrement,
    person integer references persons (id),
    opened integer not null,
    touched integer not null
  , revision integer not null default 0, waits_from integer, owner text, tags text, acknowledged integer, answered integer, resolved integer, back integer, back_as text, cause text, wordless integer, brand integer not null default 0, state integer not null default 0) strict;
CREATE TABLE mentions (
    id integer primary key,
    post integer not null references posts (id),
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
    judged_reply integer not null default 0, danger integer not null default 0, follows integer not null default 0, waits_since integer, turn_seen integer, unjudged text, due_later integer not null default 0, muted integer, unmatched integer not null default 0, likeness integer, signals any not null default '', named any not null default '', relevance_signals any, brand integer not null default 0) strict;
CREATE INDEX mentions_case on mentions (case_id);
CREATE INDEX posts_seen on posts (first_seen, published);
CREATE TABLE sites (
    site text primary key,
    asked integer,
    leave_until integer
  , requests text, turn_of text) strict, without rowid;
CREATE TABLE deliveries (
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
  , brands text, scheduled integer not null default 0, scheduled_at integer, rule text, destination text, handle text, is_urgent integer not null default 0, not_before integer, repeated integer) strict;
CREATE UNIQUE INDEX deliveries_message_id on deliveries (message_id) where state in ('waiting', 'sent');
CREATE INDEX deliveries_waiting on deliveries (created) where state = 'waiting';
CREATE INDEX deliveries_accepted on deliveries (kind, brand_key, period_to) where accepted is not null;
CREATE TABLE delivery_recipients (
    delivery integer not null references deliveries (id),
    position integer not null,
    address text not null,
    state text not null,
    at integer,
    problem text,
    primary key (delivery, position)
  ) strict, without rowid;
CREATE TABLE source_days (
    source integer not null references sources (id),
    day integer not null,
    polls integer not null,
    answers integer not null,
    posts integer not null,
    primary key (source, day)
  ) strict, without rowid;
CREATE INDEX source_days_posts on source_days (source, day, posts) where posts > 0;
CREATE TABLE hidden_mentions (
    id integer primary key,
    post integer not null references posts (id),
    case_id integer not null references cases (id),
    baseline integer not null,
    announced integer not null,
    hidden integer not null
  , waits_since integer, turn_seen integer, brand integer not null default 0) strict;
CREATE INDEX hidden_mentions_case on hidden_mentions (case_id);
CREATE TABLE case_events (
    case_id integer not null,
    entry integer not null,
    at integer not null,
    by text,
    code text not null,
    args text not null,
    primary key (case_id, entry)
  ) strict, without rowid;
CREATE INDEX posts_thread on posts (thread, person) where thread is not null;
CREATE INDEX posts_gone on posts (gone) where gone_by = 'moderators';
CREATE TABLE configs (path text primary key, brands text not null, scanned integer not null) strict;
CREATE TABLE outages (
    started integer primary key,
    last integer not null,
    ended integer,
    reason text not null,
    left_sources text not null,
    partly integer not null
  , runs integer not null default 1, failures text not null default '{}', given_up integer not null default 0, was_told integer not null default 0) strict;
CREATE INDEX cases_waiting_later on cases (waits_from) where waits_from is not null;
CREATE INDEX mentions_due_later on mentions (case_id) where due_later = 1;
CREATE INDEX case_events_of_somebody on case_events (by collate nocase, at) where by is not null;
CREATE TABLE mutes (
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
CREATE INDEX mentions_muted on mentions (case_id) where muted is not null;
CREATE INDEX cases_owned on cases (owner) where owner is not null;
CREATE INDEX cases_tagged on cases (tags) where tags is not null;
CREATE INDEX cases_caused on cases (cause) where cause is not null;
CREATE TABLE erased (
    brand text not null,
    salt text not null,
    hash text not null,
    primary key (brand, hash)
  ) strict, without rowid;
CREATE TABLE likenesses (id integer primary key, sketch any not null default '') strict;
CREATE TABLE likeness_keys (
    key integer not null,
    likeness integer not null,
    primary key (key, likeness)
  ) strict, without rowid;
CREATE INDEX likeness_keys_of on likeness_keys (likeness);
CREATE INDEX mentions_uncompared on mentions (post) where likeness is null;
CREATE INDEX mentions_alike on mentions (likeness, post) where likeness > 0;
CREATE TRIGGER likeness_left after delete on mentions
  when old.likeness > 0 and not exists (select 1 from mentions where likeness = old.likeness) begin
    delete from likeness_keys where likeness = old.likeness;
    delete from likenesses where id = old.likeness;
  end;
CREATE TRIGGER likeness_changed after update of likeness on mentions
  when old.likeness > 0 and old.likeness is not new.likeness
    and not exists (select 1 from mentions where likeness = old.likeness) begin
    delete from likeness_keys where likeness = old.likeness;
    delete from likenesses where id = old.likeness;
  end;
CREATE TABLE told_closings (brand text primary key, through integer not null) strict, without rowid;
CREATE INDEX persons_url on persons (url) where url is not null;
CREATE INDEX post_sources_kept on post_sources (source, first_seen) where wordless = 0;
CREATE INDEX deliveries_over on deliveries (created) where state <> 'waiting';
CREATE TABLE thread_looks (
    post integer primary key,
    at integer not null,
    next integer not null,
    times integer not null,
    found text not null,
    failure text,
    replies integer,
    over text
  ) strict;
CREATE INDEX case_events_heard on case_events (at)
    where code in ('said', 'came-back', 'answered-there', 'acknowledged-there', 'over-there');
CREATE TRIGGER thread_look_gone after delete on posts begin
    delete from thread_looks where post = old.id;
  end;
CREATE TABLE official_updates (
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
CREATE INDEX official_said on official_updates (channel, said);
CREATE INDEX case_events_removed on case_events (args ->> '$.into') where code = 'removed';
CREATE TABLE store_identity (id text primary key) strict, without rowid;
CREATE TABLE readers (
    name text primary key,
    cursor text not null,
    moved integer not null,
    moves integer not null
  ) strict, without rowid;
CREATE TABLE alert_rules (rule text primary key, began integer not null) strict, without rowid;
CREATE TABLE alerts (
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
CREATE UNIQUE INDEX alerts_subject on alerts (rule, subject, destination, step);
CREATE INDEX alerts_waiting on alerts (rule) where state = 'waiting';
CREATE INDEX alerts_settled on alerts (rule, settled) where state <> 'waiting';
CREATE INDEX alerts_over on alerts (settled) where state <> 'waiting';
CREATE INDEX alerts_of_case on alerts (case_id) where case_id is not null;
CREATE TABLE alert_deliveries (
    alert integer not null,
    delivery integer not null,
    primary key (alert, delivery)
  ) strict, without rowid;
CREATE INDEX alert_deliveries_of on alert_deliveries (delivery);
CREATE TRIGGER alert_gone after delete on alerts begin
    delete from alert_deliveries where alert = old.id;
  end;
CREATE INDEX deliveries_of_rule on deliveries (rule, created) where rule is not null;
CREATE INDEX deliveries_to on deliveries (destination, attempted) where destination is not null;
CREATE INDEX deliveries_kept on deliveries (created) where rule is not null and state <> 'waiting' and message is not null;
CREATE INDEX mentions_person on mentions (person) where person is not null;
CREATE INDEX cases_person on cases (person) where person is not null;
CREATE TABLE incidents (
    id integer primary key autoincrement,
    brand text not null,
    revision integer not null,
    closed integer
  ) strict;
CREATE INDEX incidents_of on incidents (brand, closed);
CREATE TABLE incident_events (
    incident integer not null,
    entry integer not null,
    at integer not null,
    by text,
    code text not null,
    args text not null,
    primary key (incident, entry)
  ) strict, without rowid;
CREATE TRIGGER incident_events_keep_words before update on incident_events
  begin select raise(abort, 'what happened is append-only'); end;
CREATE TABLE incident_looks (
    brand text primary key,
    at integer not null
  ) strict, without rowid;
CREATE TABLE lessons (brand text primary key, state text not null) strict, without rowid;
CREATE TABLE post_keys (
    hash integer not null,
    post integer not null,
    primary key (hash, post)
  ) strict, without rowid;
CREATE TABLE places (place text primary key, since integer not null) strict, without rowid;
CREATE TABLE brands (id integer primary key, name text not null unique) strict;
CREATE TABLE marks (
    post integer not null references posts (id),
    brand integer not null,
    verdict text not null,
    at integer not null,
    by text not null,
    primary key (post, brand)
  ) strict, without rowid;
CREATE UNIQUE INDEX mentions_post on mentions (post, brand);
CREATE INDEX mentions_brand on mentions (brand, published, needs_reply, official, baseline, relevance);
CREATE INDEX mentions_danger on mentions (brand) where danger = 1;
CREATE INDEX mentions_turned on mentions (brand, waits_since, turn_seen) where waits_since is not null;
CREATE INDEX mentions_unjudged on mentions (brand, published) where unjudged is not null;
CREATE INDEX mentions_due on mentions (
    brand, published, case_id, score, severity, starts_promise, complained_before, announced, touched, followers, post,
    waits_since, likeness
  ) where due = 1;
CREATE INDEX mentions_counted on mentions (
    brand, published, score, kind, case_id, person, likeness, post, relevance, no_reply, unmatched, official
  ) where score >= 35 and official = 0;
CREATE INDEX mentions_doubtful on mentions (brand) where due = 1 and relevance < 0.6;
CREATE INDEX mentions_unmatched on mentions (brand, published) where unmatched = 1;
CREATE UNIQUE INDEX hidden_mentions_post on hidden_mentions (post, brand);
CREATE INDEX cases_worked_on on cases (state) where state <> 0;
CREATE INDEX cases_answered on cases (brand) where state = 2;
CREATE INDEX cases_worded on cases (brand, state, max(touched, opened)) where wordless is null or wordless < revision;
CREATE TABLE seal (
    id integer primary key check (id = 1),
    kind text not null,
    place text not null,
    at integer not null,
    copy_of text
  ) strict;
insert into store_identity values (lower(hex(randomblob(16))));
`
