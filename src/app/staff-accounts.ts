import type { StaffAccount } from '../store/port/threads.js'

/** The accounts that the config lists as a brand's own. */
export const staffAccounts = (
  brands: readonly { name: string; staff: readonly string[] }[],
): StaffAccount[] =>
  brands.flatMap(({ name, staff }) =>
    staff.flatMap((entry): StaffAccount[] => {
      const [, place, handle] = /^([^:]+):@?(.+)$/.exec(entry) ?? []
      return place === undefined || handle === undefined
        ? []
        : [{ brand: name, place: place.toLowerCase(), handle }]
    }),
  )
