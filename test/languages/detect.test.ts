import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/languages/detect.js'
import { tokenise } from '../../src/text/words/tokens.js'

const language = (text: string, declared?: string, likely?: readonly string[]) =>
  languageOf(tokenise(text, 'text'), declared, likely)

describe('German and English are told from few words', () => {
  test.each([
    ['Seit gestern geht die Seite nicht mehr', 'de'],
    ['geht nich', 'de'],
    ['Zug schon wieder zu spät', 'de'],
    ['Lieferung verschollen, Kundendienst nicht erreichbar', 'de'],
    ['Störung', 'de'],
    ['ICH WILL MEIN GELD ZURÜCK', 'de'],
    ['Das Update ist broken, please fix', 'de'],
    ['The site has been down since this morning', 'en'],
    ["can't log in", 'en'],
    ['was it you who called?', 'en'],
    ['the Störung is still not fixed', 'en'],
    ['', undefined],
    ['Northwind', undefined],
    ['https://a.example/b 👍', undefined],
  ])('"%s": %s', (text, expected) => {
    expect(language(text)).toBe(expected)
  })
})

describe('other languages are told by their small words', () => {
  test.each([
    ['fr', 'Depuis ce matin le site ne marche plus et personne ne répond à mes messages.'],
    ['fr', "J'attends mon remboursement depuis trois semaines, c'est inadmissible, on se moque de nous"],
    ['es', 'Llevo tres días sin poder entrar en mi cuenta y nadie me contesta.'],
    ['es', 'la pagina no funciona desde ayer y ya no se que hacer con mi tienda'],
    ['it', 'Il sito non funziona da stamattina e nessuno risponde alle mie mail.'],
    ['it', "È la terza volta che mi addebitate l'abbonamento, vorrei il rimborso"],
    ['it', 'Sempre la solita storia: si blocca appena apro una foto'],
    ['it', 'le dispense sono arrivate strappate e me le fate pagare lo stesso'],
    ['it', "Ma e' possibile che il treno sia ancora in ritardo anche oggi?"],
    ['pt', 'O site não funciona desde ontem e ninguém responde às minhas mensagens.'],
    ['pt', 'vcs cobraram duas vezes no meu cartão e até agora nada de estorno'],
    ['nl', 'De website ligt er al sinds vanmorgen uit en niemand reageert op mijn mail.'],
    ['nl', 'Ik wacht nu drie weken op mijn geld, wat een waardeloze service is dit'],
    ['nl', 'Medewerkster was onbeschoft en hing na veertig minuten gewoon op'],
    ['nl', 'modem herstart uit zichzelf tien keer per dag'],
    ['nl', 'Het marcheert weer niet, amai wat voor een klantendienst is dat'],
    ['pl', 'Strona nie działa od rana i nikt mi nie odpowiada na zgłoszenie.'],
    ['pl', 'juz trzeci dzien nie moge sie zalogowac, co to jest za obsluga'],
    ['pl', 'Paczka utknęła w sortowni, infolinia Northwindu odsyła od konsultanta do konsultanta.'],
    ['sv', 'Sidan har legat nere sedan i morse och ingen svarar på mina mejl.'],
    ['da', 'Siden har været nede siden i morges, og der er ingen, der svarer på mine mails.'],
    [
      'no',
      'Siden har vært nede siden i morges, og det er ingen som svarer på mine e-poster, hva gjør jeg nå?',
    ],
    ['no', 'Jeg får ikke logget inn siden i går og ingen svarer på e-postene mine, veldig dårlig.'],
    ['no', 'Har ventet i tre uker på pengene, dette er veldig dårlig service og ingen har blitt hørt.'],
    ['da', 'Jeg kan ikke logge ind siden i går, og ingen svarer på mine mails, meget dårligt.'],
    ['da', 'Har ventet tre uger på pengene, det er meget dårlig service, hvis man overhovedet får svar.'],
    ['ca', 'No puc entrar al meu compte des de fa tres dies i ningú em respon els missatges.'],
    ['ca', 'Això no funciona des d’ahir, estic molt enfadada i encara espero els diners.'],
    ['ca', 'Ja és la segona vegada que em cobren dos cops, amb aquesta empresa mai més.'],
    ['es', 'Ya es la segunda vez que me cobran dos veces, con esta empresa nunca más.'],
    ['tr', 'Site sabahtan beri açılmıyor ve bana kimse cevap vermiyor, bu ne biçim hizmet.'],
    ['cs', 'Stránka nefunguje už od rána a nikdo mi neodpovídá na e-maily.'],
    ['fi', 'Sivusto ei ole toiminut aamusta asti, eikä kukaan vastaa minun viesteihini.'],
    ['hu', 'Az oldal reggel óta nem megy, és senki nem válaszol, ez már a harmadik nap.'],
    ['ro', 'Site-ul nu merge de azi dimineață și nimeni nu îmi răspunde la mesaje.'],
    ['id', 'Sudah tiga hari situs tidak bisa dibuka dan belum ada yang balas email saya.'],
    ['vi', 'Trang web không vào được từ sáng đến giờ và không ai trả lời tôi.'],
  ])('%s: "%s"', (expected, text) => {
    expect(language(text)).toBe(expected)
  })
})

