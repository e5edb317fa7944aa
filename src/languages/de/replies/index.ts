import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** Deutsch, von Hand geschrieben. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    du: 'sie du ihr dir dich euch ihnen',
    dein: 'ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer eures',
    unser: 'unser unsere unseren unserem unserer unseres',
    wir: 'wir ich',
    uns: 'uns mir',
    zahl: 'ein eine einen einem einer zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig vierzig sechzig',
    einheit:
      'minute minuten min stunde stunden std tag tage tagen woche wochen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
    tag: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende',
    monat: 'januar februar märz april mai juni juli august september oktober november dezember',
    dritte: `paketdienst versanddienst versanddienstleister kurier zusteller zustelldienst lieferdienst spedition spediteur post bank hausbank verkäufer händler hersteller lieferant lieferanten
      zulieferer zulieferers airline fluggesellschaft flughafen provider anbieter partner dienstleister subunternehmer netzbetreiber betreiber vermieter handwerker bahn krankenkasse hoster rechenzentrum logistiker logistikpartner reiseveranstalter`,
    getan: `behoben gelöst repariert wiederhergestellt korrigiert erstattet zurückerstattet gutgeschrieben zurückgesetzt entsperrt
      ausgetauscht ersetzt freigeschaltet reaktiviert berichtigt storniert zurückgerollt zurückgenommen nachgebessert verlängert
      überwiesen zurückgebucht umgebucht verschickt versandt versendet losgeschickt nachgeliefert abgeschlossen beseitigt geklärt erledigt bereinigt
      gefixt eingespielt ausgerollt aufgehoben erlassen geändert entfernt gelöscht aktualisiert ergänzt eingerichtet umgestellt angepasst
      hinterlegt gestoppt deaktiviert aktiviert abgeschaltet eingeschaltet neugestartet gebucht bestellt getauscht ausgebessert entschädigt bearbeitet gekündigt übertragen`,
    nicht: 'nicht nie niemals kein keine keinen',
  },
  ...plain,
}
