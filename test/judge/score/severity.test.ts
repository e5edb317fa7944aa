import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Kind, Severity } from '../../../src/model/mention.js'
import { type Case, score } from './score.js'

type Labelled = Case & { severity: Severity; kind: Kind; why: string; set: string }

/** What is held back is not looked at here. */
const labelled = readFileSync(new URL('../../../fixtures/judgement/severity.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => line.includes('"set":"dev"'))
  .map((line): Labelled => JSON.parse(line))

/** The language is left for the program to find out. */
const judge = ({ text, title, brand }: Case) =>
  score({ text, ...(title === undefined ? {} : { title }), ...(brand === undefined ? {} : { brand }) })

test.each([
  ['severity', 0.93, (post: Labelled) => judge(post).severity === post.severity],
  ['kind', 0.56, (post: Labelled) => judge(post).kind === post.kind],
] as const)('agrees with the care agent on the %s of 260 posts in at least %d', (_what, least, agrees) => {
  const missed = labelled.filter((post) => !agrees(post))
  expect(1 - missed.length / labelled.length, missed.map(({ why }) => why).join('\n')).toBeGreaterThanOrEqual(
    least,
  )
})

test.each([
  [1, 'Lunch at the food court next to your shop'],
  [1, 'I was a judge at the baking contest'],
  [1, 'Der Richter pfiff das Spiel ab'],
  [1, 'I HATE the new logo, whoever designed it is an idiot!!!'],
  [1, 'Your advert is the worst thing on television'],
  [1, 'who thought these announcements were a good idea, DISGUSTING'],
  [1, 'Das neue Logo ist eine Katastrophe, unfassbar'],
  [2, 'The app crashes whenever I open the map'],
  [2, 'the handle came off after two weeks'],
  [2, 'I ordered red and got blue'],
  [2, 'Your agent was rude to my mother'],
  [2, 'Der Reißverschluss klemmt seit gestern'],
  [2, 'Bestellt war Größe 40, bekommen habe ich falsche Größe'],
  [3, 'You charged me three times for one parcel'],
  [3, 'I still have no refund, 300 euros'],
  [3, 'my account was closed without a word'],
  [3, 'the parcel is for her birthday tomorrow and it has not been sent'],
  [3, 'we have no heating since Monday'],
  [3, 'all my notes were deleted'],
  [3, 'Ich wurde zweimal abgebucht'],
  [3, 'Alle Fotos sind weg'],
  [3, 'Wir haben seit Tagen kein Internet'],
  [4, 'I can read the messages of other customers'],
  [4, 'the passwords are in plain text'],
  [4, 'my solicitor will be in touch'],
  [4, 'somebody is buying things with my card'],
  [4, 'the whole town is without water'],
  [4, 'Ich sehe in meinem Konto fremde Rechnungen'],
  [4, 'Meine Anwältin meldet sich'],
  [1, 'the jingle in your app store ads makes my skin crawl'],
  [1, 'Bring the old menu font back you monsters'],
  [1, 'Eleven mails this month. Eleven. I bought one lamp.'],
  [1, 'thirty quid for a hoodie with a duck on it lol'],
  [1, 'Any chance of a student discount?'],
  [1, 'your waiting room plants are plastic. sad.'],
  [1, 'Schon wieder ein neuer Name für den Tarif, ihr spinnt doch'],
  [1, 'Wann gibt es die App für Linux?'],
  [1, 'new CEO photo looks like a toothpaste ad'],
  [1, 'everything as promised, nothing to add'],
  [2, 'Search on the website only gives results from 2023'],
  [2, 'Sleeve seam opened on the second wash'],
  [2, 'got the large bag instead of the small one'],
  [2, 'driver rang the wrong bell and drove off with the parcel'],
  [2, 'The subtitle language jumps back to Polish'],
  [2, 'waited in for the plumber all morning, nobody'],
  [2, 'Der Drucker zieht das Papier schief ein'],
  [2, 'Die Lampe flackert seit dem zweiten Tag'],
  [2, 'Karte kommt seit drei Wochen nicht'],
  [2, 'receipt has the wrong company name on it, third attempt'],
  [3, 'Your bank pulled the mortgage payment twice and now my rent bounced'],
  [3, 'I start a job on Monday and my licence is still at your office'],
  [3, 'The whole ledger for March disappeared when you merged the accounts'],
  [3, 'No way into my mailbox since the password change, clients are waiting'],
  [3, 'bought a season pass for 240, scanner says unknown'],
  [3, "our till system won't take cards, lunch rush is in an hour"],
  [3, 'Meine Brautschuhe sind noch in Hamburg, Samstag heirate ich'],
  [3, '800 Euro Anzahlung und jetzt heißt es, den Auftrag gibt es nicht'],
  [3, 'Spielstand von zwei Jahren futsch'],
  [4, "I typed my order number wrong and saw a complete stranger's address and phone"],
  [4, 'Our data officer is reporting this to the authority today'],
  [4, 'No one in the three villages has had water since five'],
  [4, 'Two purchases in Manila while I sit in Leeds'],
  [4, "your export puts every guest's passport scan into one open folder"],
  [4, 'See you in front of the judge'],
  [4, 'Auf eurer Seite kann man die Krankenakten fremder Leute öffnen'],
  [4, 'Wir ziehen vor Gericht'],
  [4, "half the practice's patients got somebody else's results"],
  [4, 'all flights of every passenger today were cancelled and 3,000 people sleep in the hall'],
] as const)('severity %i: "%s"', (severity, text) => expect(score(text).severity).toBe(severity))

test.each([
  ['we can’t take orders', 'WE CAN’T TAKE ORDERS YOU ABSOLUTE CLOWNS!!!'],
  ['the patient list is public', 'THE PATIENT LIST IS PUBLIC!!! UNBELIEVABLE'],
  ['the app shows the wrong month', 'the bloody app shows the wrong month, this is pathetic and disgusting'],
])('tone changes nothing: "%s", "%s"', (calm, loud) => {
  expect(score(loud).severity).toBe(score(calm).severity)
})

test.each([
  ['the lid is chipped', 'product'],
  ['the strap is frayed', 'product'],
  ['you charged me four times', 'billing'],
  ['the app shows the wrong month', 'bug'],
  ['Do you support IPv6?', 'question'],
  ['Northwind down? Error 521 on every site, went down ten minutes ago, panel won’t load either', 'outage'],
  ['A fault took thousands of sites offline, according to a spokeswoman. The outage lasted hours.', 'news'],
  ['anyone can read our invoices', 'security'],
])('"%s" is filed as %s', (text, kind) => expect(score(text).kind).toBe(kind))

test('data that turned up again is not lost', () => {
  expect(score('my photos are missing from the list').severity).toBe(3)
  expect(score('my photos are missing from the list, they are still there in the archive').severity).toBe(2)
})

test('what another signal says as gravely is said once; of another kind, it adds little', () => {
  const points = (text: string, fact: string) => score(text).signals.find(({ name }) => name === fact)?.points
  expect(points('I am locked out', 'shut-out')).toBeUndefined()
  expect(points('the lid is chipped', 'faulty')).toBeLessThan(0.2)
})
