/** An incident as people read and type it: `i3`. */
export const incidentId = (id: number): string => `i${id}`

/** The number that a typed id stands for, also without its letter, and with the signs around a word that was copied; undefined where it is none. */
export function parseIncidentId(typed: string): number | undefined {
  const [, digits] = /^["'([<#]*i?0*([1-9]\d{0,14})["')\]>.,:;]*$/i.exec(typed.trim()) ?? []
  return digits === undefined ? undefined : Number(digits)
}
