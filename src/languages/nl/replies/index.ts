import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** Dutch, written by hand. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    je: 'je jou u uw jullie jouw',
    jouw: 'je jouw uw jullie',
    getal: 'een één twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig',
    derde: `koerier bezorger vervoerder bank verkoper fabrikant leverancier luchtvaartmaatschappij luchthaven provider netbeheerder partner wederverkoper verzekeraar gemeente verhuurder beheerder bezorgdienst`,
    dag: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend',
    maand: 'januari februari maart april mei juni juli augustus september oktober november december',
    eenheid: 'minuut minuten min uur uren u dag dagen week weken werkdag werkdagen',
    gedaan: `opgelost verholpen gerepareerd hersteld gecorrigeerd rechtgezet geregeld vervangen terugbetaald teruggestort gecrediteerd vergoed ontgrendeld gedeblokkeerd geactiveerd heractiveerd nagestuurd verzonden verstuurd opgestuurd
      verlengd geannuleerd stopgezet verwijderd toegevoegd aangepast gewijzigd bijgewerkt teruggedraaid kwijtgescholden bezorgd geleverd omgeboekt gereserveerd besteld verhoogd betaald omgeruild uitgezet aangezet heropend vrijgegeven
      ingepland afgeboekt overgemaakt overgezet uitgerold aangesloten opgehaald teruggevonden gevonden`,
    zullen: 'zullen zal gaan ga sturen stuur betalen betaal',
    doen: `sturen opsturen terugbetalen terugstorten vergoeden vervangen repareren herstellen crediteren verlengen annuleren stopzetten omruilen aanpassen wijzigen toevoegen verwijderen leveren bezorgen ophalen regelen boeken omboeken reserveren
      heropenen deblokkeren activeren overmaken nasturen kwijtschelden corrigeren rechtzetten bellen aansluiten langskomen`,
  },
  ...plain,
}
