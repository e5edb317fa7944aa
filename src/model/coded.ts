/**
 * Something that happened, as data: a code, and what its sentence needs to know. The layers that see it happen make no
 * sentences; `outputs/wording` does, so that it can be said in another way, or another language, long after it was stored.
 * Arguments are JSON: a moment is an ISO string, a length of time milliseconds. They are stored, so those of a code never
 * change: what needs others is a new code.
 */
export type Coded<Codes> = { [Code in keyof Codes]: { code: Code; args: Codes[Code] } }[keyof Codes]

/** For a code that says everything by itself. */
export type NoArgs = Readonly<Record<string, never>>

/** In a catalogue of codes: what the sentence of a code needs to know. For the compiler; it holds nothing. */
export const args = <Args = NoArgs>(): { readonly args?: Args } => ({})

/** The arguments by code, as a catalogue tells them. */
export type ArgsOf<Catalogue> = {
  [Code in keyof Catalogue]: Catalogue[Code] extends { readonly args?: infer Args } ? Args : never
}
