/** Words of trouble to search for beside a name. */
export const sought = [
  '"nie działa"',
  'awaria',
  'oszuści',
  'zwrot',
  'zablokowane',
  'reklamacja',
  'błąd',
  'porażka',
] as const
