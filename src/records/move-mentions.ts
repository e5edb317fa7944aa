import type { MentionRecord } from '../store/port/records.js'
import type { Workspace } from './workspace.js'

/** They belong to another case; those out of sight stay so. */
export function moveMentions(work: Workspace, mentions: readonly MentionRecord[], to: number): void {
  for (const mention of mentions) {
    const moved = { ...mention, caseId: to }
    if (mention.hiddenAt === undefined) work.putMention(moved)
    else work.hideMention(moved, mention.hiddenAt)
  }
}
