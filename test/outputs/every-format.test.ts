// The same facts over every format: what one of them shows, none may forget.

import { decodeHTML } from 'entities'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textExplainer } from '../../src/app/explain/explain-text.js'
import { byCase } from '../../src/cases/by-case.js'
import type { RankedMention } from '../../src/cases/ranked-mention.js'
import { calendarOf } from '../../src/digest/calendar.js'
import { composeDigest } from '../../src/digest/compose.js'
import { parseFeed } from '../../src/feeds/index.js'
import { createScorer } from '../../src/judge/score/index.js'
import { caseJson } from '../../src/outputs/case-json.js'
import { caseText } from '../../src/outputs/case-text.js'
import { digestFormats, loadDigestOutput } from '../../src/outputs/digest/index.js'
import { explanation } from '../../src/outputs/explanation.js'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { english } from '../../src/outputs/wording/en/index.js'
import type { CaseView } from '../../src/views/case.js'
import { facts } from './digest/sample.js'
import { hostileReport } from './hostile.js'
import { mention, now, report, type Sample } from './sample.js'

const brands = ['Northwind Hosting', 'Contoso Mail']

const tables = [60, 140].map((width) => ({ name: `table ${width}`, kind: 'table' as const, width }))
const lists = [
  ...tables,
  ...formats.flatMap((kind) => (kind === 'table' ? [] : [{ name: kind, kind, width: 80 }])),
]