describe('and by their letters, sooner where only one language has these', () => {
  test.each([
    ['ja', 'サイトが朝からつながりません'],
    ['ja', '請求が二重になっている。返金してください。'],
    ['ko', '사이트가 열리지 않아요'],
    ['zh', '网站从早上开始打不开，客服没人理'],
    ['ja', '通信障害発生中、復旧未定'],
    ['ja', '通信障害発生のため復旧作業中とのこと'],
    ['ja', '電話番号変更不可'],
    ['ja', 'Northwind 会員登録不可、返金対応一切無'],
    ['ja', 'ﾛｸﾞｲﾝできない'],
    ['zh', '網站從早上開始打不開，客服沒人理'],
    ['zh', '訂單遲遲未出貨，客服電話打不通'],
    ['zh', '好吃の店，推薦大家来吃'],
    ['zh', 'Northwind 當機了，完全無法登入'],
    ['ru', 'Сайт не работает с утра, никто не отвечает, это уже третий день'],
    ['ru', 'Третий день не открывается'],
    ['uk', 'Сайт не працює з ранку, ніхто не відповідає'],
    ['bg', 'Не мога да вляза от три дни и никой не отговаря на писмата ми'],
    ['ru', 'Не могу войти уже три дня, и никто не отвечает на мои письма'],
    ['bg', 'Сайтът не работи от сутринта и никой не отговаря'],
    ['ar', 'الموقع متوقف منذ الصباح ولا أحد يرد'],
    ['fa', 'سایت از صبح باز نمی‌شود و هیچ کس پاسخ نمی‌دهد'],
    ['he', 'האתר לא עובד מהבוקר'],
    ['el', 'Η σελίδα δεν λειτουργεί από το πρωί'],
    ['th', 'เว็บไซต์ล่มตั้งแต่เช้า ไม่มีใครตอบ'],
    ['hi', 'वेबसाइट सुबह से बंद है और कोई जवाब नहीं देता'],
    ['ko', 'Northwind Hosting 사이트가 또 열리지 않아요'],
  ])('%s: "%s"', (expected, text) => {
    expect(language(text)).toBe(expected)
  })
})

