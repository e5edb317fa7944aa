/** Words of trouble to search for beside a name. */
export const sought = [
  '"no funciona"',
  'caído',
  'estafa',
  'reembolso',
  'bloqueado',
  'borrado',
  'fallo',
  'pésimo',
] as const
