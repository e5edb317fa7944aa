import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `a|antes|desde|hasta|hacia|sobre de? las|la #, a las #, antes de las #, hacia las #, sobre las #, # h, # hs, # horas, a|antes de|hasta el? mediodía|medianoche, esta tarde|noche|semana|mañana, hoy mismo, hoy por la, mañana, mañana por la, mañana mismo, pasado mañana, a lo largo de|del ~ día|mañana|tarde|semana, durante el|la día|mañana|tarde|semana, a final|finales|principios|mediados de ~ semana|mes|<mes>|esta, fin de semana|mes, antes del|de|el ~ <día>|mañana|fin|hoy|# , en|dentro|máximo|plazo|unos de? ~ #|<número> ~ <unidad>, en # ~ <unidad>, en un plazo|máximo de ~ # ~ <unidad>, en # a # <unidad>, dentro de # <unidad>, # días hábiles|laborables, <número> días hábiles|laborables, # a # días, en una hora, en media hora, media hora, cada hora, próximas # horas, las próximas # horas, próximos # días, el # de <mes>, desde el # , antes del # , # de <mes>, el|este|próximo|hasta|para|antes <día>, <día> por la|próximo|a, el próximo <día>, próxima semana, la próxima semana, semana que viene, la semana que viene, mes que viene, en|con la próxima ~ versión|actualización, versión #, a más tardar, como máximo el`,
    not: `desde hace # <unidad>, hace # <unidad>, hace <número> <unidad>, durante # <unidad>, después de # <unidad>, tras # <unidad>, de # a #, entre las|el #, la semana pasada, el mes pasado, últimas # horas, últimos # días, # <unidad> de retraso|espera|demora, a las # de ayer, cada día, # estrellas, buenas tardes, esta mañana, de la mañana, el <día> pasado`,
  },
  day: { phrases: 'hoy, el <día>, <día>, esta mañana, ahora, semana' },
  promises: {
    phrases: `enviaremos, será, serán, recibirás, recibirá, recibirán, llegará, llegarán, tendrás, tendrá, verás, verá, volverá, volverán, previsto, prevista, prevemos, estimado, estimada, estimamos, próxima actualización, actualización a|antes, a más tardar, reabrimos, abrimos, abre, sale, saldrá, sale, entregaremos, entregamos, responderemos, respondemos, escribimos, escribiremos, llamamos, llamaremos, debería, deberían, pasará, irá, estará, estarán, quedará, <haremos>, de nuevo, llega, esperamos tener|que esté`,
  },
}
