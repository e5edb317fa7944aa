import type { DraftLanguage, ReadLanguage } from './languages.js'

/**
 * What trouble can be with where a language has no table of nouns: a line of words that name it (`~` stands for any ending), and how an answer does,
 * behind `avec` or `con`. What stands first goes before what stands further down; where one is part of another, it has to.
 */
export const matterWords: Readonly<Record<Exclude<DraftLanguage, ReadLanguage>, string>> = {
  fr: `
    remboursement~, rembours~: le remboursement
    caution: la caution
    prélèvement~, prélev~: le prélèvement
    facture, factures, facturation: la facture
    abonnement~: l’abonnement
    résiliation, résili~: la résiliation
    contrat: le contrat
    bon d’achat, bon d'achat, code promo: le bon d’achat
    colis: le colis
    valise: la valise
    bagage, bagages: les bagages
    livraison, livraisons, livré~: la livraison
    commande, commandes, commandé~: votre commande
    mot de passe: le mot de passe
    connexion à mon compte, me connecter, connecter, identifiant~: la connexion
    mon compte, notre compte: votre compte
    ma carte: votre carte
    virement~: le virement
    fibre, internet, box: la connexion internet
    réseau: le réseau
    serveur, serveurs: les serveurs
    sauvegarde, sauvegardes: la sauvegarde
    mise à jour: la mise à jour
    rendez-vous: le rendez-vous
    réservation, réservé~: la réservation
    vol: le vol
    train, trains: le train
    chambre, chambres: la chambre
    chauffage: le chauffage
    eau chaude: l’eau chaude
    batterie: la batterie
    écran: l’écran
    chargeur: le chargeur
    vélo: le vélo
    lave-linge: le lave-linge
    lave-vaisselle: le lave-vaisselle
    technicien: la visite du technicien
    réparation: la réparation
    standard, hotline: notre assistance téléphonique
    application, appli: l’application
    site web, site internet, site: le site
    service client, support: notre service client`,
  es: `
    reembolso~, devolución del dinero: el reembolso
    fianza: la fianza
    domiciliación: la domiciliación
    cargo, cargos, cobrado, cobraron, cobro: el cobro
    factura, facturas, facturación: la factura
    suscripción~: la suscripción
    cancelación: la cancelación
    contrato: el contrato
    cupón, vale, código de descuento: el cupón
    paquete, paquetes: el paquete
    maleta: la maleta
    equipaje: el equipaje
    entrega, entregas, envío: la entrega
    pedido, pedidos: su pedido
    contraseña: la contraseña
    iniciar sesión, inicio de sesión: el inicio de sesión
    mi cuenta, nuestra cuenta: su cuenta
    mi tarjeta: su tarjeta
    transferencia~: la transferencia
    fibra, internet, router: la conexión a internet
    cobertura: la cobertura
    servidor, servidores: los servidores
    copia de seguridad, copias de seguridad: la copia de seguridad
    actualización: la actualización
    cita: la cita
    reserva, reservas: la reserva
    vuelo: el vuelo
    tren, trenes: el tren
    habitación: la habitación
    calefacción: la calefacción
    agua caliente: el agua caliente
    batería: la batería
    pantalla: la pantalla
    cargador: el cargador
    bicicleta: la bicicleta
    lavadora: la lavadora
    lavavajillas: el lavavajillas
    técnico: la visita del técnico
    reparación: la reparación
    aplicación, app: la aplicación
    página web, sitio web, web: la página web
    atención al cliente, soporte: nuestra atención al cliente`,
}
