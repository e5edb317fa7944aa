import type { Severity } from '../../model/mention.js'

/** What each step of harm stands for. */
export const severityWords: Readonly<Record<Severity, string>> = {
  1: 'annoyed',
  2: "something doesn't work",
  3: "can't work, lost money or data, or a deadline is near",
  4: 'safety, breach, legal threat, or many affected',
}
