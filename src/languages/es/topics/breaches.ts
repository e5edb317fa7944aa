import { TELLS, type Topic } from '../../topics.js'

/** Strangers where they should not be. */
export const breaches: readonly Topic[] = [
  {
    kind: 'security',
    weight: TELLS,
    phrases: `
      datos de otra|otro|otros persona|cliente|paciente|usuario|familia, factura|facturas|pedido|historial|informe|expediente de otra|otro persona|cliente|paciente,
      compras|cargos|movimientos|pagos|retiros|transferencias que no hice|reconozco|hicimos|autoricé|he, cargo|compra|retiro|movimiento|transferencia|préstamo que no ~ hice|reconozco|pedí|autoricé|solicité,
      sin mi autorización ~ préstamo|transferencia|bizum, préstamo a mi nombre, crédito a mi nombre, línea a mi nombre, contrato a mi nombre, a mi nombre sin, préstamo preaprobado que, me vaciaron la|mi,
      vaciaron la|mi cuenta, me sacaron toda|todo|todos, transferencia no autorizada, bizum que no, inicio de sesión desde, acceso desde otro|rusia|china|otra, dispositivo desconocido,
      alguien entró|accedió|entra|usa, otra persona entró|usa|tiene acceso, sim swapping, duplicaron mi sim, mi número de cliente y, con mi nombre completo, enlace falso|raro|sospechoso|ruso,
      página falsa|clonada|rusa|idéntica, web falsa|clonada, sms falso|fraudulento, correo falso|fraudulento|sospechoso, mensaje falso|fraudulento, llamada falsa|de alguien que sabía,
      sabía mis|mi datos|nombre|saldo, se hacen pasar, se hizo pasar, suplantan, suplantación, phishing, smishing, vishing, les hackearon|robaron ~ base|datos, os han hackeado|robado, les sacaron la base,
      base de datos filtrada|expuesta, filtró|filtraron mi|mis|los|nuestros, datos filtrados, mis datos en, fuga de, brecha, vulnerabilidad, agujero de seguridad, fallo de seguridad, falla de seguridad,
      expuestos, a la vista de cualquiera|todos, visible para cualquiera|todos, en copia visible, con copia a todos, todos en copia, sin cifrar, en texto plano|claro, contraseña en texto|claro,
      contraseña por correo|mail, mandaron mi|mis|la ~ a otra|otro, enviaron mi|mis|la ~ a otra|otro, adjunto ~ de otro|otra, veo la cámara de, veo las cámaras de, la cámara de otra|otro,
      la casa de otro|otra, disco con los|datos, resultados de otra|otro, entregaron mi|mis ~ a otra|otro persona, venden mis|los datos, alguien de adentro vende, filtran desde dentro, tarjeta clonada,
      clonaron, skimmer, dijo mi saldo, sabía mi saldo, mis últimas transferencias|compras, departamento de fraude, mismo hilo, hilo de mensajes, mamá pinchó, pinchó, pinchó en, hizo clic, pulsó el enlace,
      cambiando el número, número de la url, url, en la dirección web, se ve el documento|dni de, documento de otra|otro, cualquier usuario, cambiar la contraseña de cualquiera, sin comprobar,
      comprador desconocido, compraron acciones, vendieron mis, a las tres de la madrugada|mañana, yo durmiendo, yo dormía, mientras dormía, seis cargos, seis pagos, varios pagos, comercio que no conozco,
      tienda que no conozco, en otro país, desde otro país, en un cajero de, cámara del bebé, micrófono encendido, grabaciones de otra|otro, agenda de otra|otro, pacientes de, listado de, lista de clientes,
      cc a todos, reenviaron mi, tiraron a la basura los
    `,
  },
  {
    kind: 'security',
    phrases: `
      hacker*, hackeo, hackea*, ciberataque, malware, virus, troyano, estafador*, rgpd, lopd, agencia de protección de datos, protección de datos, privacidad, datos sensibles|médicos|bancarios|personales,
      historia clínica, policía, denuncia policial, fraude*, clonada, robo de identidad, estafa*, hackers, fuga de datos, filtración*, suplanta*, robo de datos, datos de otra|otro, no reconozco, robaron,
      falso, falsa, vulnerabilidad*
    `,
  },
]
