// What people write in the simulated months: invented, put together of pieces, so that no two outages sound alike and the product has to
// find what it can. `{b}` is the brand, `{n}` a number.

const openings = [
  '',
  '',
  '',
  'ugh, ',
  'hey @{h} ',
  'anyone else? ',
  'So ',
  'Great. ',
  'Seriously, ',
  'Morning all. ',
  'argh ',
  'FYI: ',
]
const ends = [
  '',
  '',
  '',
  ' Anyone know more?',
  ' Not a word on the status page.',
  ' Second time this month.',
  ' I have customers waiting.',
  ' What is going on?',
  ' :(',
  ' Support does not pick up.',
  ' thanks for nothing',
  ' Boarding in 40 minutes.',
]

/** The trouble of an outage, by what is broken; a wave of one outage takes from one topic only, most of the time. */
export const troubles = {
  login: [
    'cannot log in to {b} since {n}',
    '{b} login keeps throwing me out',
    'locked out of my {b} account, password reset mail never comes',
    '{b} says my session expired, over and over',
    'can not sign in at {b} on the phone or the laptop',
    'is the {b} login broken for you too',
    '{b} two factor code is refused, no way in',
  ],
  payment: [
    '{b} took my money and the order does not show',
    'card declined at {b} although the bank says all is fine',
    'checkout at {b} hangs at the last step',
    'charged twice by {b} this morning',
    'cannot pay my {b} bill, page errors out',
    '{b} payment page is just a white screen',
  ],
  site: [
    '{b} is down',
    '{b} not loading at all here',
    'getting 502 from {b} since {n} minutes',
    'my whole site at {b} is offline',
    '{b} unreachable, timeouts everywhere',
    'is {b} down or is it me',
    'nothing works at {b} right now',
    'error 503 on every page of {b}',
  ],
  app: [
    'the {b} app crashes when I open it',
    '{b} app stuck on the loading screen',
    'update broke the {b} app, it closes at once',
    '{b} app shows an empty list, all my things are gone',
    'since the last update {b} freezes on my phone',
  ],
  mail: [
    'no mail comes through {b} since this morning',
    'mails sent via {b} bounce, all of them',
    '{b} mail is delayed by hours',
    'cannot send anything with {b}, server rejects it',
  ],
  delivery: [
    'parcel from {b} stuck for {n} days',
    '{b} says delivered and nothing is here',
    'my {b} order was cancelled without a word',
    'driver of {b} never came, waited all day',
  ],
}

const still = [
  '{b} still down here',
  'still nothing from {b}, {n} hours now',
  'still cannot get into {b}',
  'update: {b} is broken as before',
  'hours later and {b} is still not working',
]

const ordinary = {
  complaint: [
    'the new {b} design makes me search for everything',
    'waiting for an answer from {b} support for {n} days',
    '{b} raised the price again without telling anybody',
    'invoice from {b} is wrong for the {n}th time',
    '{b} export gives me a broken file',
    'why does {b} need my birthday to change a plan, annoying',
    'search in {b} finds nothing I look for',
    '{b} refund takes forever',
  ],
  question: [
    'does {b} have an API for that',
    'how do I move my domain to {b}',
    'is the big plan of {b} worth it for a team of {n}',
    'anybody here using {b} with a screen reader',
    'which region does {b} store data in',
  ],
  neutral: [
    'we moved our staging to {b} last week',
    'compared {b} and two others for the newsletter, {n} points each',
    'listening to the {b} podcast about queues',
    'my notes on {b} after {n} months',
    'hiring: somebody who knows {b} and PostgreSQL',
    'meetup on Thursday at the {b} office',
    'wrote a small script around {b}, link below',
  ],
  praise: [
    'have to say {b} support was quick and kind today',
    'love the new dark mode in {b}',
    'three years with {b}, never looked back',
    '{b} just works, thanks team',
  ],
}

const decoys = {
  joke: [
    'my diet is like {b}: down again by noon',
    '{b} could run my love life, also nothing loads',
    'new {b} merch: a bucket, in case it leaks again',
    'told my boss I am a {b} server so he lets me nap at three',
    'if {b} were a cat it would be asleep on the router',
  ],
  spam: [
    'Best {b} coupons {n}% off, click for the deal',
    'I earn {n} a day with {b} referral, ask me how',
    'cheap {b} accounts, instant delivery, telegram in bio',
    '{b} alternative number {n}, try our free trial today',
    'get {n} followers for your {b} page, promo ends tonight',
  ],
  launch: [
    '{b} launched the new version today, looks great',
    'trying the {b} beta, so far so good, {n} widgets',
    'has anybody tested the new {b} release yet',
    '{b} announces {n} new features',
    'the {b} keynote in {n} words',
  ],
  lawsuit: [
    '{b} sued over data transfer, court date set - Example Times',
    'Lawsuit against {b}: what we know - Daily Sample',
    'Court hears case against {b}, shares fall {n} percent',
    'Interesting read on the {b} lawsuit',
  ],
  rival: [
    'Bluefjord is down, good thing we are on {b}',
    'moving from Bluefjord to {b} after the outage today',
    'Bluefjord outage again, does {b} take imports',
    '{b} must be happy about the Bluefjord mess today',
  ],
}

const RIVAL = 'Bluefjord'

const petition =
  'We ask {b} to bring back the old dashboard. It was fast, it was clear, and it worked on every screen. The new one hides what we need and costs us an hour a day. Please sign and share so that {b} listens to the people who pay for it.'

const angry = [
  '{b} ruined my week, part {n}',
  'day {n} of telling everybody how bad {b} is',
  '{b} does not answer me. They are a joke. Number {n}',
  'asked {b} {n} times for my refund, not a word',
  'never use {b}. never. reason {n}',
]

/** @param dice see chance.js */
export function writer(dice, brand) {
  const rival = brand.name.startsWith(RIVAL) ? 'Glasswater' : RIVAL
  const filled = (text) =>
    text
      .replaceAll('{b}', dice.happens(0.85) ? brand.name : brand.short)
      .replaceAll('{h}', brand.handle)
      .replaceAll('{n}', String(dice.whole(2, 59)))
  const said = (list) => {
    const text = filled(dice.pick(openings) + dice.pick(list) + dice.pick(ends))
    return dice.happens(0.3) ? `${text}.` : text
  }
  return {
    trouble: (topic) =>
      said(dice.happens(0.9) ? troubles[topic] : troubles[dice.pick(Object.keys(troubles))]),
    still: () => said(still),
    ordinary: (kind) =>
      filled(dice.pick(ordinary[kind]) + (dice.happens(0.3) ? dice.pick(ends.slice(0, 3)) : '')),
    // A brand is no rival of its own.
    decoy: (kind) => filled(dice.pick(decoys[kind]).replaceAll(RIVAL, rival)),
    petition: () => filled(petition).slice(0, dice.happens(0.7) ? undefined : 180),
    angry: () => filled(dice.pick(angry)),
  }
}

/** What the brand itself says. */
export const official = {
  first: (brand) => `We are aware of problems at ${brand.name} and look into them. Next word in 30 minutes.`,
  later: (brand) => `${brand.name}: we found the cause and work on it. Next word within the hour.`,
  over: (brand) => `${brand.name}: this is resolved. Everything works again.`,
  other: (brand) => `Meet ${brand.name} at the fair next week, hall 4.`,
}