/** Who reads it: a program, as JSON or as columns between commas or tabs; or people. Formats tell it by how they begin. */
type Reader = 'json' | 'columns' | 'people' | 'feed'
const readerOf = (text: string): Reader => {
  if (/^<\?xml|^\{\s*"version": ?"https:\/\/jsonfeed\.org/.test(text)) return 'feed'
  return text.startsWith('{') ? 'json' : text.startsWith('record') ? 'columns' : 'people'
}

/** What a reader of feeds shows: of each entry its title and its words, with what is bold. */
function shownFeed(text: string): string {
  const { entries } = parseFeed(Buffer.from(text))
  return entries
    .map(
      ({ title, content = '' }) => `${title}\n${decodeHTML(content.replace(/<(?!\/?strong)[^>]*>/g, ' '))}`,
    )
    .join('\n')
}

/** A way to print a list. Tabs between columns are shown as commas, escape signs as `\\e`. */
type Renderer = { name: string; reader: Reader; render(mentions: readonly RankedMention[]): string }

const renderers: readonly Renderer[] = await Promise.all([
  ...lists.map(async ({ name, kind, width }): Promise<Renderer> => {
    const output = await loadOutput(kind)
    const view = { width, colour: kind === 'table', links: kind === 'table' }
    const render = (mentions: readonly RankedMention[]) =>
      output.render(report(mentions), view).replaceAll('\u001b', '\\e').replaceAll('\t', ',')
    const reader = readerOf(render([]))
    return reader === 'feed'
      ? { name, reader, render: (mentions) => shownFeed(render(mentions)) }
      : { name, reader, render }
  }),
  ...digestFormats.map(async (kind): Promise<Renderer> => {
    const output = await loadDigestOutput(kind)
    const render = (mentions: readonly RankedMention[]) =>
      output.render(digestOf(mentions), { self: 'mentions', platform: 'linux', wording: english })
    return { name: `digest ${kind}`, reader: readerOf(render([])), render }
  }),
])

function digestOf(mentions: readonly RankedMention[]) {
  const people = byCase(mentions).map((person) => ({ ...person, posts: 1 + person.others.length }))
  const part = (late: boolean, foundLate: boolean) => {
    const shown = people.filter((person) => person.late === late && person.foundLate === foundLate)
    return { cases: shown.length, people: shown.length, shown }
  }
  const several = new Set(mentions.map(({ brand }) => brand)).size > 1
  return composeDigest(
    facts({
      brands: several ? brands : brands.slice(0, 1),
      late: part(true, false),
      waiting: part(false, false),
      foundLate: part(false, true),
    }),
  )
}

/** What is looked for: the same in each format, or by the kind of format, where programs are told otherwise than people. */
type Shown =
  | RegExp
  | ({ people: RegExp; columns: RegExp; json: RegExp; feed?: RegExp } & Partial<Record<string, RegExp>>)

const expected = (shown: Shown, { name, reader }: Renderer): RegExp => {
  if (shown instanceof RegExp) return shown
  const byName = shown[name]
  if (byName) return byName
  // A feed tells moments in place of how long ago they were; all else as people are told it.
  return reader === 'feed' ? (shown.feed ?? shown.people) : shown[reader]
}

const ago = (hours: number) => new Date(Date.UTC(2026, 2, 14, 12 - hours))

const rows: readonly { fact: string; samples: readonly Sample[]; shows: Shown; hides?: RegExp }[] = [
  {
    fact: 'a life in danger',
    samples: [{ text: 'I want to die', danger: true, severity: 4 }],
    shows: {
      people: /danger: answer now/i,
      columns:
        /^record,.*,danger,official,foundLate,waitsSince,unjudged,needsReply,mark,unlisted,postId,whyInWords,soon,owner,.*,looksLike,answeredThere,repliesThere,incident\r?\nmention,.*,true,false,false,[^,]*,,(?:true|false),,,[^,]*,.*\r?$/m,
      json: /"danger": ?true/,
    },
  },
  {
    fact: 'danger in a further post of the same person',
    samples: [
      { caseId: 1, text: 'It is down', score: 90 },
      { caseId: 1, text: 'I want to die', danger: true, score: 60 },
    ],
    shows: { people: /danger: answer now/i, columns: /,true,/, json: /"danger": ?true/ },
  },
  {
    fact: 'danger that was answered, where nobody is told to answer it now',
    samples: [{ text: 'I want to die', danger: true, severity: 4, state: 'answered', due: false }],
    shows: { people: /(?=[\s\S]*danger)[\s\S]*answered/i, columns: /,true,/, json: /"danger": ?true/ },
    hides: /answer now/i,
  },
  {
    fact: 'danger of which somebody only took note',
    samples: [{ text: 'I want to die', danger: true, severity: 4, state: 'acknowledged' }],
    shows: {
      people: /danger: answer now[\s\S]*acknowledged/i,
      columns: /,true,/,
      json: /"danger": ?true/,
    },
  },
  {
    fact: 'no danger',
    samples: [{ text: 'It is down' }],
    shows: /It is down/,
    hides: /danger: ans|danger": ?true/i,
  },
  {
    fact: 'a broken promise',
    samples: [{ text: 'It is down', waited: 192 }],
    shows: {
      people: /waits 3h 12m/i,
      columns: /,11520,true,/,
      json: /"waitedSeconds": ?11520,[^}]*"late": ?true/,
      'table 60': /! 3h 12m/,
      'table 140': /! 3h 12m/,
      feed: /waits since 2026-03-14 08:48 UTC[\s\S]*promise broken/,
      md: /waits 3h 12m, \*\*promise broken\*\*/,
      'digest text': /PROMISE BROKEN \(1\)[\s\S]*waits 3h 12m/,
      'digest md': /## Promise broken \(1\)[\s\S]*waits 3h 12m/,
      'digest html': /Promise broken \(1\)[\s\S]*Waits 3h 12m/,
    },
  },
  {
    fact: 'a promise that is broken soon',
    samples: [{ text: 'It is down', waited: 50, soon: true }],
    shows: {
      people: /promise ends soon/,
      columns: /,true,{12,}\r?\n/,
      json: /"late": ?false,\s*"soon": ?true/,
    },
    hides: /promise broken/,
  },
  {
    fact: 'what was found late, behind what is fresh',
    samples: [
      { text: 'The old trouble', score: 99, waited: 9 * 24 * 60, foundLate: true },
      { text: 'The new trouble', score: 60 },
    ],
    shows: {
      people: /The new trouble[\s\S]*\*\*Found late[\s\S]*found late, 9d old[\s\S]*The old trouble/,
      feed: /The new trouble[\s\S]*The old trouble[\s\S]*found late: old already when first seen, of 2026-03-05 12:00 UTC/,
      columns:
        /The new trouble.*,false,[^,]*,,true,,,[^,]*,.*\r?\nmention,.*The old trouble.*,true,[^,]*,,(?:true|false),,,[^,]*,.*\r?$/m,
      json: /"foundLate": ?false[\s\S]*The new trouble[\s\S]*"foundLate": ?true[\s\S]*The old trouble/,
      'table 60': /The new trouble[\s\S]*Found late[\s\S]*The old trouble[\s\S]*9d/,
      'table 140': /The new trouble[\s\S]*Found late[\s\S]*9d[\s\S]*The old trouble/,
      'digest text': /The new trouble[\s\S]*FOUND LATE[\s\S]*found late, 9d old[\s\S]*The old trouble/,
      'digest md': /The new trouble[\s\S]*## Found late[\s\S]*found late, 9d old[\s\S]*The old trouble/,
      'digest html': /The new trouble[\s\S]*>Found late[\s\S]*Found late, 9d old[\s\S]*The old trouble/,
    },
  },
  {
    fact: 'what waits since an edit',
    samples: [{ text: 'It is down', age: 30 * 24 * 60, waited: 45 }],
    shows: {
      people: /waits 45m[\s\S]*edited/i,
      feed: /waits since 2026-03-14 11:15 UTC[\s\S]*edited/,
      columns:
        /,2700,false,.*,2026-02-12T12:00:00.000Z,.*,2026-03-14T11:15:00.000Z,,(?:true|false),,,[^,]*,.*\r?$/m,
      json: /"waitedSeconds": ?2700,\s*"waitsSince": ?"2026-03-14T11:15:00.000Z"[\s\S]*"publishedAt": ?"2026-02-12T12:00:00.000Z"/,
      'table 60': /edited[\s\S]*45m|45m[\s\S]*edited/,
      'table 140': /45m[\s\S]*edited/,
      'digest text': /waits 45m · new[\s\S]*edited/,
      'digest md': /waits 45m\*\* · new[\s\S]*edited/,
      'digest html': /Waits 45m[\s\S]*>new<[\s\S]*edited/,
    },
  },
  {
    fact: 'no edit',
    samples: [{ text: 'It is down', waited: 30 }],
    shows: /It is down/,
    hides: /edited/,
  },
  {
    fact: 'nothing found late',
    samples: [{ text: 'It is down', waited: 30 }],
    shows: /It is down/,
    hides: /found late|"foundLate": ?true/i,
  },
  {
    fact: "a time that isn't the post's own",
    samples: [{ text: 'It is down', waited: 30, publishedAtFrom: 'first-seen' }],
    shows: {
      people: /waits about 30m/i,
      feed: /waits since about 2026-03-14 11:30 UTC/,
      columns: /,first-seen,/,
      json: /"publishedAtFrom": ?"first-seen"/,
      'table 60': /~30m/,
      'table 140': /~30m/,
    },
  },
  {
    fact: 'our own staff',
    samples: [{ text: 'It is up again', author: { name: 'Support' }, official: true }],
    shows: {
      people: /Support \(official\)/,
      columns: /,Support,.*,false,true,false,[^,]*,,(?:true|false),,,[^,]*,.*\r?$/m,
      json: /"official": ?true/,
    },
  },
  {
    fact: 'a language that cannot be judged',
    samples: [{ text: 'Le site ne marche plus', unjudged: 'fr', kind: 'other' }],
    shows: {
      people: /unjudged:\s+French/,
      columns: /,Le site ne marche plus,.*,false,false,false,[^,]*,fr,(?:true|false),,,[^,]*,.*\r?$/m,
      json: /"unjudged": ?"fr"/,
    },
  },
  {
    fact: 'a language that can be judged',
    samples: [{ text: 'It is down' }],
    shows: /It is down/,
    hides: /unjudged:|"unjudged": ?"/,
  },
  {
    fact: 'several posts of one person',
    samples: [
      { caseId: 1, text: 'It is down' },
      { caseId: 1, text: 'Still down' },
      { caseId: 1, text: 'Hello?' },
    ],
    shows: {
      people: /2 more posts/,
      columns: /,k01,[\s\S]*,k01,[\s\S]*,k01,/,
      json: /Still down[\s\S]*Hello\?/,
    },
  },
  {
    fact: 'what it stands for',
    samples: [
      {
        text: 'It is down',
        copies: {
          posts: 14,
          authors: 12,
          cases: ['k01', 'k02'],
          count: 13,
          late: true,
          soon: false,
          newAccounts: 8,
        },
      },
    ],
    shows: {
      people: /14 copies,\s+12\s+authors[\s\S]*8 new accounts\s+say nearly the\s+same: campaign\?/,
      columns: /,14,12,k01 k02,8,+\r?\n/,
      'table 60': /14 copies,\s+12 authors, 8 new[\s\S]*accounts say nearly the same: campaign\?/,
      'table 140': /14 copies, 12 authors[\s\S]*campaign\?/,
      json: /"copies": ?\{\s*"posts": ?14,\s*"authors": ?12,\s*"cases": ?\[\s*"k01",\s*"k02"\s*\],\s*"newAccounts": ?8/,
    },
  },
  {
    fact: 'one row for the people of an incident',
    samples: [
      {
        text: 'It is down',
        incident: 3,
        block: { posts: 21, people: 20, cases: ['k01', 'k02'], count: 20, late: true, soon: false },
      },
    ],
    shows: {
      people: /incident\s+i3:\s+20\s+people\s+in\s+one\s+row/,
      columns: /,i3\r?\n/,
      json: /"incident": ?"i3",\s*"incidentPeople": ?\{\s*"posts": ?21,\s*"people": ?20,\s*"cases": ?\[\s*"k01",\s*"k02"\s*\]/,
      'table 140': /incident i3: 20 people[\s\S]*in one row/,
    },
  },
  {
    fact: 'of which incident somebody is',
    samples: [{ text: 'It is down', incident: 3 }],
    shows: { people: /incident i3/, columns: /,i3\r?\n/, json: /"incident": ?"i3"/ },
  },
  {
    fact: 'somebody who looks like one of us',
    samples: [{ text: 'It is down', looksLike: 'mastodon.social:nwhelp' }],
    shows: {
      people: /impersonation\?\s+looks\s+like\s+mastodon\.social:nwhelp/,
      columns: /,mastodon\.social:nwhelp,,,\r?\n/,
      json: /"impersonation": ?\{\s*"looksLike": ?"mastodon\.social:nwhelp"/,
      'digest md': /impersonation\? looks like mastodon\S+nwhelp/,
      md: /impersonation\? looks like mastodon\S+nwhelp/,
      'table 60': /impersonation\? looks like[\s\S]*mastodon\.social:nwhelp/,
      'table 140': /impersonation\?[\s\S]*mastodon/,
    },
  },
  {
    fact: 'that only others answered there',
    samples: [{ text: 'It is down', there: { answered: 'no', replies: 3, at: now } }],
    shows: {
      people: /3\s+replies,\s+none\s+of\s+ours/,
      columns: /,no,3,\r?\n/,
      json: /"there": ?\{\s*"answered": ?"no",\s*"replies": ?3/,
      'table 140': /3 replies[\s\S]*none of[\s\S]*ours/,
    },
  },
  {
    fact: 'that nobody knows who answered there',
    samples: [
      {
        text: 'It is down',
        there: { answered: 'unknown', why: 'partial', replies: 40, isLocked: true, at: now },
      },
    ],
    shows: {
      people: /40\s+replies,\s+not\s+known\s+whose,\s+locked\s+there/,
      columns: /,unknown,40,\r?\n/,
      json: /"there": ?\{\s*"answered": ?"unknown",\s*"why": ?"partial",\s*"replies": ?40,\s*"locked": ?true/,
      'table 60': /40 replies[\s\S]*whose[\s\S]*locked/,
      'table 140': /40 replies[\s\S]*whose[\s\S]*locked/,
    },
  },
  {
    fact: 'a third matter of one person',
    samples: [{ text: 'It is down', matter: 3 }],
    shows: {
      people: /third\s+matter\s+of\s+theirs/,
      columns: /,3,,,,\r?\n/,
      json: /"matter": ?3/,
      'table 140': /third matter of[\s\S]*theirs/,
    },
  },
  {
    fact: 'a second one, which is nothing to tell',
    samples: [{ text: 'It is down', matter: 2 }],
    shows: { people: /It is down/, columns: /,2,,,,\r?\n/, json: /"matter": ?2/ },
    hides: /of theirs|impersonation/,
  },
  {
    fact: 'nobody else who says it',
    samples: [{ text: 'It is down' }],
    shows: /It is down/,
    hides: /copies, \d|campaign|"copies"/,
  },
  {
    fact: 'the brand, where there are several',
    samples: [{ text: 'Mine is down' }, { text: 'And mine is not', brand: 'Contoso Mail' }],
    // The digest begins with the names of all brands.
    shows:
      /(?:Northwind Hosting[\s\S]*Mine is down|Mine is down[\s\S]*Northwind\s+Hosting)[\s\S]*Contoso\s+Mail/,
  },
  {
    fact: 'a state that is not new',
    samples: [{ text: 'It is down', state: 'acknowledged' }],
    shows: /acknowledged/,
  },
  {
    fact: 'who has it, and its tags',
    samples: [{ text: 'It is down', handled: { owner: 'Ben Ode', tags: ['refund', 'vip'] } }],
    shows: {
      people: /@Ben Ode[\s\S]*#refund[\s\S]*#vip/,
      columns: /,Ben Ode,refund vip,/,
      json: /"owner": ?"Ben Ode",\s*"tags": ?\[\s*"refund",\s*"vip"/,
      // Where a name behind this sign would call somebody.
      md: /@\S*Ben Ode[\s\S]*#refund/,
      'digest md': /@\S*Ben Ode[\s\S]*#refund/,
    },
  },
  {
    fact: 'nobody and no tag',
    samples: [{ text: 'It is down' }],
    shows: { people: /It is down/, columns: /,false,{12,}\r?\n/, json: /"tags": ?\[\]/ },
    hides: /@Ben|#refund|"owner"/,
  },
  {
    fact: 'since when it is their turn',
    samples: [{ text: 'It is down', state: 'answered', due: false, handled: { answeredAt: ago(3) } }],
    shows: {
      people: /answered, their\s+turn for\s+3h/,
      feed: /answered since 2026-03-14 09:00 UTC/,
      columns: /,answered,.*,2026-03-14T09:00:00.000Z,/,
      json: /"answeredAt": ?"2026-03-14T09:00:00.000Z"/,
      'table 140': /answered, their turn[\s\S]*for 3h/,
    },
  },
  {
    fact: 'a word that is owed',
    samples: [
      {
        text: 'It is down',
        state: 'answered',
        handled: { answeredAt: ago(5), waitsFrom: ago(2) },
      },
    ],
    shows: {
      people: /we owe a word,\s+2h late/,
      feed: /we promised another word for 2026-03-14 10:00 UTC/,
      columns: /,2026-03-14T10:00:00.000Z,,2026-03-14T07:00:00.000Z,+\r?\n/,
      json: /"wordOwedSince": ?"2026-03-14T10:00:00.000Z"/,
      'table 140': /we owe a word, 2h[\s\S]*late/,
    },
    hides: /their turn/,
  },
  {
    fact: 'what was put off until later',
    samples: [{ text: 'It is down', state: 'snoozed', due: false, handled: { waitsFrom: ago(-4) } }],
    shows: {
      people: /snoozed,\s+back in\s+4h/,
      feed: /snoozed · back 2026-03-14 16:00 UTC/,
      columns: /,snoozed,.*,2026-03-14T16:00:00.000Z,+\r?\n/,
      json: /"waitsFrom": ?"2026-03-14T16:00:00.000Z"/,
    },
  },
  {
    fact: 'what was put off until before now',
    samples: [{ text: 'It is down', state: 'snoozed', handled: { waitsFrom: ago(4) } }],
    shows: { people: /It is down/, columns: /,new,/, json: /"state": ?"new"/ },
    hides: /snoozed/,
  },
  {
    fact: 'a mute',
    samples: [{ text: 'It is down', due: false, muted: {} }],
    shows: {
      people: /muted/,
      columns: /,muted,.*,for good,+\r?\n/,
      json: /"unlisted": ?"muted",\s*"muted": ?\{\}/,
    },
  },
  {
    fact: 'a mark',
    samples: [{ text: 'It is down', mark: 'complaint' }],
    shows: {
      people: /marked as\s+a complaint/,
      columns: /,complaint,/,
      json: /"mark": ?"complaint"/,
      'table 140': /marked as a[\s\S]*complaint/,
    },
  },
  {
    fact: 'how its promises stand',
    samples: [
      {
        text: 'It is down',
        soon: true,
        promises: [
          {
            promise: 'acknowledge',
            standing: 'kept',
            used: 0.2,
            counted: 1,
            left: 9,
            endsAt: ago(1),
            doneAt: ago(2),
          },
          {
            promise: 'resolve',
            standing: 'soon',
            used: 0.8,
            counted: 1,
            left: 7e6,
            endsAt: ago(-2),
            doneAt: undefined,
          },
        ],
      },
    ],
    shows: {
      people: /promise ends\s+soon/,
      feed: /A solution is promised by 2026-03-14 14:00 UTC/,
      columns: /,resolve,soon,2026-03-14T14:00:00.000Z,/,
      json: /"promise": ?"acknowledge",\s*"standing": ?"kept"[\s\S]*"leftSeconds": ?7000/,
    },
  },
  {
    fact: 'a new state',
    samples: [{ text: 'It is down' }],
    shows: { people: /It is down/, columns: /,new,/, json: /"new"/ },
  },
  {
    fact: 'the words that fired',
    samples: [{ text: 'My shop is down again', fired: { down: [3, 'down'] } }],
    shows: {
      people: /shop is \*\*down\*\* again/,
      feed: /shop is <strong>down<\/strong> again/,
      columns: /down "{1,2}down"/,
      json: /"name": ?"down"[\s\S]*"start": ?11,\s*"end": ?15/,
      'table 60': /shop is \\e\[1m\\e\[4mdown\\e[\s\S]*it is down "down"/,
      'table 140': /shop is \\e\[1m\\e\[4mdown\\e[\s\S]*it is down "down"/,
      'digest text': /why: it is down "down"/,
      'digest html': /shop is <strong>down<\/strong> again/,
    },
  },
  {
    fact: 'whom and where',
    samples: [
      { text: 'It is down', author: { name: '', handle: 'jane' }, place: 'forum.example', caseId: 7 },
    ],
    shows: {
      people: /jane[\s\S]*forum\.example|forum\.example[\s\S]*jane/,
      columns: /,forum\.example,jane,[\s\S]*https:\/\/forum\.example\/t\/7/,
      json: /"url": ?"https:\/\/forum\.example\/t\/7"[\s\S]*"handle": ?"jane"/,
    },
  },
  {
    fact: 'kind, severity and the id to type',
    samples: [{ text: 'It is down', kind: 'billing', severity: 3, caseId: 7 }],
    shows: {
      people: /k07[\s\S]*billing[\s\S]*severity 3|billing[\s\S]*severity 3[\s\S]*k07/,
      columns: /,k07,.*,billing,3,/,
      json: /"id": ?"k07"[\s\S]*"kind": ?"billing",\s*"severity": ?3/,
    },
  },
]

describe.each(renderers)('$name', (renderer) => {
  test.each(rows)('shows $fact', ({ samples, shows, hides }) => {
    const text = renderer.render(samples.map((sample) => mention(sample)))
    expect(text).toMatch(expected(shows, renderer))
    if (hides !== undefined) expect(text).not.toMatch(hides)
  })
})

describe('a title that the text repeats', () => {
  const forPeople = renderers.filter(({ reader }) => reader === 'people')

  test.each(forPeople)('is shown once in $name', ({ name, render }) => {
    // A mail program shows the title of the first post behind the subject, too.
    const text = render([mention({ title: 'Everything is down', text: 'Everything is down. Help!' })])
    expect(text.match(/Everything is down/g)).toHaveLength(name === 'digest html' ? 2 : 1)
    expect(text).toContain('Help!')
  })
})

describe('a post that says "I want to die"', () => {
  const text = 'Northwind took everything I had. I want to die.'
  const verdict = createScorer({ keywords: {} }).score({ text })
  const dying = { ...mention({ text }), ...verdict }

  const marks = {
    json: /"danger": ?true/,
    columns: /,true,false,false,[^,]*,,(?:true|false),,,[^,]*,.*\r?$/m,
    people: /danger: answer now/i,
    feed: /danger: answer now/i,
  }

  test.each(renderers)('is marked in $name', ({ reader, render }) => {
    expect(render([dying])).toMatch(marks[reader])
  })

  test('is marked by show and explain', () => {
    const view = { width: 80, colour: false, links: false }
    const file: CaseView = {
      shortId: 'k00',
      case: dying.case,
      mentions: [dying],
      leadId: dying.id,
      history: [],
      foundBy: {},
      asOf: new Date('2026-03-14T12:00:00Z'),
      sourceNames: new Map(),
      calendar: calendarOf('UTC'),
    }
    expect(caseText(file, view)).toContain('danger: answer now')
    const answered = {
      ...file,
      case: { ...dying.case, state: 'answered' as const },
      mentions: [{ ...dying, due: false, case: { ...dying.case, state: 'answered' as const } }],
    }
    expect(caseText(answered, view)).toMatch(/ · danger$/m)
    expect(caseText(answered, view)).not.toMatch(/answer now|comes before all/)
    expect(caseJson(file)).toContain('"danger": true')
    expect(explanation({ text }, textExplainer({})({ text }), view)).toContain('danger: answer now')
  })
})

test.each(formats)(
  '%s lets no sign of a stranger through that moves a cursor or turns text around',
  async (format) => {
    const output = await loadOutput(format)
    const dangerous = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        expect(output.render(hostile, { width: 80, colour: false, links: false })).not.toMatch(dangerous)
      }),
    )
  },
)
