import type { MessageWords } from '../../../model/alert-message.js'

export const message: MessageWords = {
  danger: 'PELIGRO',
  high: 'Urgente',
  over: 'Terminado',
  test: 'Prueba',
  colon: ': ',
  openPost: 'Abrir el mensaje',
  inAll: (count) => `${count} en total`,
  andMore: (count) => `… y ${count} más`,
}
