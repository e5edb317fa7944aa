import type { MessageWords } from '../../../model/alert-message.js'

export const message: MessageWords = {
  danger: 'GEFAHR',
  high: 'Dringend',
  over: 'Vorbei',
  test: 'Test',
  colon: ': ',
  openPost: 'Beitrag öffnen',
  inAll: (count) => `${count} insgesamt`,
  andMore: (count) => `… und ${count} weitere`,
}
