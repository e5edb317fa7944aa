import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Bills, payments, what is paid back. */
export const money: readonly Topic[] = [
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `
      me cobró, me cobraron, me cobran, me han cobrado, me ha cobrado, nos cobraron, nos cobran, nos han cobrado, le cobraron, me cargaron, me han cargado, me pasaron el|un|la recibo|cargo|factura|cuota,
      me pasan, me descontaron, me debitaron, me facturaron, me facturan, me han facturado, cobro duplicado|doble|indebido|no, cargo duplicado|doble|indebido, cobrado dos veces, cobraron dos veces|doble,
      por duplicado, doble cargo, factura de #, factura|recibo|boleta ~ desorbitada|inflada|errónea|equivocada|incorrecta|altísima, factura del doble|triple, subieron la|el tarifa|precio|cuota|prima,
      me subieron, subida de, sube la cuota|tarifa|prima, sin avisar me, comisión de|por, comisiones por, gastos de gestión|envío|tramitación|cancelación, gestión de que, cargo por, tasa de, recargo de|por,
      penalización de|por, permanencia, permanencia que, lectura estimada|del contador|mal, contador, medidor, consumo de #, kwh, kilovatios, metros cúbicos, potencia contratada, domiciliación, domiciliado,
      domiciliaron, renovó sola|solo|automáticamente, renovación automática, prueba gratis|gratuita, periodo de prueba, período de prueba, mes gratis, suscripción que, suscripción cancelada, cancelé y me,
      ya cancelada, di de baja y, baja y siguen, siguen cobrando, sigue cobrando, seguir pagando, devuelvan mi|el dinero, devolución del|de los|de mi importe|dinero|#, devolver el dinero|importe,
      no me devuelven, no me han devuelto, reembolso, el reembolso, reintegro, fianza, depósito, señal de, vale en vez, un vale no, no un vale, cupón no, descuento no|que no, descuento prometido,
      promoción que no, precio distinto|diferente|final|anunciado, precio en caja, en caja me, me cobraron otro, ticket dice, tique, peaje*, aparcamiento, parking, parquímetro, estacionamiento cobró,
      matrícula equivocada|leyó|mal, multa de, multa por, prima, póliza subió, franquicia, cuota de, cuotas que, cuotas, intereses, interés del, hipoteca, préstamo, tarjeta de crédito, anualidad,
      mantenimiento de cuenta, comisión de mantenimiento, transferencia no llega|retenida|devuelta, transferencia, ingreso no aparece, me falta el ingreso, cajero se tragó|quedó|no, se tragó la tarjeta|el,
      saldo negativo, saldo no|mal, dinero retenido, retenido el|mi dinero, retención, liquidación, finiquito, nómina no|sin, factura proforma, iva mal, datos fiscales, factura con, no me dan factura,
      factura rectificativa, abono no, dinero perdido, me deben, nos deben, me debe #, € de más, euros de más, pesos de más, soles de más, me salió|sale a, roaming, itinerancia, tarifa de datos, extracto,
      en el extracto, cargo de #, ese cargo, este cargo, qué es este cargo, qué es ese, concepto, servicio de, seguro que no, no concertado, concertado, denegado, autorización denegada, reembolsado, señal,
      la señal, nos anularon, anuló el viaje, anulado por, cancelado por ustedes, cancelado por vosotros, vale no queremos, queremos el dinero, por ley, plazo legal, trimestral, anual, año entero,
      cuota anual, todo el año, plan anual, cargo anual, no presentado, no presentarme, cita anulada y, anulé con, regularización, calefacción de, repartidor de costes, bimestre, periodo anterior,
      consumo real, piso vacío, casa vacía, nevera desenchufada, estaba de viaje, arañazo que, daños que, rasguño, depósito de combustible, combustible, limpieza especial, descuentan de la fianza, gastos,
      devolvedme, devolvérmelos, que me lo devuelvan, cómo recupero el dinero|esto, recuperar mi dinero, minutos de aparcamiento, horas de parking, no paró, no se paró el
    `,
  },
  {
    kind: 'billing',
    phrases: `
      factura*, cobro*, cobraron, cobran, cobrado, cargo, cargos, comisión, comisiones, reembolso*, devolución del dinero, pago, pagos, recibo*, suscripción*, renovación, renovó, subida de precio, cuota,
      tarifa*, descuento no, cupón*, saldo, transferencia*, débito, mi dinero, mi plata, penalización
    `,
  },
  {
    kind: 'billing',
    weight: HINTS,
    phrases: `
      dinero, plata, euros, pesos, pagué, pagado, pagar, caro, gratis, €
    `,
  },
]
