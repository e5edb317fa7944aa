import type { Facet } from '../../facet.js'

/** What speaks against a danger: games and films, articles, all is well, figures of speech. */
export const against: readonly Facet[] = [
  {
    about: 'fiction',
    weight: 1,
    phrases: `videojuego, en el juego, mi personaje, película, serie, novela, capítulo, temporada, episodio, jefe final, boss, partida, en la peli, el malo de, obra de teatro, mazmorra, spoiler, la trama, el protagonista, la protagonista, podcast, mi gremio, mi nivel`,
  },
  {
    about: 'topic',
    weight: 0.6,
    phrases: `estudio, artículo, informe, noticia, según la policía, historia de, campaña, simulacro, curso de primeros auxilios, charla sobre, ley, jornada, donación, protocolo, hace # años, hace <número> años, nos conocimos, formación, taller de, prevención, folleto, cartel`,
  },
  {
    about: 'fine',
    weight: 0.6,
    phrases: `no pasó nada, nadie herido, nadie resultó, por suerte nadie, estamos bien, estamos todos bien, sin heridos, solo un susto, sólo un susto, quedó en un susto, sin un rasguño, ni un rasguño, sano y salvo, sana y salva, sanos y salvos, ya está bien, ya está en casa, salió todo bien, se recuperó, recuperado, recuperada, hoy estoy comiendo, gracias a dios todo bien, gracias infinitas, me salvaron, le salvaron la vida, nos salvó la vida, me salvó la vida, de diez, todo un ejemplo`,
  },
  {
    about: 'fine',
    weight: 0.8,
    phrases: `es broma, en sentido figurado, metafóricamente, jajaja, jajajaja, nos reímos mucho, qué risa, xd`,
  },
  {
    about: 'figure',
    weight: 1,
    phrases: `
      sofá|mesa|silla|cama|armario|mueble|sillón ~ ~ pie|pies|brazo|brazos|espalda|cabeza, pie|pies|brazo|brazos|espalda del|de sofá|mesa|silla|cama|sillón, me muero de risa|hambre|sueño|ganas|vergüenza|amor|frío|calor|envidia, me muero por, muero de risa|ganas|amor, muerto|muerta de risa|hambre|sueño|envidia|miedo, me mata de risa, me quiero morir jaja, de muerte, está que arde, arde twitter, arden las redes, echando chispas, echando humo, en llamas las redes, infarto el precio, precio|precios de infarto, de infarto, vista|vistas|final de infarto, me da algo, me va a dar algo, sangre sudor y, a sangre fría, se me cae el alma, corazón roto, romper|rompió|rompe el corazón, dolor de cabeza ~ trámite|papeleo, un dolor de cabeza, dolores de cabeza con, quemar calorías, quema grasa, matar el tiempo, batería agotada, fuego amigo, bomba de precio, hígado, me hierve la sangre, me sangran los ojos, sangran los oídos, servidor|servidores ~ ardiendo|llamas|humo, la web ~ ardiendo, un puñal, puñalada, puñalada trapera, me apuñalaron, me quemé con el sol, quemado del trabajo, estoy quemado|quemada con|de, murió el móvil|teléfono|portátil|router|celular, se me murió el móvil|celular|teléfono, se murió el router|portátil|disco|celular|móvil, me ahogo en papeles|facturas|deudas, ahogado en, sudando sangre, me cuesta un ojo|riñón, un ojo de la cara, costó un riñón, el alma en vilo, de un plumazo, pegó un petardazo, explota|explotó la cabeza, cabeza ~ explotó, bomba de, está bomba, cayó la bolsa, caída de, caídas del servicio, matar mosquitos, mata mosquitos, asesin* de, me matan los|las|con, me mató el|la final|capítulo, morir en el intento, muerte súbita, fuegos artificiales, chimenea, barbacoa, a fuego lento, sin dolor, a prueba de fuego, primeros auxilios, revisión de gas|caldera, instalación de gas, factura del? gas, recibo del? gas, tarifa de gas, gas natural, cita en el hospital, cita con el médico, seguro médico, app del hospital, recetas médicas
    `,
  },
]
