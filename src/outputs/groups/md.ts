import type { View } from '../../terminal/view.js'
import type { Groups } from '../../views/groups.js'
import { markdownText } from '../markdown-text.js'
import { closingText } from '../md.js'
import { DANGER } from '../wording/row.js'
import { groupCells, groupHead, groupName, quietWords, reportBelow, TREND } from './words.js'

/** For issues and chats: a table, since a line holds nothing but names and figures. */
export function groupsMarkdown(found: Groups, view: View): string {
  const { by, groups, quiet } = found
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = groups.map((group) => {
    const danger = group.danger > 0 ? ` **${DANGER}**` : ''
    return line([markdownText(groupName(group, by)) + danger, ...groupCells(group)])
  })
  const said = quietWords(quiet)
  const parts = [
    ...(rows.length === 0
      ? []
      : [[line([by, ...groupHead]), `|---|${groupHead.map(() => '--:|').join('')}`, ...rows].join('\n')]),
    ...(said === undefined ? [] : [markdownText(said)]),
    ...(groups.some(({ trend }) => trend !== undefined) ? [TREND] : []),
    closingText(reportBelow(found), view),
  ]
  return `${parts.join('\n\n')}\n`
}
