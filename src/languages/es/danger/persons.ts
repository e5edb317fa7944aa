import type { Facet } from '../../facet.js'

/** Force, pursuit, despair. */
export const persons: readonly Facet[] = [
  {
    about: 'violence',
    weight: 1,
    phrases: `
      <conductor> ~ ~ cerró|bloqueó|echó ~ ~ seguros|puertas|pestillos|seguro, <conductor> ~ ~ no me|nos dejaba|dejó|deja bajar|salir|bajarme, no me|nos dejaba|dejó|deja bajar|salir ~ ~ coche|carro|auto|taxi|casa|piso, cerró los seguros ~, me encerró, nos encerró, me bajé|tiré|salté en un semáforo|en marcha|y corrí, salté|me tiré del coche|carro|auto|taxi, <conductor> ~ ~ borracho|bebido|drogado|dormido|durmiendo, <conductor> ~ ~ se durmió, se quedó dormido al volante,
      me pegó, le pegó, nos pegó, me golpeó, lo golpeó, la golpeó, me agredió, agredió a, me agarró del|de ~ cuello|brazo|pelo, me apuntó, me amenazó con, amenazó con matar|pegar|quemar, amenaza|amenazas de muerte, te voy a matar, con un cuchillo, con una navaja, con un arma, con una pistola, a punta de pistola, abusó de, abuso sexual, abusaron de, me tocó sin|la|el, me manoseó, se masturb*, acoso sexual, me acosó, violación, me violó, la violó, intentó violar|violarme|besarme|tocarme|forzarme, me drogó, me drogaron, me echaron algo|droga, burundanga, secuestr*, trata de personas
    `,
  },
  {
    about: 'violence',
    weight: 0.6,
    phrases: `agresión, agresivo, me empujó, nos empujó, empujó, me amenazó, amenazas, amenazándome, se desvió, cambió de ruta|camino, apagó la app|aplicación, otro camino, camino más bonito, cerró los seguros, bloqueó las puertas, mujer sola, si te veo, sé dónde, me insultó y, fotos desnuda, fotos íntimas, imágenes íntimas, mi hija de # años, un adulto|hombre ~ ~ menores|mi hija|mi hijo, le pidió fotos`,
  },
  {
    about: 'pursuit',
    weight: 0.8,
    phrases: `
      me acosa, me está acosando, me persigue, me vigila, me rastrea, sabe ~ dónde vivo|trabajo|estoy|duermo, sabe donde vivo|trabajo|estoy, sabe ~ a qué hora, sabe a qué hora, sabe mi dirección, tiene mi dirección, tienen mi dirección, apareció en|por mi casa|trabajo|portal, aparece en todos lados|todas partes|mi casa, me espera|esperó|esperaba|estaba esperando en|fuera|afuera|abajo|a la salida, está en mi puerta|portal|calle, me sigue a casa, me siguió, me siguen, publicó|dio|pasó|compartió mi dirección|teléfono|ubicación, ve mi ubicación, ve dónde estoy, puede ver dónde, orden de alejamiento|protección|restricción, rastreador|localizador|airtag ~ ~ coche|bolso|mochila|carro, vernos por la cámara, hablaba por la cámara
    `,
  },
  {
    about: 'pursuit',
    weight: 0.35,
    phrases: `mi ex, mi exmarido, mi expareja, mi ex marido, mi exnovio, un desconocido, me da miedo volver, tengo miedo, miedo de volver, ligado a mi cuenta, vinculado a mi cuenta, cel ligado, no me deja quitarlo`,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `
      me quiero matar de verdad, voy a matarme, me voy a matar, quitarme la vida, quitarse la vida, suicidarme, suicidarse, suicidio ~ mi, se quiere suicidar, se va a suicidar, suicidado, se suicidó, no quiero vivir, ya no quiero vivir, no quiero seguir viviendo, no tengo ganas de vivir, acabar con mi vida, acabar con todo, terminar con mi vida, pensamientos suicidas, se cortó las venas, se tomó las pastillas|todas, me tomé todas, tomarme todas|todo el, ser una|ninguna? carga para|de, ser carga de|para|ni, mejor|mejores sin mí, nadie me va a echar de menos, nadie me extrañará, cuando ya no esté, mañana ya no estaré|estoy|esté, no voy a estar mañana, no me esperen, esto es una despedida, vengo a despedirme, me despido de todos|ustedes|vosotros, tengo las pastillas, las pastillas contadas|juntas|preparadas|guardadas, estoy en el borde|puente, en la azotea ~, tirarme del|al|por|de la, lanzarme del|al, el seguro de vida paga|cubre, hacerme daño, hacerse daño, me corto los|las|el, quiero desaparecer del todo
    `,
  },
  {
    about: 'despair',
    weight: 0.75,
    phrases: `no le veo salida, no veo salida|otra salida, no hay salida para mí, no le encuentro|veo sentido, nada tiene sentido, mejor si no estuviera, nadie me extrañaría, despedirme de, no aguanto más la vida, no puedo seguir así, no quiero seguir así, no quiero despertar, ojalá no despertar, dormir y no despertar, ordenado los papeles, dejado ~ papeles, dejado ~ carta|cartas, escrito ~ carta|cartas ~ hijos, dejado al|el|la ~ gato|perro|gata|perra con, ya no las necesito, ya no lo necesito, ya no me hacen|hará falta, ya no hará falta, les dejo ~ claves, por última vez, última vez que escribo, ya lo he decidido, ya lo tengo decidido, lo perdí todo ~, se acabó para mí, ya no puedo más con, descansar de todo, dejar de sufrir, no soy más que un estorbo`,
  },
  {
    about: 'despair',
    weight: 0.3,
    phrases: `gracias por todo, mi única conversación, la única que me escucha, el único que me escucha, perdónenme, perdonadme, perdón a todos, cuiden a, cuidad de`,
  },
  {
    about: 'nearly',
    weight: 0.3,
    phrases: `casi, por poco, por los pelos, de milagro, a punto de, si no llega a, si no llego a, si no es por, menos mal que, de pura suerte`,
  },
]
