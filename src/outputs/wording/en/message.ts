import type { MessageWords } from '../../../model/alert-message.js'

export const message: MessageWords = {
  danger: 'DANGER',
  high: 'Urgent',
  over: 'Over',
  test: 'Test',
  colon: ': ',
  openPost: 'Open the post',
  inAll: (count) => `${count} in all`,
  andMore: (count) => `… and ${count} more`,
}
