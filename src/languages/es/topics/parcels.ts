import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Orders, parcels, and where they end up. */
export const parcels: readonly Topic[] = [
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `
      mi pedido, el pedido, pedido #, un pedido, mis pedidos, mi paquete, el paquete, un paquete, paquetes, repartidor*, mensajero, transportista, en reparto, fecha de entrega, día de entrega, franja,
      ventana de entrega, entregado según, figura entregado, consta entregado|como, marcado como entregado, como entregado, entregado a, firmaron por mi, firmó otro|otra|un|alguien, firmado por, vecino del,
      lo dejaron en, dejaron el paquete|pedido, lo tiraron por, tirado en, por encima de la valla|tapia|reja, en la lluvia, bajo la lluvia, bajo el felpudo|coche, en el contenedor, portal, portería,
      conserje, intento de entrega, ausente, destinatario ausente, no había nadie, nadie llamó al timbre, timbre, telefonillo, punto de recogida|entrega, oficina de correos, número de seguimiento|guía,
      seguimiento, rastreo, tracking, sin movimiento desde, no se mueve desde, sigue en almacén|tránsito|aduana|reparto, en aduana, aduanas, en tránsito, en el almacén, centro de distribución|clasificación,
      validando el domicilio|dirección, dirección incompleta|incorrecta|errónea, dirección mal, otra dirección, devuelto al remitente, devuelto a origen, caja vacía|abierta|aplastada|rota|mojada,
      llegó aplastado|mojado|abierto|vacío|roto|sin|a medias|incompleto|otro|otra, llegó la caja, llegaron # de, vino sin, venía sin, bulto, bultos, falta un bulto|el|una, faltaba un|una|el|la,
      falta un artículo|producto, me mandaron otro|otra|el|la, me enviaron otro|otra|el|la, en lugar de|del|la mandaron, en vez de ~ me mandaron|llegó|llegaron, pedí ~ y me llegó|mandaron|trajeron,
      producto equivocado, artículo equivocado, color equivocado, la compra del súper, compra semanal, congelados derretidos, sustituyeron, sustituido por, faltan productos, rider, comida fría,
      llegó fría|frío|tarde, una hora después, pizza, hamburguesas, recogida a domicilio, no pasaron a recoger, vinieron a recoger, recoger la devolución, devolución sin recoger, recogida de la, flores,
      ramo, regalo era para, era para el|un|su cumpleaños|día|boda, día de la madre|padre, reyes, navidad, preventa, preorden, precompra, agotado tras, cancelaron mi|el pedido, pedido cancelado, sin enviar,
      no lo envían, sigue sin salir, preparando desde, en preparación, pedido sin, por dónde anda, dónde está mi, dónde anda mi, cuándo llega mi|el, insulina llegó, cadena de frío, mudanza*,
      envío urgente|exprés|24, pagué envío, envío prioritario, timbre funciona, en la acera, calado, calados, estanque, por encima del muro, al jardín, conserjería, caseta, en la garita,
      guardia de la puerta, subida a casa, subir a casa, a pie de calle, hasta la puerta, no suben, sin ascensor, tengo ascensor, estoy en casa, no me he movido, no salí, de madrid a, va y viene,
      ida y vuelta, otra vez en, vuelta a, tenía que estar el, tenía que llegar el, en camino, su envío está, pedido en camino, entrega aplazada, aplazada a petición, a petición del, no he pedido aplazar,
      vacunas, muestra, muestras, congelado, hielo, con hielo, en qué almacén, recogerlo yo, voy a buscarlo, donde recogerlo, palé, sofá en, electrodoméstico en, la caja llegó a las, en vez de a las,
      entrega entre las, cesta, verduras, caja de comida, menú a domicilio
    `,
  },
  {
    kind: 'delivery',
    phrases: `
      pedido*, paquete*, envío, envíos, entrega, entregas, entregado, entregaron, mensajero*, mensajería, courier, número de guía, reparto, almacén, llegó, llegado, punto de recogida, vecino, vecina,
      compra online
    `,
  },
  {
    kind: 'delivery',
    weight: HINTS,
    phrases: `
      llega, tarde, enviar, recibir, recibí, retraso
    `,
  },
]
