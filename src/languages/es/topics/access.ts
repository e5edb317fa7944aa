import { TELLS, type Topic } from '../../topics.js'

/** Accounts: getting in, what is known by a name and a number. */
export const access: readonly Topic[] = [
  {
    kind: 'account',
    weight: TELLS,
    phrases: `
      no me deja entrar|acceder|ingresar|loguear|iniciar, no puedo entrar|acceder|ingresar ~ cuenta|app|perfil|correo|área|banca, no puedo iniciar sesión, no puedo loguearme,
      cambié de número|teléfono|celular|móvil|correo|mail, cambio de número|titular|domicilio|dirección|correo|nombre|apellido, cambiar de titular, cambio de titularidad,
      cambiar el titular|correo|nombre|número|domicilio, número viejo|antiguo|anterior, el sms al|a un|llega al, código al, no me llega el código|sms|enlace|correo de, no llega el código|sms|pin,
      código de verificación|acceso|seguridad|un solo uso, segundo factor, doble verificación, verificación en dos, autenticador, token digital, clave dinámica|digital|de acceso, clave de internet,
      contraseña incorrecta, usuario o contraseña, restablecer contraseña|la|mi, recuperar la|mi cuenta|contraseña|clave|usuario, olvidé la|mi contraseña|clave, reconocimiento facial, selfie, selfi,
      foto del dni|documento|carné|carnet|pasaporte, verificar mi|la identidad|cuenta, verificación de identidad, validación de identidad, prueba de vida,
      cuenta bloqueada|suspendida|cerrada|restringida|inhabilitada|congelada|eliminada|borrada|desactivada|limitada,
      me bloquearon|suspendieron|cerraron|inhabilitaron|desactivaron|congelaron|banearon|restringieron ~ cuenta|perfil|usuario|tienda|canal, bloqueó|suspendió|cerró|borró|eliminó mi|la cuenta,
      bloqueo preventivo, actividad inusual|sospechosa|inhabitual, cuenta en revisión, me banearon, baneado, baneada, ban permanente, baneo, darme de alta, alta de usuario,
      no me reconoce el usuario|correo|dni, correo ya registrado|existe|en uso, ya existe una cuenta, dni ya registrado, borrar|eliminar|cerrar|cancelar mi cuenta|perfil|usuario, dar de baja mi|la cuenta,
      borró el álbum|mi|mis, borraron el|mi|mis álbum|álbumes|perfil|cuenta|fotos, portabilidad, portar el|mi|un número, número sin activar, nueva sim, duplicado de sim, esim, chip nuevo,
      quitar la|mi|una tarjeta ~ guardada, tarjeta guardada, eliminar la tarjeta, sesión caducada|expirada|iniciada en, cierra la sesión, me saca de la sesión|cuenta, me desloguea,
      cuenta familiar|compartida|de empresa|infantil|joven, invitación caducada, enlace caducado, licencia caducada|no válida, activar la|mi licencia|cuenta|línea|tarjeta|sim, desbloquear la|mi|el,
      desbloqueo, área de clientes|cliente, área privada|personal, oficina virtual, sede electrónica, certificado digital, pin incorrecto, puk, llave digital, cuenta vinculada|equivocada,
      vincular la|mi cuenta, desvincular, cuenta de otra consola, transferir la cuenta|entrada|entradas, entrada desaparecida, las entradas no aparecen, mi número de cliente, boletín, boletines, newsletter,
      lista de correo, dado de baja del, darme de baja del, date de baja, desuscribirme, desuscribir, cancelar la suscripción al, siguen mandándome correos|mensajes, dejen de mandarme|escribirme,
      dejad de mandarme|escribirme, quitar a, quitar el perfil, borrar el perfil, perfil de mi, no soy yo, dice que no soy, mi cara, cara no, la huella, huella, cuenta no encontrada, cuenta no existe,
      servicio suspendido, suspendido por, suspendida por, por impago, evaluación, revisión de la cuenta, tarjeta bloqueada, bloquearon la tarjeta, bloqueado la tarjeta, uso sospechoso,
      cambio de móvil|celular|dispositivo, móvil nuevo, celular nuevo, dispositivo nuevo, número que di de baja, número dado de baja, ya no tengo ese número|correo|teléfono, activar, activación,
      inhabilitado, carné digital, tarjeta de socio, mis puntos, puntos de, millas no, puntos caducados, el correo de confirmación
    `,
  },
  {
    kind: 'account',
    phrases: `
      usuaria, login, loguear*, logear*, contraseñas, registrarse, registro, registrado, dni electrónico, cédula, pasaporte, identidad, carné, carnet, socio, socia, número de socio, membresía, perfil,
      datos personales, correo asociado, titular, sesión, credenciales, inscripción, inscrita, inscrito, alta, cuenta, cuentas, iniciar sesión, inicio de sesión, contraseña*, clave, usuario, bloqueada,
      bloqueado, suspendida, acceso, código de verificación, verificación, verificar mi, dos pasos, doble factor, sms de verificación, registrarme
    `,
  },
]
