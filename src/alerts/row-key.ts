import type { NewAlert } from '../model/alert.js'

/** What is shown of an alert: the post that it is about, or its case. Several of one case are one row. */
export const rowKey = (alert: Pick<NewAlert, 'subject' | 'caseId'>): string => {
  const mention = mentionOf(alert)
  return mention === undefined ? `case ${alert.caseId}` : `mention ${mention}`
}

/** The mention that an alert is about, where it is one post and not its case. */
export const mentionOf = ({ subject }: Pick<NewAlert, 'subject'>): number | undefined => {
  const [, number] = /^(?:danger|mention):(\d+)/.exec(subject) ?? []
  return number === undefined ? undefined : Number(number)
}
