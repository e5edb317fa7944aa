/** Words of trouble to search for beside a name. */
export const sought = [
  'storing',
  '"werkt niet"',
  'oplichters',
  'klantenservice',
  'schandalig',
  '"geld terug"',
  'kapot',
  'vertraging',
] as const
