// Invented posts about a courier called Comet, and about comets: what its customers write, and what everybody else does.

/** Chooses by a number that grows, so that the same posts come at each run. */
const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? ''

const troubles = [
  'lost my parcel and the driver never rang',
  'left the parcel in the rain',
  'says delivered, but there is no parcel at my door',
  'charged me twice for one parcel',
  'driver threw the parcel over the fence',
  'tracking has not moved since Monday',
]
const follows = [
  'Nobody at the depot answers.',
  'The tracking page is useless.',
  'I want a refund for the parcel.',
  'Third parcel this month, still waiting.',
  'The depot hung up on me.',
]
const sights = [
  'its tail was faint and the telescope was useless',
  'the telescope mount broke before we found it',
  'clouds ruined the sky and I am annoyed',
  'it never came above the horizon, such a disappointment',
  'could not find its tail even with the new telescope',
  'the orbit was wrong in the app, and we missed it',
]
const skies = [
  'Waited for hours under a terrible sky.',
  'The tail is too faint this year.',
  'The telescope kept failing all night.',
  'Awful light from the city, no sky at all.',
  'Its orbit brings it back in eighty years.',
]
const times = ['today', 'this week', 'again', 'on Friday', 'last night', 'since May', 'this morning']

export const aboutCourier = (at: number): string =>
  `Comet ${pick(troubles, at)} ${pick(times, at * 3 + 1)}. ${pick(follows, at * 5 + Math.floor(at / 6))}`

const watchers = [
  'Looked for Comet',
  'So disappointed by Comet',
  'I was out for Comet',
  'We drove up for Comet',
  'Comet',
]

export const aboutSky = (at: number): string =>
  `${pick(watchers, at * 2 + Math.floor(at / 3))} ${pick(times, at * 3 + 2)}: ${pick(sights, at)}. ${pick(skies, at * 5 + Math.floor(at / 6))}`
