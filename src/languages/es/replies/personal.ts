import type { RolesOf } from '../../reply-words.js'

export const personal: RolesOf<'personal'> = {
  asks: {
    phrases: `envía, envíe, envíen, envíanos, envíenos, enviarnos, enviad, enviadnos, manda, mándanos, mándenos, mandarnos, facilita, facilítanos, facilítenos, facilitarnos, facilitadnos, indica, indícanos, indíquenos, indicarnos, proporciona, proporciónanos, proporciónenos, proporcionarnos, bríndanos, bríndenos, brindarnos, comparte, compártenos, compártanos, compartirnos, compartir, déjanos, déjenos, dejarnos, dinos, díganos, decirnos, danos, denos, darnos, confirma, confírmanos, confírmenos, confirmarnos, adjunta, adjuntar, añade, incluye, responde con, escribe, pasa, pásanos, puedes|puede|podrías|podría|podéis|pueden enviarnos|darnos|indicarnos|facilitarnos|decirnos|pasarnos|confirmarnos|proporcionarnos|compartir, necesitamos, necesito, requerimos, nos hace falta, nos hacen falta, cuál es, cuáles son, nos das|facilitas|indicas|pasas|dices|confirmas|compartes`,
    not: 'nunca te|le|les? pediremos|pedimos|solicitaremos, no necesitamos, dinos si|qué|cuándo|cómo, díganos si|qué|cuándo|cómo',
  },
  personal: {
    phrases: `número de ~ pedido|orden|cliente|contrato|teléfono|línea|cuenta|tarjeta|factura|reserva|seguimiento|guía|rastreo|póliza|serie|celular|móvil|contacto|documento|identificación|cédula|pasaporte|dni|caso|envío|socio, n de ~ pedido|cliente|contrato|teléfono, tu|su|vuestro número, tu|su teléfono, teléfono de contacto, teléfono, celular, móvil, número telefónico, datos de ~ contacto|cuenta|pedido|titular, tus|sus|vuestros datos, datos personales, nombre completo, nombre y apellidos, nombre y apellido, nombre del titular, titular, apellidos, usuario, nombre de usuario, dirección, dirección completa|postal|de, domicilio, correo, correo electrónico, email, mail, e mail, fecha de nacimiento, dni, nif, cédula, rut, curp, rfc, documento de identidad, identificación, iban, cuenta bancaria, clabe, código postal, código de cliente|reserva|localizador, localizador, matrícula, placa, imei, foto|copia|imagen de tu|su|la ~ dni|documento|factura|contrato|ticket|identificación|cédula, captura|pantallazo de tu|su ~ cuenta|pedido|factura`,
    not: `por correo|mail|email|teléfono, vía mail|correo, correo de confirmación, nuestro número|teléfono|correo|dirección, nuestra dirección, al correo, al teléfono, el número ~ es, tus|sus datos ~ están|son, dirección ip, reinicia|reinicie ~ teléfono|móvil|celular, línea de atención, cambiar|actualizar|modificar ~ tu|su ~ dirección|correo|teléfono`,
  },
  secret: {
    phrases: `contraseña, contraseñas, clave, claves, clave dinámica, clave secreta, pin, código pin, cvv, cvc, código de seguridad, número de|de la|de tu|de su tarjeta, datos de ~ tarjeta, tarjeta de crédito|débito, código sms|otp, código de verificación, código que te|le, token, credenciales, credenciales de acceso, datos de acceso, usuario y contraseña|clave, respuesta secreta, banca en línea`,
    not: `restablecer|restablece|restablezca|cambiar|cambia|cambie|modificar|recuperar|recupera|olvidaste|olvidó|nueva ~ ~ contraseña|clave|pin|credenciales, contraseña nueva|olvidada, con tarjeta de crédito|débito, en tu|su tarjeta, contraseña ~ funciona|es, nunca ~ ~ contraseña|clave|código|pin, clave es que, palabra clave, la clave está`,
  },
  publicly: {
    phrases: `aquí, acá, aquí abajo, en los comentarios, en un comentario, por aquí, por acá, en respuesta, responde con, públicamente, en público, debajo de este, en este hilo|tuit|post`,
    not: 'aquí no, no aquí, aquí para, estamos aquí, haz|haga clic|click aquí, pulsa|pulse aquí, aquí puedes|puede|tienes|te|el|está, enlace aquí, por aquí no',
  },
  aboutYou: {
    phrases: `hemos intentado llamarte|llamarle|contactarte|contactarle, intentamos llamarte|llamarle|contactarte|contactarle ~ al, te|le hemos ~ llamado|contactado|escrito al|a la, te|le llamamos al, tu|su ~ dirección|número|cuenta|pedido|tarjeta|iban|nombre ~ es|termina, tu|su pedido, tu|su tarjeta terminada, vives|vive en, con domicilio, registrado|registrada a|con|en, a nombre de, entregado|enviado en|a ~ calle|avenida, tu|su esposo|esposa|marido|mujer|hijo|hija|médico, señor, señora, sr, sra`,
  },
}
