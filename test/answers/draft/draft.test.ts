import { describe, expect, test } from 'vitest'
import { type DraftFacts, draftReply } from '../../../src/answers/draft/draft.js'
import { builtInTemplates } from '../../../src/answers/draft/templates/built-in.js'
import { parseTemplates, withOwn } from '../../../src/answers/draft/templates/parse.js'
import { kinds } from '../../../src/model/mention.js'
import { factsOf } from './facts.js'

const draft = (facts: DraftFacts) => draftReply(facts, builtInTemplates(facts.language))
const outage = { text: 'All three of my sites at Northwind Hosting have been unreachable since 9am.' }
const german = {
  text: 'Unsere Seite bei Northwind Hosting ist seit heute früh nicht erreichbar. Bitte helft uns.',
}

test('regret, the trouble, the next step with a time, where to write in private, who speaks', () => {
  const { parts, text } = draft(factsOf(outage))
  // What everybody can see needs nothing that is private.
  expect(parts.map(({ part }) => part)).toEqual(['opening', 'next', 'sign'])
  expect(text).toMatch(/^H(?:i|ello), (?:.*)?I'm sorry (?:that )?your sites are down\./)
  expect(text).toContain('by 4:30 pm today (UTC)')
  expect(draft(factsOf({ text: 'I was charged twice by Northwind Hosting.' })).text).toContain(
    'https://help.northwind.example/contact',
  )
  expect(text).toMatch(/\n\nAda, Northwind Hosting$/)
})

test('the same for the same case, and not the same for twelve', () => {
  const twelve = Array.from({ length: 12 }, (_, n) => draft(factsOf(outage, { seed: String(n) })).text)
  expect(draft(factsOf(outage, { seed: '3' })).text).toBe(twelve[3])
  expect(new Set(twelve).size).toBeGreaterThan(4)
})

test('of two cases that follow each other no answer begins like the other', () => {
  for (const post of [
    outage,
    german,
    { text: 'The Northwind Hosting app is odd since Tuesday, nothing works.' },
  ]) {
    const openings = Array.from(
      { length: 12 },
      (_, turn) =>
        draft(factsOf(post, { seed: 'same', turn })).parts.find(({ part }) => part === 'opening')?.text,
    )
    for (const [index, opening] of openings.entries())
      if (index > 0) expect(opening).not.toBe(openings[index - 1])
  }
})

test('where there is little room it is two sentences', () => {
  const texts = [
    outage.text,
    'My parcel from Northwind Hosting has not arrived after three weeks.',
    'Does Northwind Hosting have racks in Oslo?',
    'Support of Northwind Hosting laughed at me.',
  ]
  for (const place of ['x', 'bsky.app', 'mastodon.social'])
    for (const text of texts)
      for (let turn = 0; turn < 6; turn += 1) {
        const { parts } = draft(factsOf({ text, place }, { late: true, turn, seed: String(turn) }))
        expect(parts.map(({ part }) => part)).toEqual(['opening', 'next', 'sign'])
        expect(parts.filter(({ part }) => part === 'opening')[0]?.text.match(/[.!?](?=\s|$)/g)).toHaveLength(
          1,
        )
      }
})

test('in the language of the post, and to du where the config says so', () => {
  const twenty = (address: 'Sie' | 'du', post = german) =>
    Array.from({ length: 20 }, (_, n) => draft(factsOf(post, { address, seed: String(n) })).text).join('\n')
  expect(twenty('Sie')).toMatch(/(?:leid, )?dass Ihre Seite nicht erreichbar ist/)
  expect(twenty('Sie')).toMatch(/\b(?:Sie|Ihnen|Ihre?[nr]?) /)
  expect(twenty('du')).toMatch(/\b(?:[Dd]u|[Dd]ir|[Dd]eine?[nr]?) /)
  // Who says so is told so.
  expect(twenty('du', { text: `Guten Tag, können Sie mir helfen? ${german.text}` })).not.toMatch(/\b[Dd]u /)
  for (let seed = 0; seed < 20; seed += 1)
    expect(draft(factsOf(german, { address: 'du', seed: String(seed) })).text).not.toMatch(
      /\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/,
    )
})

test('what comes late, or again, says so, and is sorry once', () => {
  const late = draft(factsOf(outage, { late: true })).parts.map(({ part }) => part)
  expect(late).toContain('late')
  expect(late).not.toContain('sorry')
  const again = draft(factsOf(outage, { again: true, late: true })).parts.map(({ part }) => part)
  expect(again).toContain('again')
  expect(again).not.toContain('late')
})

test('who is back after an answer is not thanked for writing', () => {
  const text = 'Would be nice to have a dark mode at Northwind Hosting.'
  expect(draft(factsOf({ text }))).toMatchObject({ section: 'opinion' })
  expect(draft(factsOf({ text }, { again: true }))).toMatchObject({ section: 'other' })
  const thanks =
    'Thank you, Northwind Hosting, but the page behind your link says "not allowed for your role".'
  expect(draft(factsOf({ text: thanks }, { again: true }))).toMatchObject({ section: 'bug' })
})

test('nobody hears their own sentence again, but from templates that say so', () => {
  const text =
    'Nobody can pay with their card in the shop of Northwind Hosting since noon, not one order goes through.'
  for (let seed = 0; seed < 12; seed += 1)
    expect(draft(factsOf({ text }, { seed: String(seed) })).text).not.toMatch(/[“”]/)
  const own = parseTemplates(
    '[any]\ntrouble: {quote} – that should not happen.\nnext: More {time}.',
  ).templates
  const quoting = draftReply(factsOf({ text }), withOwn(builtInTemplates('en'), own))
  expect(quoting.text).toContain('“Nobody can pay')
  expect(quoting.quoted).toBe(true)
})

test('whoever asks more than a page answers gets the page, and an answer', () => {
  const text =
    'How do I move a domain to Northwind Hosting? Mine is a .org at another registrar, it runs out in nine days, and I wonder whether to renew there first.'
  const faq = [{ question: 'How do I move a domain?', link: 'https://help.northwind.example/move' }]
  const found = draft(factsOf({ text }, { faq }))
  expect(found).toMatchObject({ section: 'question', promises: true })
  expect(found.text).toContain('https://help.northwind.example/move')
})

test('what is known stands there as a sentence', () => {
  expect(draft(factsOf(outage, { known: 'A switch in fra-2 has failed' })).text).toContain(
    'A switch in fra-2 has failed.',
  )
})

test('a name that nobody gave leaves a gap', () => {
  const { text, unnamed } = draft(factsOf(outage, { who: undefined }))
  expect(unnamed).toBe(true)
  expect(text).toContain('[your name], Northwind Hosting')
})

describe('a question with an answer to read', () => {
  const faq = [{ question: 'How do I move a domain?', link: 'https://help.northwind.example/move' }]
  test('gets it, and no promise', () => {
    const { text, promises, section } = draft(
      factsOf({ text: 'How do I move a domain to Northwind Hosting?' }, { faq }),
    )
    expect(section).toBe('faq')
    expect(text).toContain('https://help.northwind.example/move')
    expect(promises).toBe(false)
  })
  test('who complains is not sent away with it', () => {
    const text =
      'Your outage made me move a domain away from Northwind Hosting, all of my mail is lost. How do I get my money back?'
    expect(draft(factsOf({ text }, { faq })).text).not.toContain('https://help.northwind.example/move')
  })
})

test.each([
  [
    'breach',
    'I found a security flaw in the panel of Northwind Hosting that exposes my invoices to other customers.',
  ],
  ['legal', 'Next letter comes from my lawyer, Northwind Hosting. Four weeks without a refund.'],
])('%s gets nothing but who will write, and by when', (grave, text) => {
  for (let seed = 0; seed < 5; seed += 1) {
    const found = draft(factsOf({ text }, { seed: String(seed), late: true, known: 'Something' }))
    expect(found).toMatchObject({ grave, section: 'grave', quoted: false })
    expect(found.parts.map(({ part }) => part)).toEqual(['next', 'private'])
    expect(found.text).toMatch(/Ada.*Northwind Hosting.*by 4:30 pm today/)
  }
})

describe('as long as the place takes', () => {
  const posts = [
    outage,
    german,
    { text: 'I was charged twice for the same invoice by Northwind Hosting and nobody answers my mails.' },
    { text: 'My parcel from Northwind Hosting has not arrived after three weeks.' },
  ]
  const places = ['x', 'bsky.app', 'mastodon.social', 'play.google.com', 'reddit', 'forum.example']
  test.each(places)('%s', (place) => {
    for (const post of posts)
      for (let seed = 0; seed < 8; seed += 1) {
        const found = draft(factsOf({ ...post, place }, { seed: String(seed), late: seed % 2 === 0 }))
        expect(found.over).toBe(0)
        expect(found.length).toBeLessThanOrEqual(found.place.limit ?? Number.POSITIVE_INFINITY)
        // The step with its time and who speaks always stay, and nothing is cut within a sentence.
        expect(found.parts.map(({ part }) => part)).toEqual(expect.arrayContaining(['next', 'sign']))
        for (const { text } of found.parts) expect(found.text).toContain(text)
        expect(found.promises).toBe(true)
      }
  })

  test('what has no room is left out and told, and what is too long all the same, too', () => {
    const tight = draft(factsOf({ ...outage, place: 'x' }, { known: 'A'.repeat(200) }))
    expect(tight.left).toContain('known')
    const link = `https://help.example/${'a'.repeat(400)}`
    const legal = { text: 'Next letter comes from my lawyer, Northwind Hosting.', place: 'bsky.app' }
    expect(draft(factsOf(legal, { private: link })).over).toBeGreaterThan(0)
  })
})

test('every kind has an answer that is no gap, in both languages', () => {
  for (const language of ['en', 'de'] as const)
    for (const kind of kinds) {
      const facts = factsOf(outage, { language })
      const { text } = draft({ ...facts, mention: { ...facts.mention, kind, severity: 2, signals: [] } })
      expect(text.length).toBeGreaterThan(40)
      expect(text).not.toMatch(/[{}|]/)
    }
})

describe('of which template it is', () => {
  test.each([
    ['loss', 'My notes at Northwind Hosting are gone, all of my data was deleted by your update.'],
    ['vague', 'Northwind Hosting is terrible.'],
    [
      'dislike',
      'The colour of the new buttons at Northwind Hosting is ugly and I hate it, bring the old ones back please.',
    ],
    ['service', 'Third day without an answer from Northwind Hosting. Hello? Anyone there?'],
    ['posing', 'Is this mail really from Northwind Hosting, or is somebody impersonating you?'],
    ['question', 'Does Northwind Hosting offer monthly billing or only yearly?'],
    ['other', 'nicht ein einziges bild wurde hochgeladen, Northwind Hosting'],
    ['question', 'Northwind Hosting open on Boxing Day?'],
    ['other', 'Fix your audio, every cutscene is silent since Tuesday, are you even testing this trash???'],
    ['other', 'Good evening. Since the new phone I cannot pass the check of Northwind Hosting.'],
    ['praise', 'Thank you Northwind Hosting, your support was brilliant, best host ever.'],
    ['billing', 'The staff of Northwind Hosting are lovely, but the fees went up by a seventh.'],
    [
      'praise',
      'A lady at Northwind Hosting moved everything from my old server, an hour of patience, free of charge.',
    ],
    ['other', 'Northwind Hosting: viewing cancelled while I was standing in front of the house.'],
    ['loss', 'Lost two weeks of notes, everything is gone. Can Northwind Hosting get them back?'],
    ['question', 'Can I pay Northwind Hosting quarterly instead of monthly?'],
    ['praise', 'The panel of Northwind Hosting crashed once, somebody rang me within five minutes. Lovely.'],
    ['bug', 'Lovely people at Northwind Hosting, the panel is too slow.'],
    ['praise', 'The ending of Northwind broke me. 10/10'],
    ['mixed', 'Broken disk at Northwind Hosting on Friday, new one the next morning, nothing to pay.'],
    ['unclear', 'Northwind Hosting: four updates, and each was "almost there".'],
    ['opinion', 'Feature request: Northwind Hosting could show the rack of a server.'],
    ['news', 'Northwind Hosting raises 12M series A: https://news.example/northwind'],
    ['care', 'The lights of the Northwind panel flash. I have epilepsy and had to stop.'],
  ])('%s', (section, text) => expect(draft(factsOf({ text })).section).toBe(section))
})

describe('what it asks for is not sure', () => {
  const doubt = (text: string, more = {}) => draft(factsOf({ text, ...more })).doubt
  test('news, and what is asked of others', () => {
    expect(doubt('Northwind Hosting raises 12M series A: https://news.example/northwind')).toBe(
      'nothing-asked',
    )
    expect(doubt('Is Northwind Hosting legit? Prices look too good')).toBe('nothing-asked')
  })
  test('praise, a joke or a complaint', () => {
    const text = 'Northwind Hosting: half of the bulbs were onions.'
    expect(doubt(text)).toBe('praise-or-complaint')
    expect(doubt(text, { engagement: { rating: 5 } })).toBeUndefined()
    expect(draft(factsOf({ text, engagement: { rating: 5 } })).section).toBe('praise')
    expect(draft(factsOf({ text, engagement: { rating: 1 } })).section).toBe('other')
  })
  test('not where something is told, asked or praised, nor where they are back', () => {
    expect(doubt('Northwind Hosting is down.')).toBeUndefined()
    expect(doubt('Does Northwind Hosting have racks in Oslo?')).toBeUndefined()
    expect(doubt('Lovely people at Northwind Hosting.')).toBeUndefined()
    expect(
      draft(factsOf({ text: 'Quoted three racks by Northwind Hosting.' }, { again: true })).doubt,
    ).toBeUndefined()
  })
})

test('a question below a question asks about what it names', () => {
  const facts = factsOf({
    title: 'Can I run a queue worker on the small plan of Northwind Hosting?',
    text: 'The page says "with restrictions", and some parts are restricted. Which ones?',
  })
  expect(draft(facts).section).toBe('question')
})
