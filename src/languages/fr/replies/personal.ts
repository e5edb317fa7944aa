import type { RolesOf } from '../../reply-words.js'

export const personal: RolesOf<'personal'> = {
  asks: {
    phrases: `envoyez, envoyez-nous, envoie, envoie-nous, envoyer, donnez, donnez-nous, donner, communiquez, communiquez-nous, communiquer, indiquez, indiquez-nous, indique-nous, indiquer, précisez, précisez-nous, préciser, transmettez, transmettez-nous, transmettre, fournissez, fournir, laissez, laissez-nous, laisser, confirmez, confirmer, partagez, partager, joignez, joindre votre, ajoutez, renseignez, répondez avec, mettez, pouvez-vous nous, pouvez vous nous, peux-tu nous, pourriez-vous nous, pourriez vous nous, merci de nous, veuillez nous, avons besoin, ai besoin, il nous faut, il nous faudrait, nous faut, quel est, quelle est, quels sont`,
    not: 'ne vous demanderons jamais, ne demandons jamais, pas besoin, dites-nous si|quel|quand|comment, précisez-nous si',
  },
  personal: {
    phrases: `numéro de ~ commande|client|contrat|téléphone|ligne|dossier|facture|carte|compte|réservation|suivi|colis|passeport|police|série|billet|adhérent|sécurité, n de ~ commande|client|contrat|téléphone|dossier, votre|ton numéro, vos coordonnées, tes coordonnées, coordonnées, coordonnées téléphoniques|postales|complètes|bancaires, adresse, adresse mail|email|postale|complète|e, adresse e mail, email, mail, e mail, téléphone, portable, nom et prénom, nom prénom, vos nom, nom complet, nom de famille, nom d'utilisateur, identifiant, identifiants client, date de naissance, lieu de naissance, iban, rib, code postal, code client, référence client|commande|dossier, vos informations|données|infos, informations personnelles|de contact, pièce d'identité, carte d'identité, copie|photo de votre|la|ta ~ pièce|carte|facture|contrat|passeport|ticket, capture|capture d'écran de votre|ton ~ compte|commande|facture, immatriculation, plaque, pnr, imei, numéro imei`,
    not: `par mail|email|téléphone|e mail, par e mail, via email|mail, mail de confirmation, e mail de confirmation, email de confirmation, notre adresse|numéro, à l'adresse mail|suivante, l'adresse ~ est, adresse ip, le numéro ~ est, numéro vert, redémarrez ~ téléphone, vos données ~ sont|restent, vos informations ~ sont|restent`,
  },
  secret: {
    phrases: `mot de passe, mots de passe, code pin, pin, code secret, code confidentiel, cryptogramme, cvv, cvc, code de sécurité, numéro de|de la? carte bancaire|bleue|crédit, numéro de votre|ta carte, coordonnées bancaires, carte bancaire, données|coordonnées de votre|la carte, code sms|reçu|de vérification|de validation, identifiants de connexion, identifiants bancaires, vos identifiants, identifiants et, accès à votre|vos banque|comptes, réponse secrète`,
    not: `réinitialiser|réinitialisez|changer|changez|modifier|modifiez|oublié ~ ~ mot|code|identifiants, mot de passe oublié, nouveau mot de passe, réinitialisation du mot, mot de passe ~ est|fonctionne, par carte bancaire, sur votre carte, jamais ~ ~ mot|code|identifiants`,
  },
  publicly: {
    phrases: `ici, ci-dessous, en commentaire, dans les commentaires, dans un commentaire, en réponse, répondez avec, publiquement, en public, sous ce tweet|post|message`,
    not: "pas ici, cliquez ici, ici pour, suis ici, sommes ici, en cliquant ici, lien ici, jusqu'ici, d'ici",
  },
  aboutYou: {
    phrases: `avons|ai ~ essayé|tenté de vous appeler|joindre|contacter, vous avons|ai ~ appelé|appelée|contacté|contactée|écrit au|à|sur, votre|ton|ta ~ adresse|numéro|compte|commande|carte|iban|nom ~ est|se, votre commande, votre carte se, habitez à|au, domicilié, résidant à, enregistré au|à|sous, au nom de, livré au|à ~ rue|avenue, votre mari|femme|fils|fille|employeur|médecin, m, mme`,
  },
}
