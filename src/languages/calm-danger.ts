import type { DangerWords, Facet } from './facet.js'

/**
 * What people say calmly where a body or a life is at stake, of whom nobody screams: "the pedal went to the floor", "her lips were purple",
 * "tomorrow you need not call any more". One frame for all languages; each fills it with its own words, in the notation of `lexicon.ts`,
 * phrases with commas between. A language that has lists of its own for the loud words has this one beside them.
 *
 * A danger is (a harm that happens or threatens) × (somebody it happens to) less (what speaks against): the lists below are its factors.
 */
export type CalmDanger = {
  /** Things about to harm, enough alone: a pedal that goes to the floor, a tap that tingles, gas that is smelled, CO that is measured. */
  threats: string
  /** Bodies about to fail, enough alone: blue, not to be woken, a cord round the neck, kidneys that fail. */
  collapse: string
  /** Signs of it: limp, wheezing, a swollen face, skin that peels, a drip; enough beside somebody. */
  signs: string
  /** It burns and bursts: enough beside a thing or somebody. */
  blaze: string
  /** Heat, smell, a scorched spot, a tingle: enough beside a thing and somebody, or where somebody sleeps. */
  heat: string
  /** Somebody fell, was caught, was thrown; it came off, gave way. */
  mishaps: string
  /** Swallowed, drank, licked; and what must not be: cleaners, button cells, magnets, splinters, undeclared nuts. */
  swallow: string
  poisons: string
  /** What was eaten, and at whose table. */
  meals: string
  /** What somebody lives on or calls for help with: pumps, oxygen, doses, alarm buttons. */
  aids: string
  /** How it lets them down: nobody came, another's, ten times as much, empty, lost on the way, shows what is not so. */
  unheard: string
  /** Taps, sockets, lifts, kettles: what only does harm when it fails. */
  things: string
  /** Hospital, a drip, surgery, an ambulance. */
  doctors: string
  /** Where people sleep: beds, pillows, nurseries. */
  bedside: string
  /** Hours, cold, heat, the dark, being alone: how bad it is where something happens. */
  plight: string
  /** Relatives, also by pet names; children, patients. */
  people: string
  /** Who comes near because of a company: drivers, hosts, carers, who one met through it. They do harm more often than they come to any. */
  strangers: string
  /** Hands on somebody, locked doors, drink at the wheel, threats. */
  force: string
  /** What is a danger alone: touched, tied up, followed home, a court forbade him to come near. */
  assaults?: string
  /** Being found: stands below the window, knows the school, sees every step. */
  lurking: string
  /** Unwanted, afraid, blocked, reported before. */
  unwanted: string
  /** Farewells that are meant; and weariness, of which it takes two. */
  farewells: string
  weary: string
  /** Words that are said of trifles as well ("died", "heart attack"), and trifles ("of boredom", "the bill"): together they are a figure. */
  shaken: string
  trifles: string
  /** Other figures. */
  notMeant: string
  /** What makes a jest of the whole post: "when I saw the bill". */
  jests: string
  /** Games, in which things burn and break; novels, series, courses, drills, news from elsewhere, offers; all is well. */
  tales: string
  reports: string
  soothed: string
}

type List = Exclude<keyof CalmDanger, 'shaken' | 'trifles'>

const meanings: Readonly<Record<List, Omit<Facet, 'phrases'>>> = {
  threats: { about: 'hazard', weight: 1 },
  collapse: { about: 'injury', weight: 1 },
  signs: { about: 'injury', weight: 0.72 },
  blaze: { about: 'hazard', weight: 0.75 },
  heat: { about: 'hazard', weight: 0.45 },
  mishaps: { about: 'mishap', weight: 0.5 },
  swallow: { about: 'intake', weight: 0.25 },
  poisons: { about: 'hazard', weight: 0.5, beside: ['intake', 'injury'] },
  meals: { about: 'hazard', weight: 0.25, negated: 'keep', beside: ['injury', 'response'] },
  aids: { about: 'need', weight: 0.5, negated: 'keep' },
  unheard: { about: 'lacking', weight: 0.5, negated: 'keep', beside: ['need', 'guard'] },
  things: { about: 'machine', weight: 0.3, negated: 'keep' },
  doctors: { about: 'response', weight: 0.5 },
  bedside: { about: 'body', weight: 0.3, negated: 'keep' },
  plight: {
    about: 'exposure',
    weight: 0.18,
    negated: 'keep',
    beside: ['injury', 'mishap', 'need'],
  },
  people: { about: 'person', weight: 0.3, negated: 'keep' },
  strangers: { about: 'person', weight: 0.15, negated: 'keep' },
  force: { about: 'violence', weight: 0.85 },
  assaults: { about: 'violence', weight: 1 },
  lurking: { about: 'pursuit', weight: 0.6 },
  unwanted: { about: 'violence', weight: 0.4, negated: 'keep', beside: ['pursuit'] },
  farewells: { about: 'despair', weight: 1, negated: 'keep' },
  weary: { about: 'despair', weight: 0.68, negated: 'keep' },
  notMeant: { about: 'figure', weight: 1 },
  jests: { about: 'fine', weight: 0.7, negated: 'keep' },
  tales: { about: 'fiction', weight: 1.5, negated: 'keep' },
  reports: { about: 'topic', weight: 1.2, negated: 'keep' },
  soothed: { about: 'fine', weight: 0.5 },
}

/**
 * The words of danger of one language with what it says calmly.
 *
 * @param loud its other words; its classes hold for what is said calmly, too
 */
export function withCalm(loud: DangerWords, words: CalmDanger): DangerWords {
  const { shaken, trifles } = words
  const calm: readonly Facet[] = [
    ...Object.entries(meanings).map(([list, meaning]) => ({
      ...meaning,
      phrases: words[list as List] ?? '',
    })),
    { about: 'figure', weight: 1, phrases: '<shaken> ~ ~ <trifles>, <trifles> ~ ~ <shaken>' },
  ]
  return {
    // Of a phrase in several lists the first meaning stays: the gravest.
    facets: [...loud.facets, ...calm].sort((one, other) => other.weight - one.weight),
    classes: { ...loud.classes, shaken, trifles },
  }
}
