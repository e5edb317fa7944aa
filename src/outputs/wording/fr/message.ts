import type { MessageWords } from '../../../model/alert-message.js'

export const message: MessageWords = {
  danger: 'DANGER',
  high: 'Urgent',
  over: 'Terminé',
  test: 'Test',
  colon: ' : ',
  openPost: 'Ouvrir le message',
  inAll: (count) => `${count} en tout`,
  andMore: (count) => `… et ${count} de plus`,
}
