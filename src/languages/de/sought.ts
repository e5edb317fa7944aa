/** Words of trouble to search for beside a name. */
export const sought = [
  '"geht nicht"',
  'kaputt',
  'Ausfall',
  'Störung',
  'Abzocke',
  'gesperrt',
  'gelöscht',
  'Kündigung',
] as const
