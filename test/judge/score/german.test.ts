import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasesOf } from '../../../src/judge/score/compiled-lexicon.js'
import { german } from '../../../src/languages/de/lexicon.js'
import { names, score } from './score.js'

const inGerman = (text: string) => ({ text, language: 'de' })

/** One line of thought a block: posts above the threshold, posts below it. */
const thoughts: Record<string, { complaint: string[]; none: string[] }> = {
  'the negation behind the verb': {
    complaint: [
      'die Seite geht nicht',
      'Der Login funktioniert bei mir seit heute nicht',
      'es lädt einfach nicht',
    ],
    none: ['die Seite geht', 'es funktioniert', 'es geht nicht um euch'],
  },
  'the negation before the verb': {
    complaint: [
      'weil die App nicht startet',
      'ich kann mich nicht einloggen',
      'wenn man nichts speichern kann, nervt das',
    ],
    none: ['weil die App startet', 'ich kann mich einloggen'],
  },
  'verbs that come apart': {
    complaint: [
      'Der Server fällt schon wieder aus',
      'die App stürzt dauernd ab',
      'das Bild friert ständig ein',
    ],
    none: ['der Herbst fällt in den Oktober', 'wir stürzen uns in die Arbeit', 'ich suche das Bild aus'],
  },
  'time in praise, rivals, thanks that are none': {
    complaint: [
      'Danke fürs Löschen meiner Backups',
      'Drei Stunden in der Warteschleife',
      'ungefragt meine Domain verlängert',
    ],
    none: [
      'Drei Jahre und kein einziger Ausfall',
      'hat innerhalb von fünf Minuten geantwortet',
      'lief noch nie so gut',
    ],
  },
  compounds: {
    complaint: [
      'Totalausfall',
      'Serverausfälle',
      'Lieferverzögerung',
      'Zugverspätung',
      'eine Kundenservice-Katastrophe',
      'Netzstörung',
    ],
    none: ['Zerstörung im Film', 'störungsfrei', 'ausgefallenes Design'],
  },
  'negated trouble and negated praise': {
    complaint: ['ich bin nicht zufrieden', 'das ist gar nicht gut', 'nie wieder'],
    none: [
      'kein Problem',
      'keine Probleme',
      'nie Probleme gehabt',
      'nicht schlecht',
      'ohne Probleme',
      'keine Verspätung',
    ],
  },
  persistence: {
    complaint: ['immer noch kein Internet', 'seit drei Tagen keine Antwort', 'zum dritten Mal kaputt'],
    none: ['seit drei Tagen in Rom', 'zum dritten Mal Vater'],
  },
  service: {
    complaint: [
      'niemand antwortet',
      'keiner geht ans Telefon',
      '40 Minuten in der Warteschleife',
      'die Hotline ist nicht erreichbar',
    ],
    none: ['jemand hat geantwortet', 'die Hotline hat geholfen'],
  },
  money: {
    complaint: ['doppelt abgebucht', 'reine Abzocke', 'wo bleibt meine Rückerstattung?'],
    none: ['mit Karte bezahlt', 'sein Geld wert'],
  },
  'irony that has its phrase': {
    complaint: ['Danke für nichts', 'Na toll, mal wieder zu spät', 'ganz großes Kino', 'läuft bei euch'],
    none: ['Danke für alles', 'toll gemacht, danke', 'großes Lob'],
  },
  'leaving and law': {
    complaint: ['ich kündige den Vertrag', 'mein Anwalt meldet sich, das ist Betrug', 'Finger weg'],
    none: ['meine Schwester studiert Jura', 'gerne wieder'],
  },
  'it is over': {
    complaint: ['die Störung ist nicht behoben'],
    none: ['die Störung ist behoben', 'funktioniert wieder', 'geht jetzt, danke'],
  },
  'praise taken back': {
    complaint: ['tolle App, aber sie stürzt ständig ab', 'Danke für die zwei Stunden Verspätung'],
    none: ['ich war skeptisch, aber sie ist toll'],
  },
  spelling: {
    complaint: [
      'voellig unzuverlaessig und staendig Stoerungen',
      'GEHT NICHT MEHR',
      'geht nich',
      'funzt ned',
      'Grossstörung',
    ],
    none: ['schoene Gruesse', 'gehts noch weiter nach Norden'],
  },
  'adverts, jobs, reports': {
    complaint: ['50% Rabatt versprochen und dann abgezockt, ich will mein Geld zurück'],
    none: [
      'Gewinnspiel: jetzt mitmachen!',
      'Wir suchen Mitarbeiter in Vollzeit, jetzt bewerben',
      'Der Umsatz stieg im Quartal, teilte das Unternehmen mit',
    ],
  },
}

