import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** Spanish, written by hand. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    tu: 'tu tus su sus vuestro vuestra vuestros vuestras',
    número: 'un uno una dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta',
    tercero:
      'transportista repartidor mensajería courier banco vendedor fabricante proveedor aerolínea aeropuerto operador socio distribuidor aseguradora arrendador correos',
    día: 'lunes martes miércoles jueves viernes sábado domingo finde',
    mes: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    unidad: 'minuto minutos min hora horas h hs día días semana semanas',
    hecho: `resuelto resuelta resueltos solucionado solucionada arreglado arreglada reparado reparada restablecido restablecida corregido corregida reemplazado reemplazada sustituido sustituida reembolsado reembolsada devuelto devuelta
      abonado abonada desbloqueado desbloqueada reactivado reactivada reenviado reenviada cancelado cancelada anulado anulada ampliado prorrogado activado activada desactivado desactivada eliminado eliminada añadido añadida enviado
      enviada despachado entregado entregada reservado reservada pedido aumentado pagado pagada cambiado cambiada modificado modificada retirado retirada publicado levantado reabierto terminado recuperado ingresado ajustado`,
    haremos: `enviaremos mandaremos reembolsaremos devolveremos sustituiremos reemplazaremos abonaremos ingresaremos repararemos desbloquearemos activaremos cancelaremos anularemos cambiaremos corregiremos entregaremos recogeremos
      reservaremos añadiremos retiraremos ampliaremos reactivaremos llamaremos pasaremos regalaremos reenviaremos compensaremos pagaremos`,
  },
  ...plain,
}
