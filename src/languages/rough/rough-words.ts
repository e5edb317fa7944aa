import type { CalmDanger } from '../calm-danger.js'

/**
 * One language's rough list: what is said where a life or a body is at stake, and where something does not work. Each is a list of phrases
 * in the notation of `../lexicon.ts`, with commas between; `<body>`, `<thing>` and `<kin>` are the classes below. A word of danger is a
 * hint, and several of them close together are a danger, as in `../facet.ts`.
 */
export type RoughWords = {
  /** Words with a space between: parts of the body; machines and what people ride and heat with; children, parents, patients. */
  body: string
  thing: string
  kin: string
  /** Enough alone: said of hardly anything else. */
  grave: string
  /** A body came to harm; beside somebody it happened to that is enough. */
  hurt: string
  /** Pain and illness, which also come by themselves. */
  ill: string
  /** Ambulance, fire brigade, intensive care. */
  rescue: string
  /** Hospitals and doctors. */
  care: string
  /** Somebody fell, was hit, is locked in. */
  mishap: string
  /** It burns, bursts, sparks, leaks gas. */
  fire: string
  /** Smoke, smells, heat. */
  fumes: string
  /** Brakes, belts, alarms, cots: what keeps people safe. */
  guard: string
  /** How either of these fails. */
  failing: string
  /** What somebody lives on, and how it is missing or wrong. */
  need: string
  lacking: string
  /** Cold, heat, water, hours without help. */
  exposure: string
  violence: string
  pursuit: string
  /** Self-harm and farewells; hints of it, of which it takes two. */
  despair: string
  gloom: string
  nearly: string
  /** Games, films, novels. */
  fiction: string
  /** The press, courses, drills: it happened to others, or not at all. */
  elsewhere: string
  /** What is only planned, asked before buying, recommended. */
  topic: string
  /** Whoever is hurt is an animal. */
  pets: string
  /** All went well. */
  fine: string
  /** Laughter: nothing in such a post is meant. */
  laughter: string
  /** Figures of speech, which say nothing. */
  figures: string
  /** The same told calmly, by class; `calm/<tag>.ts`. */
  calm: CalmDanger
  /** It is down. */
  down: string
  /** It does not work. */
  fails: string
  /** They cannot get in. */
  shutOut: string
  unanswered: string
  help: string
  /** Words with a space between: "not", "nobody"; "if". */
  negators: string
  conditions: string
  /** Particles that are written together with the word behind them, with a space between. */
  attached?: string
  /** Letters that are also written otherwise. */
  spellings?: Readonly<Record<string, string>>
}
