/** Words of trouble to search for beside a name. */
export const sought = [
  '"non funziona"',
  'vergogna',
  'truffa',
  'rimborso',
  'disservizio',
  'bloccato',
  'ritardo',
  'pessimo',
] as const
