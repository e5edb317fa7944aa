/** Words of trouble to search for beside a name. */
export const sought = [
  '障害',
  '繋がらない',
  '届かない',
  '詐欺',
  '返金',
  'ログインできない',
  '最悪',
  '不具合',
] as const
