import type { CrewDeed } from '../../model/crew.js'
import { SITE_TASK } from '../stores.js'

/** What a job is about: its task is one of `taskNames`, and its key begins with that. */
export function meaningOf({ task, key }: { task: string; key: string }): Pick<CrewDeed, 'what' | 'site'> {
  const [what = ''] = task.split(' ', 1)
  if (what === SITE_TASK) return { what: 'site', site: key.slice(task.length + 1) }
  return { what: what === 'alerts' || what === 'mails' ? what : 'round' }
}
