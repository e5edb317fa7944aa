import type { Topic } from '../topics.js'

export const topics: readonly Topic[] = [
  {
    kind: 'product',
    phrases: `
      hervidor*, tostadora*, nevera*, refrigerador*, heladera*, horno, hornos, batidora*, licuadora*, aspiradora*, lavadora*, lavarropas, secadora*, lavavajillas, lámpara*, bombilla*, silla, sillas, mesa, mesas, sofá*, colchón, colchones, cama, estantería*, cajón, cajones, cortina*, almohada*, alfombra*, zapato, zapatos, zapatillas, botas, suela*, chaqueta*, abrigo*, camisa*, vestido*, pantalón, pantalones, calcetines, cremallera*, costura*, botón, tela, correa*, hebilla*, asa, tapa, tornillo*, rueda, ruedas, freno*, sillín, bicicleta*, bici, patinete*, monopatín, batería*, cargador*, cable, cables, enchufe*, auriculares, audífonos, altavoz, altavoces, parlante*, teclado*, objetivo, cámara*, reloj, juguete*, muñeca*, cochecito*, botella*, lata, latas, envase*, empaque*, sabor, sabe a|raro, salsa*, café, té, leche, yogur*, queso*, pan, cereales, chocolate*, galletas, crema, champú, jabón, talla, tallas, color, sartén*, cuchillo*, taza*, vaso*, mochila*, maleta*, paraguas, casco*, dron, válvula*, manguera*, bomba, garantía, repuesto*, pieza, piezas, carne, pescado, pollo, comida, pizza*, hamburguesa*
    `,
  },
  {
    kind: 'bug',
    phrases: `app, aplicación, aplicaciones, actualización, actualizaciones, versión, parche, firmware, pantalla*, menú, ajustes, configuración, widget*, sincroniza*, exportar, importar, subir, descargar, navegador, plugin*, api, caché, notificación, notificaciones, archivo*, carpeta*, documento*, sonido, audio, subtítulos, partida, nivel, fps, android, iphone, ipad, windows, mac, linux, beta, reinstal*, reiniciar, botón de la app, web, página web, formulario, código qr`,
  },
  {
    kind: 'account',
    phrases: `cuenta, cuentas, login, iniciar sesión, inicio de sesión, sesión, contraseña*, clave, usuario, perfil, bloqueada, bloqueado, suspendida, acceso, código de verificación, verificación, verificar mi, dos pasos, doble factor, sms de verificación, registrarme, registro`,
  },
  {
    kind: 'billing',
    phrases: `factura*, cobro*, cobraron, cobran, cobrado, cargo, cargos, comisión, comisiones, reembolso*, devolución del dinero, pago, pagos, recibo*, suscripción*, renovación, renovó, domiciliación, domiciliado, subida de precio, cuota, cuotas, tarifa*, fianza, depósito, descuento no, cupón*, saldo, transferencia*, extracto, débito, mi dinero, mi plata, permanencia, penalización`,
  },
  {
    kind: 'delivery',
    phrases: `pedido*, paquete*, envío, envíos, entrega, entregas, entregado, entregaron, repartidor*, mensajero*, mensajería, courier, seguimiento, tracking, número de guía, guía, reparto, almacén, llegó, llegado, punto de recogida, vecino, vecina, artículo equivocado, producto equivocado, compra online`,
  },
  {
    kind: 'service',
    phrases: `personal, camarero*, mesero*, empleado*, empleada*, técnico*, conductor*, chofer, chófer, revisor*, azafata*, cajera*, cajero, médico, médica, doctor, doctora, consulta, profesor*, monitor*, atención al cliente, servicio al cliente, soporte, chat, operador*, cola, fila, cita, citas, turno, turnos, reserva*, habitación, hotel*, ducha, desayuno, curso, vuelo*, tren, trenes, autobús, bus, asiento*, plaza, andén, equipaje, sucursal*, tienda, queja*, reclamo*, reclamación*, carta, maleducad*, groser*, disculpa*, prometieron, respuesta, esperando, espera`,
  },
  {
    kind: 'outage',
    phrases: `caída, caído, caída general, apagón, corte, cortes, servidor*, mantenimiento, sin luz, sin agua, sin internet, sin señal, sin servicio, toda la ciudad|zona|calle|oficina, a todos, alguien más, internet, fibra, wifi, cobertura, red, router, conexión, zona, dns, luz, agua`,
  },
  {
    kind: 'security',
    phrases: `phishing, estafa*, fraude*, hackea*, hackers, fuga de datos, filtración*, suplanta*, robo de datos, datos de otra|otro, no reconozco, policía, robaron, falso, falsa, clonada, rgpd, privacidad, vulnerabilidad*`,
  },
]