describe('nothing is claimed', () => {
  test.each([
    ['of few words', 'Le site nouveau'],
    ['of names', 'Juan de la Cruz, María del Carmen, Ana de los Santos, Pedro Gómez, Luis Ortega'],
    ['of names', 'Jan van der Berg, Piet de Boer, Klaas Jansen, Willem Visser, Anna Smit, Eva Bakker'],
    ['of places', 'Rio de Janeiro, São Paulo, Belo Horizonte, Porto Alegre, Recife, Salvador, Manaus'],
    ['of a list of numbers', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['of an address', 'https://a.example/le-site-ne-marche-plus-depuis-ce-matin-et-personne-ne-repond'],
    ['of handles', '@el @la @los @las @de @que @no @si @un @una'],
    ['of hashtags', '#le #la #les #des #pour #dans #avec #sans #plus'],
    ['of code', 'const x = await get(y); let z = x.map((a) => a.b); return z'],
    ['of one Chinese character', 'Northwind 好'],
    ['of two Chinese characters beside two names', 'Northwind Hosting 你好'],
    ['of letters in formulas', 'α β γ δ'],
    ['of a name in other letters', 'Northwind (Нортвинд)'],
  ])('%s: "%s"', (_what, text) => {
    expect([undefined, 'en', 'de']).toContain(language(text))
  })

  test.each([
    [
      'en',
      'The café in São Paulo where el niño and la niña met was closed, and that is all I can say about it.',
    ],
    [
      'en',
      'Anyone else have issues with the Los Angeles and San Juan de la Vega servers being down since noon?',
    ],
    ['en', 'my package from Le Petit Bateau in Aix en Provence has not come yet and nobody can tell me why'],
    ['en', 'Our client Nguyễn Văn Minh from Đà Nẵng has no access to his account since this morning'],
    [
      'de',
      'Die Kollegen von El Corte Inglés in Palma de Mallorca haben mir auch nicht helfen können, schade.',
    ],
    ['de', 'Dat geiht mi op den Geist, de Seite is all wieder weg und ich kann nichts machen'],
  ])('of another language than %s: "%s"', (expected, text) => {
    expect(language(text)).toBe(expected)
  })
})

describe('what a source says of its language is a hint', () => {
  test.each([
    [
      'that many words overrule',
      'fr',
      'The site has been down since this morning and nobody answers my mails',
      'en',
    ],
    [
      'that many words overrule',
      'en-US',
      'Depuis ce matin le site ne marche plus et personne ne me répond',
      'fr',
    ],
    [
      'that many words overrule',
      'en',
      'Seit heute morgen geht die Seite nicht mehr und keiner antwortet mir',
      'de',
    ],
    ['that letters overrule', 'en', 'サイトが朝からつながりません', 'ja'],
    ['that few words overrule', 'en', 'Northwind no funciona', 'es'],
    ['that few words overrule', 'en-US', 'Northwind est en panne', 'fr'],
    ['that few words overrule', 'de', 'Northwind non funziona', 'it'],
    ['that few words overrule', 'fr', 'Northwind no funciona', 'es'],
    ['that few words overrule', 'gl', 'Northwind non funziona', 'it'],
    ['that few words overrule', 'en', 'Northwind çalışmıyor', 'tr'],
    ['that few words overrule', 'en', 'Northwind geht nicht', 'de'],
    ['that few words overrule', 'en', 'Kann ich mein Fahrrad im Zug mitnehmen?', 'de'],
    ['that few words overrule', 'de', 'Can you add support for handwriting?', 'en'],
    ['between languages that share a word', 'pt', 'Northwind não funciona mal', 'pt'],
    ['between languages that share a word', 'pt', 'Northwind funciona', 'pt'],
    ['between languages that share a word', 'no', 'Northwind fungerer ikke', 'no'],
    ['that two languages at once leave standing', 'en', 'Northwind kaputt, the app is gone', 'en'],
    ['that two languages at once leave standing', 'de', 'Northwind kaputt, the app is gone', 'de'],
    ['that one small word leaves standing', 'de', 'Tallowmere is down', 'de'],
    ['that one small word leaves standing', 'en', 'Login weg', 'en'],
    ['for few words', 'fr-FR', 'Le site est en panne', 'fr'],
    ['for few words', 'de', 'Login weg', 'de'],
    ['between languages of one script', 'mr', 'वेबसाइट सकाळपासून बंद आहे', 'mr'],
    ['for two signs', 'zh-CN', '又挂了', 'zh'],
    ['that names alone do not bear out', 'fr', 'Northwind Hosting', undefined],
    ['that English words speak against', 'fr', 'site is down', 'en'],
    ['that means nothing', 'xx', 'site is down', 'en'],
    ['that means nothing', '', 'site is down', 'en'],
  ])('%s: %s, "%s"', (_what, declared, text, expected) => {
    expect(language(text, declared)).toBe(expected)
  })
})

describe('which languages are likely counts where the words leave a doubt', () => {
  test.each([
    ['Northwind sin internet', ['es'], 'es'],
    ['me cobran Northwind', ['es'], 'es'],
    ['factura de Northwind', ['en', 'es-MX'], 'es'],
    ['Northwind funciona', ['pt-BR'], 'pt'],
    ['Northwind caro de mais', ['es', 'pt'], 'pt'],
    ['le panel', ['en', 'fr'], 'fr'],
    ['Северна порта не ради', ['sr'], 'sr'],
    ['Login weg', ['en'], 'en'],
  ])('"%s" where %j are likely: %s', (text, likely, expected) => {
    expect(language(text, undefined, likely)).toBe(expected)
  })

  test.each([
    ['words tell one', 'Northwind is down', ['es'], 'en'],
    ['words tell one', 'La página no carga y nadie me contesta desde ayer por la noche', ['pt'], 'es'],
    ['no word is of it', 'Northwind Hosting', ['es'], undefined],
    ['words are of several', 'cargo de Northwind', ['es', 'pt'], undefined],
    ['none is likely', 'Northwind sin internet', [], undefined],
    ['none is likely', 'factura de Northwind', [], undefined],
  ])('but not where %s: "%s"', (_why, text, likely, expected) => {
    expect(language(text, undefined, likely)).toBe(expected)
  })

  test('and what its source says of the post itself comes first', () => {
    expect(language('Northwind funciona', 'pt', ['es'])).toBe('pt')
  })
})

test('the beginning of a long text tells its language', () => {
  expect(language(`${'Das geht bei mir nicht. '.repeat(40)}${'This is not what I want. '.repeat(400)}`)).toBe(
    'de',
  )
})

test('any text is in one language or in none, whatever its source says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.option(fc.string(), { nil: undefined }),
      (text, declared) => {
        expect(language(text, declared) ?? 'en').toMatch(/^[a-z]{2,3}$/)
      },
    ),
  )
})

