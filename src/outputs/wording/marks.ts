import type { Mark } from '../../model/mention.js'

/** What somebody said of a post, behind "marked as". */
export const markWords: Readonly<Record<Mark, string>> = {
  complaint: 'a complaint',
  fine: 'fine',
  'not-us': 'not about you',
}

/** The same of several. */
export const marksWords: Readonly<Record<Mark, string>> = {
  complaint: 'complaints',
  fine: 'fine',
  'not-us': 'not about you',
}
