/** What a few words say about a body or a life at stake. One alone seldom says enough; `judge/score/peril.ts` adds them up. */
export type Facet = {
  /**
   * - `injury`, `response` (doctors, ambulance, fire brigade), `person`, `body`, `mishap`: a body came to harm
   * - `hazard`: fire, gas, current, poison, splinters; `intake`: it was swallowed
   * - `guard`: what keeps people safe; `machine`: what people work with, ride in and cook with
   * - `failing`: how either hurts people; `standstill`: how a guard lets them down by doing nothing, which is only a fault of a machine
   * - `need` and `lacking`: what somebody lives on, and how it is missing
   * - `exposure`, `violence`, `pursuit`, `despair`, `nearly`: cold and heat, force, stalking, self-harm, what just missed
   * - `fiction`, `topic`, `fine`: what speaks against: games and films; articles; all is well
   * - `appeal`: somebody is to look after somebody else; says nothing itself, but that what is quoted is meant
   * - `figure`: a figure of speech, which says nothing
   */
  about:
    | 'injury'
    | 'response'
    | 'person'
    | 'body'
    | 'mishap'
    | 'intake'
    | 'hazard'
    | 'guard'
    | 'machine'
    | 'failing'
    | 'standstill'
    | 'need'
    | 'lacking'
    | 'exposure'
    | 'violence'
    | 'pursuit'
    | 'despair'
    | 'nearly'
    | 'fiction'
    | 'topic'
    | 'fine'
    | 'appeal'
    | 'figure'
  /** How much of a danger it is: 1 is enough alone. */
  weight: number
  /** In the notation of lexicon.ts. */
  phrases: string
  /** Counts only where one of these is said in the same sentence or the next one. */
  beside?: readonly Facet['about'][]
  /** Says nothing in a post where one of these is said as well. */
  unless?: readonly Facet['about'][]
  /** Says nothing in a post where one of these is said so plainly that it is enough alone. */
  unlessPlain?: readonly Facet['about'][]
  /** Counts only where nothing else is in its sentence: "Collarbone." */
  alone?: boolean
  /** A negation before it takes nothing away. */
  negated?: 'keep'
}

/** One language's words of danger. */
export type DangerWords = {
  facets: readonly Facet[]
  /** Word classes for `<name>` in these phrases. */
  classes: Readonly<Record<string, string>>
}
