import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { needsReply } from '../../../src/judge/needs-reply.js'
import { type Case, score } from './score.js'

type Labelled = Case & { danger: boolean; why: string; set?: 'held' }

/** What is held back is only counted, never named. */
const labelled: Labelled[] = readFileSync(
  new URL('../../../fixtures/judgement/danger.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Labelled => JSON.parse(line))
  .filter(({ set }) => set !== 'held')

/** The language is left for the program to find out. */
const isDanger = ({ text, title, brand }: Case) =>
  score({ text, ...(title === undefined ? {} : { title }), ...(brand === undefined ? {} : { brand }) }).danger

describe('as a care agent sees it', () => {
  test('of 131 posts with a body or a life at stake, at least 127 are danger', () => {
    const missed = labelled.filter((post) => post.danger && !isDanger(post))
    expect(missed.length, missed.map(({ why }) => why).join('\n')).toBeLessThanOrEqual(4)
  })

  test('of 129 posts that only look near, at most 2 are', () => {
    const wrong = labelled.filter((post) => !post.danger && isDanger(post))
    expect(wrong.length, wrong.map(({ why }) => why).join('\n')).toBeLessThanOrEqual(2)
  })
})

/** Told angrily, calmly, as a story, as a question, with and without an injury. */
test.each([
  "My father slipped on the wet ramp at your store and hit his head, he's still dizzy two days later",
  'The heater cord got so hot it burned through the carpet, luckily we were home',
  'brakes went completely soft on the descent, I had to bail into a field',
  "Someone from your delivery company keeps texting me asking if I'm alone at home",
  'The stair gate came off the wall and my toddler tumbled down eight steps',
  'My daughter had an asthma attack on your plane and nobody could find the oxygen',
  'I found a piece of wire in my cereal and swallowed half of it before I noticed',
  'your driver was texting the whole way and nearly hit a woman with a pram',
  'The lawnmower started on its own while my hand was under it',
  'after the update the pump gave my son double his insulin. he was at 40 when I found him',
  "Honestly I don't see the point any more. Nobody will miss me.",
  "i'm going to take all my sleeping pills tonight, thanks for the account closure",
  'The guy from the app is standing in front of my window right now',
  "He hit me in the car and said he'd come back if I report it",
  'There is smoke coming out of the dishwasher, what do I do?',
  'dishwasher started smoking and the kitchen filled with it, kids out in the garden',
  "The shelf collapsed and landed on my son's foot, we are at the ER",
  'gas stove keeps hissing with the knob off, whole kitchen smells',
  'my mother with dementia was left at the wrong station at 11pm in the cold',
  'The lift dropped two floors with six of us in it',
  'Your pills came with the wrong label and my gran took blood pressure tablets for a week',
  'The power bank went up in flames in my backpack, backpack gone, hand burnt',
  'the bunk bed rail snapped, she fell onto the radiator, 6 stitches',
  'battery pack hissing and bulging, put it outside on the stones',
  'my eyes have been burning since I used the drops and I can hardly see',
  'three of us were throwing up all night after the oysters',
  'the rear wheel came off at 30 mph',
  'I was locked in the toilet of the train for two hours with a panic attack',
  'water heater has been giving off a strange smell, everyone in the house has headaches and the baby is sleepy',
  'Your pharmacy ran out of my seizure meds and I had a fit at work',
  "a stranger had access to the camera in my kids' room and spoke to them",
  "my husband collapsed after eating the salad, he's allergic and it wasn't on the label",
  'They keep posting where my kid goes to school in your group and nobody removes it',
  'an electric shock from the washing machine threw me against the wall',
  "Child's finger got caught in the pram hinge, tip is gone",
  'he says he will kill me if I leave and your app shows him where I am',
  "I can't stop thinking about jumping, the debt letters keep coming",
  'the e-bike accelerated by itself into the traffic',
  'hot tea all over my lap because the lid popped off, blistered skin',
  'Der Fön hat beim Einschalten Funken gesprüht und mir die Haare versengt',
  'Meine Tochter ist mit dem Roller gestürzt weil das Vorderrad blockiert hat, Handgelenk gebrochen',
  'Nach dem Essen bei euch lag die halbe Familie mit Erbrechen im Bett, Oma musste in die Klinik',
  'Ich sehe keinen Ausweg mehr und will einfach nur noch dass es vorbei ist',
  'Euer Akku hat nachts angefangen zu brennen, die Feuerwehr war da',
  'Im Brei war eine Glasscherbe, mein Kleiner hat am Mund geblutet',
  'Die Leiter ist unter mir zusammengebrochen, zwei Rippen sind hin',
  'Er steht jeden Abend vor meiner Tür seit er meine Adresse aus eurer App hat',
  'Oma bekommt seit Tagen kein Insulin weil ihr nicht liefert',
  'Beim Bremsen ist der Hebel abgebrochen, ich konnte gerade noch vom Rad springen',
  'im ganzen Haus riecht es nach Gas und bei euch geht keiner ran',
  'meine Mutter wurde von eurem Sicherheitsmann zu Boden gestoßen',
  'Der Kindersitz hat sich in der Kurve gelöst, sie hing nur noch im Gurt',
  'Mir ist nach der Creme das ganze Gesicht angeschwollen, Notaufnahme',
  'er hat gedroht mich umzubringen und ihr lasst ihn weiter schreiben',
  'Aufzug steckt seit zwei Stunden, drinnen eine Frau mit Herzproblemen',
  'Der Heizlüfter hat die Gardine in Brand gesetzt',
  'The trampoline net tore and my nephew landed on the concrete, he has a broken collarbone',
  "Your courier left the pills on the doorstep and the neighbour's toddler ate some, we're in A&E",
  "My gran's pendant alarm has been offline for a week and she fell on Sunday and lay there all night",
  "the escalator at your store swallowed my daughter's shoe, her toes are cut up",
  'I got an electric jolt from the shower heater',
  'Woke to the sound of the tumble dryer crackling and flames behind it',
  "Your meat was off, I've been vomiting blood since last night",
  "The hotel's balcony rail gave way when I leaned on it, third floor",
  'Steering wheel locked while I was overtaking a lorry',
  "I keep thinking it would be easier if I just wasn't here",
  'my boyfriend found out where I am through your location sharing and he is on his way',
  'A man in the chat offered my 12 year old money for photos and wants to meet her',
  'carbon monoxide detector screaming, called your emergency number, got a recording',
  "My inhaler order has been stuck for two weeks and I'm down to two puffs",
  'The lens of the glasses popped out and scratched my eye',
  'your dog food has pieces of metal in it',
  'bath seat tipped and his head went under the water, I only turned for a second',
  "My brother has not been online since he wrote 'take care of mum', please can you check his last login",
  "Bus driver closed the doors on my mother's arm and drove off with her stuck",
  'I used the insulin pen from the last delivery and passed out twice, is there something wrong with that batch',
  'The coffee machine burst and sprayed boiling water on my chest',
  "someone used your app to find out when I'm home and broke in while I was asleep",
  "If you don't give me back my account tonight I will do something to myself",
  'I will come to your office and hurt somebody',
  'Tonight the gas fire in our rental filled the lounge with fumes, three of us got dizzy',
  'My son is severely allergic and the waiter swore there was no egg. Ambulance, adrenaline, a night in hospital.',
  "Ladder rung broke, fell two metres, can't move my shoulder",
  'Meine Tochter hat einen Schlag von der Lampe bekommen und ist vom Stuhl gefallen',
  'Beim Grillen ist die Gasflasche undicht geworden, Stichflamme, Haare weg',
  'Mein Vater bekommt seit einer Woche keinen Sauerstoff geliefert',
  'Der Bus hat mit offener Tür beschleunigt und eine Frau ist rausgefallen',
  'Ich weiß nicht, ob ich morgen noch da bin',
  'Jemand aus eurer App steht unten und klingelt Sturm, ich habe Angst',
  'Der Helm ist beim Sturz einfach zerbrochen, Gehirnerschütterung',
  'Nach dem Sushi liegt mein Mann mit Vergiftung in der Klinik',
  'Der Akku vom Roller ist im Flur explodiert',
  'Die Rutsche hat eine scharfe Kante, mein Sohn musste genäht werden',
])('"%s" is danger', (text) => {
  const verdict = score(text)
  expect(verdict.danger).toBe(true)
  expect(verdict.severity).toBe(4)
  expect(verdict.noReply).toBeUndefined()
  expect(verdict.score).toBeGreaterThan(50)
})

/** Figures of speech, games, news of others, questions before buying, illness that is only mentioned. */
test.each([
  'My phone died on the way to the hospital to see my newborn nephew, is there a battery replacement program?',
  'This heat is killing me, when will the AC units be back in stock?',
  'Our team crushed it this quarter thanks to Northwind',
  'The new trailer made my heart stop, take my money',
  'I nearly died laughing at your ad',
  'battery drops like a stone, 20% in ten minutes',
  'The brakes are great, the bell is too quiet',
  'The servers caught fire figuratively again, 502 everywhere',
  'Is the toy safe for a 9 month old, no small parts?',
  "Does the kettle switch off when it's empty?",
  'your app crashed on me and I lost my whole shopping list',
  "my son fell asleep during the film, that's how slow it loads",
  'Stabbed in the back by the price increase',
  "We're getting murdered by fees",
  'My dog ate the parcel slip, can you resend the code?',
  'Police in Oakmere are looking for a man who robbed a Tallowmere branch on Friday',
  'Hospital chooses Bluefinch for its patient portal',
  'Bluefinch shares fell sharply, investors feel the pain',
  'How do I turn off the smoke alarm test reminder?',
  'I have diabetes and the app is lovely to use',
  'The driver was rude and slammed the door',
  'my daughter broke her tablet, can I get the screen fixed?',
  "The doctor's office can't print since the update",
  'Child seat arrived a week late but all good',
  "What's the weight limit of the ladder?",
  'This boss fight is brutal, died 40 times and loved it',
  'They grilled me for an hour about my claim',
  'You broke my heart by discontinuing the vanilla one',
  'The gas bill doubled and nobody explains why',
  'my knee is fine again, when can I resume the membership?',
  'Your fire sale prices were gone in minutes',
  'The steering committee of our club uses Quillpad',
  'please take me off your list before I lose my mind',
  "I'd give my left arm for dark mode",
  'Customer service is a bloody nightmare',
  'The heating app shows the wrong temperature again',
  'Sharp knives, safe packaging, thanks',
  "I'm dying to try the new flavour",
  "we've had a baby! can I pause the box for two months?",
  'Wann kommt der neue Helm in Größe S?',
  'Das Update hat mein Handy gekillt, geht nicht mehr an',
  'Die Bremsen am neuen Rad sind ein Traum',
  'Mein Sohn hat das Display kaputt gemacht, was kostet die Reparatur?',
  'Ihr bringt mich noch ins Grab mit eurer Warteschleife',
  'Der Server brennt mal wieder, nichts geht',
  'Ich könnte kotzen, schon wieder Preiserhöhung',
  'Mein Arzt kann die Rechnung nicht öffnen',
  'Gibt es den Rauchmelder auch in schwarz?',
  'Totaler Absturz der App seit gestern',
  'Ich lach mich tot über eure Werbung',
  'Feuerwehr Oakmere bekommt neues Fahrzeug von Varnholt',
  'Im Spiel brennt das ganze Dorf ab, mega Grafik',
  'Wie lange hält der Akku im Winter bei minus 10 Grad?',
  'Meine Oma liebt eure Kekse',
  'Schlagt mich, aber das alte Logo war besser',
  "The new season's finale killed me, I cried for an hour",
  'My heart stopped when I saw the invoice',
  'This fire deal ends tonight',
  'I fell off my chair laughing',
  'Does the seat belt extender fit the older model?',
  'We had a fire drill at the Northwind office today',
  'My daughter loves the doctor kit, pretend bandages everywhere',
  'The crash of their stock hurt my portfolio',
  'Ambulance service chooses Varnholt vans',
  'Your support saved my life this week, thank you',
  'Blood red is back in the palette, yes!',
  'The knife set is incredibly sharp, love it',
  "I'm sick of these price rises",
  'Battery life is poor, dies by noon',
  'the kettle takes ages to boil',
  'Police closed the road so my parcel is late',
  'I had surgery last month so please deliver to the ground floor',
  'My phone fell in the bath, is that covered?',
  'the gas engineer was lovely and explained everything to my mum',
  'A burning question: when is the next release?',
  'How do I change the emergency contact in my profile?',
  'Please remove my ex from the family plan',
  'My dad is in hospital and wants to pause his newspaper',
  'Hit by another price hike',
  'Charging is dead slow since the update',
  'Our cat chewed the cable, where can I buy a new one?',
  'Alarm at 6am and no snooze button, why',
  'He who hesitates is lost, buy the camera!',
  'The stairs in the shop are steep but the staff are kind',
  'Das Spiel hat meine Nerven gekillt',
  'Ich bin fast vom Stuhl gefallen bei dem Preis',
  'Die Heizung rauscht ein bisschen, ist das normal?',
  'Mein Arzt empfiehlt eure App',
  'Der Notarzt hatte heute Tag der offenen Tür bei Varnholt',
  'Kann man den Rauchmelder leiser stellen?',
  'Der Film hat mir das Herz gebrochen',
])('"%s" is no danger', (text) => expect(score(text).danger).toBe(false))

test('a fault of their own hides nobody who is hurt', () => {
  const verdict = score('my own fault, I forgot to check them, but the brakes failed and I broke my wrist')
  expect(verdict.danger).toBe(true)
  expect(needsReply({ ...verdict, relevance: 0.1, official: false }, 90)).toBe(true)
})

test.each([
  ['The fork snapped. Face first. 19 stitches.', ['fork snapped', '19 stitches', 'stitches']],
  ['smoke in the hallway, two kids asleep upstairs, no fire brigade yet', ['smoke in the hallway', 'kids']],
])('"%s" shows what says so', (text, possible) => {
  const evidence = score(text)
    .signals.filter(({ name }) => name === 'peril')
    .map((signal) => signal.evidence)
  expect(evidence.length).toBeGreaterThan(0)
  expect(possible.some((words) => evidence.includes(words))).toBe(true)
})

test('a machine far from the brand in a long post is not the brand’s', () => {
  const filler = 'We baked bread and talked with neighbours about the weather and the market. '.repeat(12)
  const far = `Northwind hosts the page. ${filler} Our old mower started smoking. ${filler}`
  expect(score({ text: far, brand: 'Northwind' }).danger).toBe(false)
  const hurt = `Northwind hosts the page. ${filler} I want to kill myself. ${filler}`
  expect(score({ text: hurt, brand: 'Northwind' }).danger).toBe(true)
})

test.each([
  ['the brakes failed', 'the brakes never failed'],
  ['my son has burns from it', 'my son never had burns from it'],
  ['the charger caught fire', 'the servers caught fire again'],
  ['he threatened me with a gun', 'he shot at me with a gun in this game, respawned, best level yet'],
])('"%s" is danger, "%s" is not', (danger, none) => {
  expect(score(danger).danger).toBe(true)
  expect(score(none).danger).toBe(false)
})