describe('a language that cannot be judged is told from few words, where none of them is English or German', () => {
  test.each([
    ['es', 'Northwind no funciona'],
    ['es', 'no me funciona la app'],
    ['es', 'No puedo entrar'],
    ['es', 'Northwind no carga nada'],
    ['es', 'nadie contesta, siempre igual'],
    ['es', '¿Alguien más sin correo?'],
    ['fr', 'ça ne marche pas'],
    ['fr', 'le site ne fonctionne plus'],
    ['fr', 'toujours rien depuis trois jours'],
    ['it', 'Northwind non funziona'],
    ['it', 'ancora nessuno risponde'],
    ['pt', 'Northwind não funciona'],
    ['pt', 'alguém consegue entrar? não abre'],
    ['nl', 'Northwind werkt niet'],
    ['nl', 'de site doet het niet'],
    ['pl', 'Northwind nie działa'],
    ['sv', 'Northwind fungerar inte'],
    ['sv', 'jag kommer inte åt kontot'],
    ['da', 'den virker ikke'],
    ['tr', 'site açılmıyor neden'],
    ['fi', 'sivu ei toimi'],
    ['hu', 'nem működik az oldal'],
    ['ro', 'nu funcționează nimic'],
    ['id', 'kenapa tidak bisa dibuka'],
    ['fr', 'Northwind est en panne'],
    ['fr', 'Le site est en panne'],
    ['fr', 'Northwind est nul'],
    ['fr', 'encore en panne Northwind'],
    ['fr', 'les serveurs Northwind sont lents'],
    ['es', 'Northwind es una mierda'],
    ['es', 'la app es una basura'],
    ['es', 'Northwind va lento'],
    ['it', 'Northwind è lento'],
    ['it', 'Northwind è una merda'],
    ['pt', 'Northwind já era'],
    ['pt', 'Northwind caiu'],
    ['pt', 'Northwind é um lixo'],
    ['nl', 'Northwind ligt plat'],
    ['nl', 'Northwind is traag'],
    ['pl', 'awaria Northwind'],
    ['pl', 'nie polecam northwinda nikomu'],
    ['pl', 'Z Halvikiem nie da się skontaktować'],
    ['pl', 'gdzie jest moja paczka?'],
    ['sv', 'Northwind är nere'],
    ['tr', 'Northwind çalışmıyor'],
    ['tr', 'Northwind çöktü'],
    ['cs', 'Northwind nefunguje'],
    ['fi', 'Northwind ei toimi'],
    ['hu', 'Northwind szar'],
    ['id', 'Northwind lemot'],
    ['vi', 'Northwind lỗi'],
  ])('%s: "%s"', (expected, text) => {
    expect(language(text)).toBe(expected)
  })

  test.each([
    'no',
    'No refund, no answer',
    'no service again',
    'no luck with support',
    'nope, no go',
    'mi band no charging',
    'Northwind para users crashed',
    'Northwind under attack, no end',
    'men of no use',
    'Come on Northwind, no comment?',
    'Door code no longer valid',
    'No SIM, no plus size',
    'El Corte Inglés outage',
    'San Juan de la Cruz',
    'Los Angeles outage',
    'La Liga stream down',
    'Le Monde paywall broken',
    'Van der Berg refund',
    'Dell NAS door end care',
    'a non-Linux host',
    'todo list gone, had no idea til now',
    'Care plus Pro once more',
    'Northwind not funciona lol',
    'why no funciona?',
    'the app no sirve',
    'Dia Mia Ella Ben Meg',
    'Northwind geht nicht, no funciona',
    'Login weg',
    'kein Empfang',
    'Northwind per se',
    'makes no sense',
    'for 40 min',
    'EST outage',
    'Northwind EST maintenance',
    'Les Paul, son of Una',
    'Northwind à la carte',
    'Northwind van der Berg',
    'Una Ella Les Ben',
    'nul points Northwind',
    'Lent sale at Northwind',
    'Northwind Panne',
    'Panne bei Northwind',
    'Northwind Care Plus',
    'Northwind mierda outage',
    'est son crashed',
    'Northwind lento, awful',
    'Störung, est una',
    'Łukasz from Northwind is great',
    'nie wieder Northwind',
  ])('"%s" is not claimed', (text) => {
    expect([undefined, 'en', 'de']).toContain(language(text))
  })
})

