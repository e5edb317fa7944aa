import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Konten: wer nicht hineinkommt, und wer hinaus will. */
export const access: readonly Topic[] = [
  {
    kind: 'account',
    weight: TELLS,
    phrases: `
      ausgesperrt, sperrt mich aus, gesperrt, gesperrtes, kontosperre, kontosperrung, entsperren, entsperrt, entsperrung, freischalten, freigeschaltet, freischaltung, einloggen, eingeloggt, ausgeloggt, abgemeldet, anmelden, anmeldung, login*, log-in, komme nicht ins|rein|in, komm nicht ins|rein|in, kommt nicht ins|rein, nicht mehr ins|in konto|mein|meinen|meine, zugang*, keinen zugriff, zugriff auf mein, passwort*, kennwort*, zwei-faktor*, zwei faktor, 2fa, authenticator*, tan, bestätigungscode*, bestätigungsmail*, bestätigungslink*, sicherheitscode, sms-code, verifizier*, verifikation, identität*, identifizier*, identifikation, postident, videoident, ausweis*, selfie, alte nummer|handynummer|mailadresse|e-mail, neue handynummer, neues handy, handy verloren,
      konto ~ gesperrt|gelöscht|geschlossen|eingefroren|deaktiviert|weg, konto löschen, kontolöschung, account ~ gesperrt|gelöscht|weg|gebannt|deaktiviert, gebannt, bann, verbannt, deaktiviert, in prüfung, reaktivieren, wiederherstellen meines, löschung meiner|der daten, daten löschen, löschantrag, rufnummernmitnahme, portierung, portiert, rufnummer, benutzername*, nutzername*, profil, namensänderung, nachnamen, lieferadresse ~ ändern, adresse ~ ändern, mailadresse ~ ändern, fahrzeug gehört, gehört jemand anderem, inaktivität, sitzung abgelaufen, kundennummer unbekannt
    `,
  },
  {
    kind: 'account',
    weight: THING,
    phrases: `konto, konten, kundenkonto, nutzerkonto, fahrerkonto, fahrer-konto, verkäuferkonto, account, accounts, profilbild, registrier*, mitglied, mitgliedschaft, postfach, sperre, berechtigung*, einladung*, admin`,
  },
  { kind: 'account', weight: HINTS, phrases: `code, codes, gelöscht, blockiert*, zugreifen` },
]
