import type { RoleWords } from '../../reply-words.js'

type Role = 'asks' | 'personal' | 'secret' | 'publicly' | 'aboutYou'

export const personal: Readonly<Record<Role, RoleWords>> = {
  asks: {
    phrases: `schicken, schick, schicke, schickt, senden, sende, sendet, nennen, nenn, nenne, nennt, geben, gib, gebt, teilen, teil, teile, teilt, posten, poste, schreiben, schreib, schreibt, antworten, antworte, antwortet, mitteilen, mitzuteilen, verraten, verrate, verrat, sagen, sag, sagt, brauchen, brauche, bräuchten, benötigen, benötige, wie lautet|lauten|ist, was ist, bitte, angeben, anzugeben, durchgeben, bestätigen, bestätige, hinterlassen, hinterlass, zusenden, zuschicken, übermitteln, mit ~ angabe, unter angabe, angabe, können|kannst|könnten|könntest|dürfen|darf sie|du|wir|ich, her ~ mit, wohin, kommentieren, kommentiere, unter welcher|welchem`,
    not: 'nie ~ nach, fragen ~ nie, brauchen ~ nicht|keine, bitte ~ nicht, bitte haben, bitte entschuldigen, bitte keine, können wir ~ ~ nicht, sagen sie bescheid, sag bescheid',
  },
  personal: {
    phrases: `*nummer, bestellnr, kundennr, auftragsnr, rechnungsnr, kd nr, nummer, nr, telefonnummer, handynummer, rufnummer, adresse, anschrift, lieferadresse, rechnungsadresse, wohnort, plz, postleitzahl, e? mail adresse, e mail, email, mailadresse, emailadresse, *adresse, geburtsdatum, geburtstag, vollständigen|vollen|vollständiger namen|name, namen, vor und nachnamen, nachnamen, vornamen, iban, kontodaten, bankdaten, bankverbindung, kontaktdaten, kundendaten, personalien, daten, benutzername, benutzernamen, nutzername, nutzernamen, ausweis, personalausweis, führerschein, reisepass, buchungscode, foto|kopie ~ ~ ausweises|ausweis|personalausweises|rechnung|führerscheins, screenshot ~ ~ konto|kontos|rechnung, rechnung, rechnungskopie, kennzeichen, sozialversicherungsnummer, steuernummer, imei, diagnose, handy nr, zählernummer`,
    not: `artikelnummer, modellnummer, versionsnummer, flugnummer, zugnummer, hausnummer der filiale, hotlinenummer, servicenummer, ticketnummer, vorgangsnummer, fallnummer, fehlernummer, telefonnummer ~ lautet|ist|unserer|der|unter, unsere|unserer|unter ~ ~ nummer|telefonnummer|rufnummer|adresse|hotline, die nummer, der nummer, notrufnummer, ip adresse ist|war|wurde, daten ~ ~ sind|waren|werden|sicher|gehen|bleiben|verlust, <dein> daten ~ sind, *datenbank, mobile daten, die daten, rechnung ~ ist|war|wurde|korrigiert|enthält|haben, der rechnung, die rechnung, <dein> rechnung ~ ist|wurde|war|haben|storniert|korrigiert, per e mail, per email, e mail mit|von|ist|wurde|an, eine e mail|email, bestätigungs e mail, *bestätigung, ändern ~ ~ adresse, adresse ~ ändern|geändert|aktualisieren|korrigiert, namens, im namen, sendungsnummer ~ lautet|ist|haben, die sendungsnummer, nummer eins, seriennummer ~ steht|finden|unten, webadresse, internetadresse, startadresse`,
  },
  secret: {
    phrases: `passwort, passwörter, kennwort, kennwörter, passwords, pin, pins, geheimzahl, tan, tans, tannummer, cvv, cvc, prüfnummer, prüfziffer, kartenprüfnummer, sicherheitscode, sicherheitsfrage, kreditkartennummer, kreditkartendaten, kartennummer, kartendaten, zugangsdaten, anmeldedaten, logindaten, login daten, zugangscode, einmalcode, bestätigungscode, sms code, verifizierungscode, wiederherstellungscode, online banking ~ daten, zugang zu <dein> konto`,
    not: `passwort|kennwort|pin ~ ~ ~ zurücksetzen|zurückzusetzen|ändern|vergessen|neu|wechseln|zurückgesetzt|erneuern, passwort vergessen, neues|neuen|neue|anderes|altes passwort|kennwort|pin, setzen ~ ~ passwort|kennwort|pin, setz ~ ~ passwort|kennwort|pin, ändern ~ ~ passwort|kennwort|pin, ändere ~ ~ passwort|kennwort|pin, passwortmanager, zugangsdaten ~ ~ kommen|per|funktionieren|sind, passwort ~ ist|war|wurde|funktioniert, passwort zurück`,
  },
  publicly: {
    phrases: `hier, unten, in den kommentaren, im kommentar, kommentar, kommentare, kommentaren, öffentlich, als antwort, als kommentar, unter diesem, in diesem thread, in diesem beitrag, darunter, drunter`,
    not: 'nicht hier, hier ~ nicht, hier nicht, hier per, hier der|das|die|ein|eine, hier ist, hier sind, hier geht, hier klicken, hier entlang, hier finden, hier findest, hier lang, nicht öffentlich, hier privat, sind hier, hier für sie|dich|euch, bei uns hier, hier zum|zur|unser|unsere, hier link, link hier',
  },
  aboutYou: {
    phrases: `haben|habe ~ ~ sie|dich ~ ~ unter|auf|per|telefonisch, unter <dein> nummer, unter der nummer, auf <dein> handy, <dein> bestellung|bestellnummer|kundennummer|auftrag|vertrag|konto|karte|iban|rechnung|telefonnummer|adresse|anschrift|geburtsdatum|sendung|buchung|mailadresse|emailadresse, haben ~ bestellung|buchung|auftrag|konto|vertrag, wohnhaft, sie wohnen, du wohnst, geliefert|gesendet|verschickt|geschickt|versandt|zugestellt an, registriert|angemeldet|bestellt|gebucht auf|unter|mit|als, karte ~ ~ endung, geboren am`,
  },
}