describe('two words in other letters tell it, or two characters, where none beside them is English or German', () => {
  test.each([
    ['ru', 'Northwind не работает'],
    ['ru', 'Northwind Hosting не работает'],
    ['ru', 'Northwind app не работает'],
    ['ru', 'Northwind лежит опять'],
    ['ar', 'Northwind لا يعمل'],
    ['ar', 'Northwind معطل الآن'],
    ['zh', 'Northwind 宕机了'],
    ['zh', 'Northwind Hosting 宕机了'],
    ['zh', 'Northwind 挂了'],
    ['zh', 'Northwind崩了'],
    ['zh', '又挂了'],
    ['zh', 'Northwind 打不开'],
    ['ja', 'Northwind 落ちた'],
    ['ja', 'Northwind ダウン'],
    ['ja', 'Northwind 繋がらない'],
    ['ko', 'Northwind 사이트 다운'],
    ['th', 'Northwind ล่ม'],
    ['hi', 'Northwind बंद है'],
    ['hi', 'Northwind काम नहीं'],
    ['bn', 'Northwind কাজ করছে না'],
    ['bn', 'Northwind কাজ করেনা'],
    ['pa', 'Northwind ਬੰਦ ਹੈ'],
    ['gu', 'Northwind બંધ છે'],
    ['ru', 'Northwind не работи'],
    ['uk', 'Northwind не працює'],
    ['fa', 'Northwind کار نمی‌کند'],
    ['fa', 'Northwind قطع است'],
    ['he', 'Northwind לא עובד'],
    ['el', 'Northwind δεν λειτουργεί'],
    ['ru', 'Orange не работает'],
    ['zh', 'Apple 崩了'],
    ['ru', 'Northwind Bank не работает'],
    ['ru', 'Northwind VPN не работает'],
    ['ru', '@northwind не работает'],
    ['he', 'Northwind שוב נפל'],
    ['ka', 'Northwind არ მუშაობს'],
  ])('%s: "%s"', (expected, text) => {
    expect(language(text)).toBe(expected)
    expect(language(text, 'en')).toBe(expected)
  })

  test.each([
    'Northwind is down — Иван Петров',
    'Northwind outage — Иван Петров',
    'Northwind down! Иван Петров',
    'Northwind broken. Мария Иванова',
    'Refund please, Дмитрий Соколов',
    'still no answer. Анна Петрова',
    'Login broken, Ольга Иванова',
    'Northwind sucks — 王小明',
    'Northwind slow 王小明',
    'Northwind sucks 王明',
    'Where is my order? 李娜',
    'Worst hosting ever — 陈伟',
    'Thanks Northwind 张伟',
    'Invoice wrong, 王小明',
    'Northwind crashed (李小龙)',
    'My friend says 宕机了',
    'Northwind says "не работает" again',
    'the word работает means works',
    'Server timeout 错误',
    'Northwind scam!! محمد أحمد',
    'never again. محمد علي',
    'Northwind kaputt — Иван Петров',
    'Störung bei Northwind, Олена Коваленко',
    'Northwind geht nicht 王小明',
    'Paket fehlt. Мария Иванова',
    'Rechnung falsch, Иван Петров',
    'keine Antwort — 李娜',
    'Login weg, Дмитрий Соколов',
    'Seite lahm — 김민수',
    'Ausfall seit heute, Γιώργος Παπαδόπουλος',
    'Lieferung verspätet. Иван Петров',
    'Northwind overpriced - Иван Петров',
    'Northwind unreachable, Иван Петров',
    'parcel missing, Иван Петров',
    'site unreachable (Нортвинд)',
    'Northwind support useless רועי כהן',
  ])('"%s" is judged', (text) => {
    expect([undefined, 'en', 'de']).toContain(language(text))
    expect(['en', 'de']).toContain(language(text, 'en'))
  })
})

