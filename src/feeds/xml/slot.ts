/** The best value found so far for a field that several elements may hold. */
export type Slot<Value> = {
  value: Value | undefined
  /** How good the value's origin is: 0 is the best; an empty slot takes anything. */
  rank: number
}

export const emptySlot = <Value>(): Slot<Value> => ({ value: undefined, rank: Number.POSITIVE_INFINITY })

/** Whether a value of this rank would be taken: the first of equals stays. Asked before reading, which costs more. */
export const wants = (slot: Slot<unknown>, rank: number): boolean => rank < slot.rank

/** Takes a value unless it is empty. */
export function offer<Value>(slot: Slot<Value>, rank: number, value: Value | undefined): void {
  if (value === undefined || value === '' || rank >= slot.rank) return
  slot.value = value
  slot.rank = rank
}
