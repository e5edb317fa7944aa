/** Whether two names, as people give them for themselves, are of one of the team: `Ben` and `ben` are. */
export const isSamePerson = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()