describe('languages of endings are told without small words', () => {
  test.each([
    ['fi', 'Halvikin pinnasänky hajosi ja vauva jäi päästään jumiin pinnojen väliin.'],
    ['fi', 'Bluefinchin uusi kausi on ihan pommi, itkin tunnin lopun takia.'],
    ['hu', 'Lejtőn felmondta a szolgálatot a Varnholt bicikli fékje, és átrepültem a kormányon.'],
    ['hu', 'A Varnholt gyerekzár a tűzhelyre feketében is kapható?'],
    ['tr', 'Bluefjord şarj aleti gece alev aldı, uyandığımızda bütün mutfak duman doluydu.'],
    ['tr', "Marrow'un çorbası ateş gibi sıcaktı ama inanılmaz lezzetliydi."],
    ['cs', 'Víko tlakového hrnce Corvane vyletělo a vroucí voda mi opařila obličej.'],
    ['ro', 'Harthill i-a trimis mamei medicamentul greșit, a luat doză dublă și e la spital.'],
  ])('%s: "%s"', (expected, text) => expect(language(text)).toBe(expected))

  test.each([
    ['en', 'Northwind Hosting gateway timeouts: nginx upstream errors, repeated failures, broken migrations'],
    ['de', 'Kundendienst unfreundlich, Lieferung beschädigt, Rückerstattung abgelehnt, Hotline überlastet'],
  ])('and %s is not one: "%s"', (expected, text) => {
    expect([expected, undefined]).toContain(language(text))
  })
})

describe('languages that are near each other', () => {
  test.each([
    ['sv', 'Min dotter svimmade i badrummet efter att beredaren installerades, det luktar gas.'],
    ['da', 'Løbehjulet låste hjulet i fart, og jeg brækkede håndleddet to steder.'],
    ['no', 'Det lukter gass i hele oppgangen, og ingen hos Fennergas tar vakttelefonen.'],
    ['bg', 'На спускането отказаха спирачките на колелото Varnholt и прелетях през кормилото.'],
    ['ru', 'Автобус Brightline опоздал на двадцать минут, и никто не объяснил почему.'],
    ['ru', 'У самоката Whirr на ходу заклинило колесо, я сломал запястье в двух местах.'],
    ['uk', 'Датчик диму Varnholt так і не спрацював, хоча спальня була повна диму.'],
    ['fa', 'دیروز در دوره کمک‌های اولیه Harthill بودم و روی مانکن تمرین کردیم.'],
    ['ar', 'الموقع متوقف منذ الصباح ولا أحد من Northwind يرد علينا حتى الآن'],
  ])('%s: "%s"', (expected, text) => expect(language(text)).toBe(expected))
})
