/** Whom or what nobody wants to hear of: a person, as `identity/person.ts` tells them from others at their place; a place, with all below its host; a thread. */
export type Muted =
  | { kind: 'person'; place: string; key: string }
  | { kind: 'place'; place: string }
  | { kind: 'thread'; thread: string }

export const mutedKinds = ['person', 'place', 'thread'] as const satisfies readonly Muted['kind'][]

export type Mute = {
  id: number
  what: Muted
  /** Only about this brand. */
  brand?: string
  at: Date
  by: string
  /** From then on it holds no more. */
  until?: Date
  /** Somebody ended it. `undone`: by taking it back, as if it had never been. */
  ended?: { at: Date; by: string; undone?: true }
}
