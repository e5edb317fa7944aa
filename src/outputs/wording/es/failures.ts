import type { Reasons } from '../failure-reasons.js'

const SOURCE = 'La fuente'

/** Why something could not be read. */
export const failures: Reasons = {
  address: (where) =>
    `La dirección${where === undefined ? '' : ` (${where})`} no lleva a nada que se pueda leer.`,
  unreachable: (where = SOURCE) => `${where} no está accesible.`,
  insecure: (where = SOURCE) => `${where} no permite una conexión segura.`,
  proxy: (where) => `El proxy${where === undefined ? '' : ` ${where}`} no deja pasar la petición.`,
  slow: (where = SOURCE) => `${where} no ha respondido a tiempo.`,
  'broke-off': (where = SOURCE) => `${where} ha interrumpido su respuesta.`,
  unreadable: (where = SOURCE) => `${where} ha dado una respuesta ilegible.`,
  empty: (where = SOURCE) => `${where} ha dado una respuesta vacía.`,
  'too-large': (where = SOURCE) => `${where} ha respondido más de lo que se lee.`,
  page: (where = SOURCE) => `${where} ha mostrado una página web en lugar de mensajes.`,
  changed: (where = SOURCE) => `${where} responde de otra forma que hasta ahora.`,
  closed: (where = SOURCE) => `${where} tiene el acceso cerrado o sobrecargado por ahora.`,
  fault: (where = SOURCE) => `${where} tiene una avería.`,
  'turned-away': (where = SOURCE) => `${where} no nos deja entrar.`,
  members: (where = SOURCE) => `${where} solo muestra esto a sus miembros.`,
  login: (where = SOURCE) => `${where} no acepta nuestros datos de acceso.`,
  gone: (where) => `Allí ya no hay nada${where === undefined ? '' : `: ${where}`}.`,
  'too-often': (where = SOURCE) => `${where} se ha consultado demasiadas veces.`,
  limited: (where = SOURCE, until) =>
    `${where} no se puede consultar ${until === undefined ? 'por ahora' : `hasta el ${until}`}.`,
  spent: (where, until) =>
    `Se han agotado las consultas permitidas${where === undefined ? '' : ` por ${where}`}${until === undefined ? '' : ` hasta el ${until}`}.`,
  program: (where = '') => `El programa ${where} no ha dado nada útil.`,
  file: (where = '') => `No se puede leer el archivo ${where}.`,
  setting: (where) => `Hay algo que corregir en la configuración${where === undefined ? '' : ` (${where})`}.`,
  here: () => 'Hay un problema en este equipo.',
  defect: () => 'Hay un error en el programa.',
  unknown: () => 'El motivo solo lo conoce una versión posterior.',
}