describe.each(Object.entries(thoughts))('%s', (_thought, { complaint, none }) => {
  test.each(complaint)('is a complaint: %s', (text) => {
    expect(score(inGerman(text)).score, names(inGerman(text)).join(' ')).toBeGreaterThanOrEqual(50)
  })
  test.each(none)('is none: %s', (text) => {
    expect(score(inGerman(text)).score, names(inGerman(text)).join(' ')).toBeLessThan(50)
  })
})

test.each([
  ['ich will nicht mehr leben', 'danger'],
  ['ich zünde euch die Filiale an', 'danger'],
])('"%s" is danger', (text, name) => {
  const verdict = score(inGerman(text))
  expect(verdict.severity).toBe(4)
  expect(verdict.signals.map((signal) => signal.name)).toContain(name)
  expect(verdict.noReply).toBeUndefined()
})

test('letters with dots and their spelling score alike', () => {
  const dotted = 'Ständige Störungen, völlig unzuverlässig, schließlich gekündigt'
  const spelled = 'Staendige Stoerungen, voellig unzuverlaessig, schliesslich gekuendigt'
  expect(names(inGerman(spelled))).toEqual(names(inGerman(dotted)))
  expect(score(inGerman(spelled)).score).toBe(score(inGerman(dotted)).score)
})

test('where nothing tells the language, German posts have German rules', () => {
  const text = 'Seit drei Tagen geht bei mir nichts mehr und niemand antwortet.'
  expect(score(text)).toEqual(score(inGerman(text)))
})

test('a language that is given is believed where words leave a doubt, and no further', () => {
  expect(score({ text: 'Seite kaputt', language: 'en' }).score).toBeLessThan(50)
  expect(score({ text: 'die Seite geht nicht', language: 'en' }).score).toBeGreaterThan(50)
})

const page = readFileSync(new URL('../../../docs/scoring.md', import.meta.url), 'utf8')
const addRow = 'a signal has a row in docs/scoring.md, under German: name, points, an example that fires it'
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (-?[\d.]+) \| ([^|]+?) \|$/gm)].map(
  ([, name = '', points = '', example = '']) => [name, Number(points), example] as const,
)

test('the page lists every signal of the German lexicon with its points', () => {
  const coded = new Set(
    german.groups
      .flatMap((group) => [group, ...Object.values(group.turns ?? {})])
      .filter(({ points }) => points !== 0)
      .map(({ name, points }) => `${name} ${points}`),
  )
  expect(rows.map(([name, points]) => `${name} ${points}`).sort(), addRow).toEqual([...coded].sort())
})

test.each(rows)('%s %d: "%s"', (name, _points, example) => {
  expect(names({ text: example, brand: 'Northwind', language: 'de' })).toContain(name)
})

test('any text of German words has a verdict within bounds', () => {
  const words = german.groups
    .flatMap((group) => phrasesOf(group))
    .map((phrase) => phrase.replace(/[<>|~?*#$]/g, ' '))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      const { score: value, signals } = score(inGerman(parts.join(' ')))
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
      for (const { evidence } of signals) expect(evidence).not.toBe('')
    }),
    { numRuns: 50 },
  )
})
