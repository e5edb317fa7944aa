/**
 * Something that happened, as data: a code, and what its sentence needs to know. The layers that see it happen make no
 * sentences; `outputs/wording` does, so that it can be said in another way, or another language, long after it was stored.
 * Arguments are JSON: a moment is an ISO string, a length of time milliseconds.
 */
export type Coded<Codes> = { [Code in keyof Codes]: { code: Code; args: Codes[Code] } }[keyof Codes]

/** For a code that says everything by itself. */
export type NoArgs = Readonly<Record<string, never>>
