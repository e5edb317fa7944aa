import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger/index.js'
import { feelings } from './feelings.js'
import { further } from './further/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Spanish, written by hand and in Spanish, of Spain and of America side by side. ../lexicon.ts explains the notation; points are on the
// scale of ../en/lexicon.ts, and signals that say the same have the same name there. What Spanish asks for: the negation stands before its
// verb and its pronoun ("no me deja entrar"), pronouns hang on verbs ("cobrarme", "devuélvanme"), accents are left out as often as not.

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  { name: 'own-matter', points: 0.9, once: true, negated: 'keep', phrases: `<mi> <cosa>, <mi> _ <cosa>` },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `
      yo, me, mi, mis, conmigo, nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, tengo, tenemos, llevo, llevamos, estoy, estamos, pedí, compré, contraté, escribí, mandé
    `,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `
      ustedes, usted, vosotros, vosotras, os, su servicio, vuestro, vuestra, vuestros, vuestras, tu servicio, hola, buenas, buenos días, buenas tardes,
      estimados, señores, oigan, oye, che, habéis, podéis, pueden, podrían, podríais, hacen, hacéis, dejen, dejad`,
  },
]

export const spanish: Lexicon = {
  language: 'es',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], further),
  classes: {
    no: 'no nunca jamás tampoco ni',
    pron: 'me te se le lo la les los las nos os',
    nada: 'nada nadie ningún ninguna ninguno',
    funciona: `funciona funcionan funcionaba funcionó funcionaron funcione funcionando carga cargan cargó cargaba abre abren abrió responde responden arranca arrancan
      enciende encienden conecta conectan sirve sirven anda andan jala jalan marcha marchan imprime reproduce sincroniza sincronizan actualiza guarda guardan envía
      envían llega llegan reconoce reconocen`,
    deja: 'deja dejan dejaba dejó permite permiten permitió',
    puedo:
      'puedo puedes puede podemos pueden pude pudo pudimos pudieron podía podíamos logro logramos consigo conseguimos',
    hacer: `abrir acceder activar actualizar agendar anular añadir bajar borrar buscar cambiar cancelar cargar cobrar comprar comunicarme conectar conectarme
      confirmar consultar contactar contactarlos contactarme contratar dar darme descargar desbloquear devolver editar enviar entrar escanear eliminar facturar finalizar
      guardar hablar hacer hacerlo imprimir iniciar ingresar instalar jugar leer llamar loguearme loguear mandar modificar navegar pagar pasar pedir publicar recargar recibir
      recuperar registrar registrarme reservar restablecer retirar sacar salir seguir subir terminar transferir trabajar usar usarla usarlo utilizar validar ver verificar viajar volver`,
    entrar: 'entrar acceder ingresar loguearme loguear logearme conectarme autenticarme identificarme',
    cae: 'cae caen cayó cayeron caía',
    mi: 'mi mis nuestro nuestra nuestros nuestras',
    cosa: `pedido pedidos paquete paquetes envío compra cuenta dinero factura facturas contrato tarifa línea internet teléfono celular móvil router equipo pantalla
      tarjeta tarjetas boleto boletos billete billetes entrada entradas reserva reservación vuelo tren maleta maletas equipaje cita turno solicitud queja reclamo reclamación correo correos
      mensaje mensajes datos archivos fotos página web sitio tienda servidor dominio app aplicación contraseña clave usuario suscripción plan reembolso devolución cupón saldo
      cancelación batería lavadora televisor tele coche carro auto colchón sofá mueble impresora perfil conexión casa técnico problema caso cliente clientes empresa copia
      producto productos sueldo nómina pensión depósito fianza garantía póliza`,
    servicio: `servicio servicios servidor servidores página web sitio app aplicación aplicaciones plataforma sistema red internet wifi línea líneas luz agua gas señal correo
      banca cajero cajeros tienda panel api dns nube portal datáfono tpv pasarela cobertura`,
    cuenta: 'cuenta cuentas perfil usuario tarjeta acceso línea chip sim contraseña clave',
    pariente:
      'cuñado cuñada vecino vecina primo prima tío tía suegro suegra hermano hermana jefe jefa padre madre abuelo abuela amigo amiga compañero compañera ex novio novia marido mujer hijo hija sobrino sobrina',
    tiempo: `minuto minutos min hora horas hs h día días semana semanas mes meses año años rato ratito`,
    número: `dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta cien varios varias muchos muchas un una unos unas`,
    vez: 'segunda tercera cuarta quinta sexta séptima enésima décima',
    responde: `responde responden contesta contestan respondió contestó respondieron contestaron atiende atienden atendió ayuda ayudan coge cogen resuelve resuelven llama llamaron
      soluciona solucionan escribe informa informan aclara`,
    arreglado: `arreglado arreglada arreglan solucionado solucionada solucionan solucionaron resuelto resuelta resuelven resolvieron reparado reparada reparan corregido restablecido
      restablecida atendido gestionado cerrado`,
    mal: 'mal pésimo pésima pésimos fatal horrible horroroso malísimo malísima malísimos lamentable deplorable nefasto nefasta terrible',
    bueno:
      'bueno buena buenos buenas excelente excelentes genial rápido rápida fiable confiable estupendo estupenda perfecto perfecta maravilla maravilloso impecable útil amable amables',
  },
  spellings: { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' },
  negators: 'no ni nunca jamás sin tampoco nadie ningún ninguna ninguno nada',
  harmless: `
    no solo, no sólo, no solamente, no hay de qué, no hay problema, sin problema, sin problemas, sin ningún problema, sin duda, sin falta, no pasa nada, nada que ver,
    nada más que decir, de nada, ni modo que, para nada mal, no está mal, nada mal, no es para menos, no hay mal que por bien no venga, caída de precios, caída de la bolsa, caída del sol,
    <mi> <pariente> dice|jura|cuenta|asegura que, <pariente> dice|jura|cuenta que, error 404 no encontrado la película, sin iva, sin enrollarse, sin compromiso, sin más dilación, sin rasguño, sin un rasguño, no quiero reembolso, el problema sigue siendo que no, el problema es que no tengo, no exagero, no os lo vais a creer, no pasaba nada, no me llamen, no ocupa nada, por si acaso, ni hablar, no te lo pierdas, no se lo pierdan, no te pierdas, a falta de, hace falta valor, vale la pena, mal que bien, mala racha,
    caerse bien, me cae bien, cae bien, me cae mal, por mal camino, bien mal, días festivos, robo a mano armada, bloqueo creativo, bloqueo del escritor, caja fuerte, <número>|# veces al día|mes|año, <número>|# veces por semana
  `,
  conditions: 'si ojalá quizá quizás sería estaría habría podría',
  stronger: `muy tan demasiado totalmente absolutamente completamente extremadamente súper super re increíblemente sumamente realmente verdaderamente bastante mega ultra
    puto puta maldito maldita tremendo tremenda auténtico auténtica verdadero verdadera total absoluta absoluto pura puro`,
  weaker: 'poco algo ligeramente leve leves pequeño pequeña pequeños mínimo mínima medio apenas',
  turns: 'pero aunque sino porque pues mas',
  persons: `yo me mi mis conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras tú te tu tus contigo usted ustedes vosotros vosotras os vuestro vuestra vuestros vuestras vos`,
  questionWords: `cómo como qué que cuándo cuando dónde donde quién quien cuál cual cuáles cuánto cuanto cuánta cuántos alguien hay tienen tenéis tienes puedo puede pueden podéis se es está
    están aceptan acepta aceptáis envían enviáis hacen hacéis sirve funciona saben sabéis sabe existe ofrecen ofrece venden incluye soporta cuesta vale cubre abren cierran`,
  self: 'yo me mi mis conmigo mío mía míos mías',
  reasons: 'porque pues su sus cuyo cuya ellos',
  thanksFor: 'por',
  botching: `borrar borrarme perder perderme arruinar arruinarme destrozar romper olvidar ignorar ignorarme bloquear bloquearme estafar estafarme mentir mentirme cobrar cobrarme cancelar cancelarme
    dejarme dejarnos hacerme hacernos esperar nada tirar retrasar`,
  mending: `arreglar arreglado arreglaron arreglarlo resolver resuelto resolvieron solucionar solucionado solucionaron ayudar ayudaron ayudarme reparar repararon devolver devolvieron cambiar cambiaron
    encontrar encontraron recuperar atender atendieron pese`,
  elsewhere: 'anterior anteriores viejo vieja antiguo antigua antes allí otra otro otros otras ex',
  carrying: `ellos empresa compañía soporte atención servicio cuenta pedido factura contrato ticket empleado empleada técnico app aplicación suscripción tarifa paquete reembolso devolución
    garantía reclamo reclamación queja cliente clienta clientes operador operadora asesor asesora gerente`,
  guides:
    'cómo arreglar, cómo solucionar, cómo resolver, guía para, guía de, tutorial de, pasos para, trucos para, qué hacer',
  crowd: 'alguien alguno alguna todos todas quién quien gente muchachos chicos',
  choices: 'o u vs versus',
  hashtagBegins: 'no fuera adiós estafa boicot pésimo basta chau',
  hashtagEnds: `caído caida caídos noFunciona apesta estafa estafadores fail vergüenza verguenza robo ladrones mierda pésimo pesimo asco basura devuelvan devuélvanme`,
  supportHandle: {
    begins: 'ayuda soporte atención atencion',
    ends: 'ayuda soporte help support atiende responde teayuda clientes atencion care',
  },
}
