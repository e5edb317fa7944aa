import { TELLS, type Topic } from '../../topics.js'

/** Strangers where they should not be. */
export const breaches: readonly Topic[] = [
  {
    kind: 'security',
    weight: TELLS,
    phrases: `
      bénéficiaire ajouté, virement validé sans, validé sans moi, virement instantané, virement frauduleux, virement que je n'ai, virement non autorisé, virements que, achats que je n'ai, achat que je n'ai,
      débits que je n'ai, opérations que je n'ai, opération non autorisée, paiement non autorisé|frauduleux, crédit à mon nom, prêt à mon nom, ligne à mon nom, contrat à mon nom, souscrit à mon nom,
      compte vidé, vidé mon|le compte, m'a vidé, aucune notification ~ aucun code, faux conseiller, conseiller ~ fraude, service fraude, faux mail|sms|site|message|appel, se fait passer, se faire passer,
      se font passer, connexion depuis, connecté depuis la|un, appareil inconnu, quelqu'un s'est connecté|a accédé|utilise|est entré, piratage, on m'a piraté, compte piraté,
      données d'un|d'une|des autre|autres|inconnu|cabinet|client|patient, dossier d'un|d'une autre|patient|client, facture d'un|d'une autre|inconnu, courrier d'un|d'une autre, mails d'un|d'une|des,
      disque avec les|des, non effacé, pas effacé, données non effacées, résultats d'un|d'une autre, ordonnance d'un autre, photos d'un|d'une autre|inconnu, caméra d'un|d'une|des,
      vois la caméra|les photos|les messages|le dossier de, envoyé à un|une|d'autres|quelqu'un autre|inconnu|inconnue|tiers|d'autre, en copie visible, tout le monde en copie, en clair,
      mot de passe en clair|par mail, fuite, fuite de mes, faille, faille de sécurité, mes données dans, données en ligne, accessible à tous|n'importe, accessible sans, visible de tous, visible sur google,
      sans mot de passe, sur google, divulgué, divulguée, divulgués, revendu, revendues, adresse transmise, numéro transmis, données transmises, usurpation, usurpé, phishing, hameçonnage, smishing, spoofing,
      lien douteux|bizarre|suspect, mail douteux|suspect|bizarre, sms douteux|suspect|bizarre, arnaque à la, connaissait mon|ma|mes nom|numéro|solde|adresse, avait mon|mes nom|coordonnées|numéro de,
      prévenir la cnil, la cnil, rgpd, carte copiée|piratée|clonée, sim swap, connaissait mon solde, mes derniers virements, service des fraudes, même fil, le même fil, fil de messages, a cliqué, cliqué sur,
      cliqué, en changeant le numéro, l'url, dans l'adresse, pièce d'identité d'un|d'une|des, papiers d'un|d'une, n'importe quel compte, mot de passe de n'importe, sans vérifier, acheté des actions,
      vendu mes, à trois heures du matin, je dormais, pendant que je dormais, six paiements, plusieurs paiements, commerçant inconnu, marchand inconnu, à l'étranger alors, depuis l'étranger, babyphone,
      caméra de bébé, enregistrements d'un|d'une, analyses d'une|d'un, test d'une dame, avec nom prénom, nom et adresse, liste des patients|clients, en cc, transféré mon dossier, photos privées,
      moteur de recherche, d'un inconnu, d'une inconnue, chauffage de, compte de quelqu'un, visibles par tous, connexion inconnue
    `,
  },
  {
    kind: 'security',
    phrases: `
      hackers, pirate, virus, malware, cyberattaque, données personnelles|médicales|bancaires|sensibles, dossier médical, plainte, porter plainte, dépôt de plainte, gendarmerie, police, vie privée, fraude,
      fraudes, fraudeur*, escroc*, arnaque*, escroquerie, fraude*, piraté*, pirat*, hack*, fuite de données, usurp*, vol de données, données d'un|d'une autre, volé, faux, fausse, cnil, faille*
    `,
  },
]
