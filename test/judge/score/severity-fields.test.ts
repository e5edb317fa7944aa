import { expect, test } from 'vitest'
import { score } from './score.js'

/** Posts in which two words of a field make the fact: who or what is hit, and how. */
test.each([
  [3, 'The bank returned my rent payment for no reason and the landlord wants his money'],
  [3, 'our bakery oven has been dead for three days, we bin dough every morning'],
  [3, "Dad's pension hasn't landed since September"],
  [3, "you lost my mother's ashes in the post"],
  [3, 'Left at a bus stop in Ghent with two toddlers, no replacement bus till morning'],
  [3, 'my final paper is due Sunday night and the citation plugin ate half the references'],
  [3, 'warehouse scanners all offline, trucks idle at the dock'],
  [3, 'The nursery place was confirmed in writing and now it went to somebody else, I start work Monday'],
  [2, 'the zipper on the coat split the second time I wore it'],
  [2, 'podcast restarts from the beginning whenever I unlock the phone'],
  [2, 'sent a blue kettle instead of the green one'],
  [2, 'third engineer visit and the doorbell still rings by itself'],
  [2, 'captions lag about five seconds behind the picture'],
  [2, 'The driver left my groceries in the rain'],
  [1, 'the new packaging is so ugly I hid it in a drawer'],
  [1, 'Does the annual plan include the desktop app?'],
  [1, 'loved the tour, guide was hilarious'],
  [1, 'your hold music is a war crime'],
  [1, 'would be nice to have a darker dark mode'],
  [4, "I could see a stranger's payslip in the portal, name and salary"],
  [4, "half the school was sick after Tuesday's lunch"],
  [4, "We've passed this to our solicitors, you'll hear from them"],
  [4, 'the whole estate has had no gas since yesterday'],
  [4, 'login works with any password, I tried three of my own accounts'],
  [4, 'The pushchair folded with my baby in it'],
  [4, 'someone opened a loan in my name through your app'],
  [4, 'delivery man tried the door handle and asked my daughter if she was alone'],
  [4, 'kettle handle came off full of boiling water over my feet'],
  [4, 'The CO alarm went off twice since you serviced the boiler, both kids have headaches'],
  [4, 'Grandma fell, pressed the pendant, nothing. Neighbour found her next morning'],
  [4, "my tablets came in a box with somebody else's name and dose"],
  [3, 'Seit zehn Tagen kein Telefon in der Praxis, Patienten erreichen uns nicht'],
  [3, 'Lohn kam nicht, Miete geht morgen ab'],
  [3, 'Die Kaution ist seit dem Auszug im April nicht zurück'],
  [3, 'Abschlussarbeit wegen eures Updates weg, Abgabe Freitag'],
  [3, 'Wir standen um Mitternacht in Verona ohne Zimmer'],
  [2, 'Die Jacke hat nach dem ersten Waschen Löcher'],
  [2, 'Im Kalender sind alle Termine eine Stunde verschoben'],
  [1, 'Das neue Maskottchen sieht aus wie eine Kartoffel'],
  [1, 'Gibt es die Pfanne auch mit Deckel?'],
  [4, 'In der App sehe ich die Rezepte einer anderen Patientin'],
  [4, 'Im ganzen Dorf seit gestern kein Trinkwasser'],
  [4, 'Der Toaster hat Flammen geschlagen, meine Kleine stand daneben'],
  [4, 'Unser Anwalt schreibt euch nächste Woche'],
  [4, 'Der Bus fuhr los, als meine Mutter noch in der Tür hing'],
  [1, 'Everything arrived early and the kids love it'],
  [1, 'Northwind names a new head of logistics'],
  [2, 'my loyalty card scans as somebody called Gary'],
  [3, 'fridge died overnight, 200 worth of insulin and food in it'],
] as const)('severity %i: "%s"', (severity, text) => {
  expect(score({ text, brand: 'Northwind' }).severity).toBe(severity)
})

test.each([
  'the ferry was listing and the life jackets were locked away',
  'The sensor says 120, my fingerprick says 51, and no alarm',
  'Driver reeked of vodka and locked the doors when I asked to get out',
  'Knopf gedrückt, keiner kam. Sie lag die ganze Nacht auf den Fliesen.',
])('danger told calmly: "%s"', (text) => expect(score(text).danger).toBe(true))

test.each([
  'the team absolutely murdered us in pilates, 10/10 would die again',
  'fire the designer of that icon, it looks like a bruised potato',
  'Krimidinner: vergiftet wurde der Graf, wir haben sehr gelacht',
  'my inbox caught fire metaphorically',
  'our server is on fire',
])('nobody is hurt: "%s"', (text) => {
  const verdict = score(text)
  expect(verdict.danger).toBe(false)
  expect(verdict.severity).toBeLessThan(4)
})

test.each([
  ['It looks slow, but it is not', 'It is slow, but it works'],
  ['Everybody says Northwind crashes, but mine does not', 'Everybody says Northwind crashes, and mine does'],
  ['Ich dachte, das stürzt ab, aber das tut es nicht', 'Ich dachte, das läuft, aber das tut es nicht'],
])('"%s" complains less than "%s"', (denied, told) =>
  expect(score(denied).score).toBeLessThan(score(told).score),
)

test('what is denied without trouble before it is trouble', () => {
  expect(score("I pressed the button but it didn't").signals.map(({ name }) => name)).not.toContain('not-so')
})
