import { TELLS, type Topic } from '../../topics.js'

/** Accounts: getting in, what is known by a name and a number. */
export const access: readonly Topic[] = [
  {
    kind: 'account',
    weight: TELLS,
    phrases: `
      peux plus me connecter|accéder, peux pas me connecter|accéder, n'arrive plus à me connecter, impossible de me connecter|reconnecter, impossible d'accéder à mon|ma|mes compte|espace|messagerie,
      accès à mon compte|espace, plus accès à mon|ma|mes|au, changement d'adresse|de numéro|nom|titulaire|rib|mail, changer d'adresse|de numéro|nom|titulaire|mail|rib, changé de numéro|téléphone|mail|nom,
      changer le nom|titulaire|mail|numéro, nom de jeune fille, ancien numéro, ancienne adresse mail, ancien mail, nouveau numéro, numéro jamais activé, portabilité, porter mon numéro, code rio, carte sim,
      nouvelle sim, esim, puce, activer ma|la ligne|carte|sim, code par sms, code sms, code reçu, jamais reçu le code, reçois pas le code, reçois aucun code,
      code de confirmation|sécurité|vérification|validation, lien de réinitialisation|validation|confirmation|connexion, mot de passe oublié|incorrect|refusé, réinitialiser mon|le mot,
      identifiant inconnu|incorrect|perdu, identifiants, double authentification, doubles authentifications, authentification forte, validation en deux, reconnaissance faciale, empreinte, selfie,
      pièce d'identité, carte d'identité refusée, justificatif de domicile|d'identité, vérification d'identité, vérifier mon identité, prouver mon identité|que je suis,
      compte bloqué|suspendu|fermé|clôturé|supprimé|désactivé|gelé|limité|restreint|inactif|verrouillé, compte est bloqué|suspendu|fermé|clôturé|supprimé|désactivé|gelé|limité|verrouillé,
      bloqué mon|notre compte, suspendu mon|notre|ma compte|annonce|boutique, annonce est suspendue, annonce suspendue|supprimée|refusée, annonce ~ suspendue, boutique suspendue|fermée,
      profil suspendu|supprimé|bloqué, suspendue pour, suspendu pour, bloqué pour, banni, bannie, ban, activité inhabituelle|suspecte, compte en vérification, vérification en cours, supprimer mon compte,
      suppression de mon compte, fermer mon compte, clôturer mon compte, clôture de mon|compte, résilier en ligne, se désinscrire, me désinscrire, désabonner de la newsletter, compte lié, lié au mauvais,
      lier mon compte, délier, dissocier, sépare les deux, compte console, mauvais compte, compte famille|enfant|joint|pro, compte de mon|ma, mon fils ~ compte, carte enregistrée, retirer ma carte,
      supprimer ma carte, carte mémorisée, licence expirée|invalide, clé d'activation, activer ma licence, code d'activation, invitation expirée, lien expiré, session expirée, déconnecté sans|toutes|tout,
      me déconnecte, espace perso, espace adhérent|abonné, franceconnect, numéro client inconnu, numéro d'adhérent, code pin, code secret, carte verrouillée, ligne suspendue|coupée par, débloquer mon|ma,
      déblocage, transférer mes billets|le billet, billet disparu, billets disparus, e-billet introuvable, photos supprimées|effacées, album supprimé|effacé, supprimé mes|mon, newsletter, infolettre,
      liste de diffusion, désinscrit, désinscrite, désabonner, désabonnée, me désabonner, cessez de m'écrire, arrêtez de m'écrire|m'envoyer, supprimer le profil, supprimez le profil, profil de mon|ma,
      compte introuvable, accès coupé, coupé l'accès, coupé mon accès, service suspendu, suspendu pour impayé, impayé, carte bloquée, bloqué ma carte, usage suspect, utilisation suspecte,
      changement de téléphone, nouveau téléphone, numéro résilié, je n'ai plus ce numéro|mail|téléphone, mon visage, ne reconnaît plus mon visage, reconnaît plus ma tête, dit que ce n'est pas moi, pas moi,
      mes points, points perdus, points expirés, carte d'abonné, mail de confirmation, quatorzième dans la file, mot de passe maître, identifiants incorrects, code a déjà, déconnecté partout,
      mon deuxième enfant, de mon compte, domaine suspendu, compte supprimé, création de compte, réinitialis*
    `,
  },
  {
    kind: 'account',
    phrases: `
      login, loguer, mots de passe, passeport, adhérent*, membre, profil, données de compte, inscription, inscrit, inscrite, carte de fidélité, titulaire, coordonnées, mon espace, progression, compte,
      comptes, connexion, me connecter, identifiant*, mot de passe, bloqué, suspendu, accès, code de vérification, vérification, 2fa, espace client, espace personnel
    `,
  },
]
