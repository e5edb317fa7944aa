// The small words of languages that are written in Latin letters: articles, pronouns, prepositions, auxiliaries, and what else
// stands in nearly every sentence of a post. Written by hand, without apostrophes (`cest`), some also without accents, since many
// people type none. What languages share stands with each of them: only then is what one of them has more of a reason.

const lists: Readonly<Record<string, string>> = {
  en: `the a an and of to in is it i im ive you your youre my me we us our they them their this that these those there here are was
    were be been being am have has had havent do does did dont doesnt didnt not no never cant cannot wont isnt arent wasnt can could
    would should will just for from with without on at by or but if than then so as about after before again still now out up off
    over into because since when what why how who where which all any some more most only very too also please thanks get got its
    he she his her him one anyone nobody nothing every other back even u ur`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich mir dich dir uns euch mein
    meine meinen meinem dein deine sein seine unser unsere euer eure ist sind bin bist war waren hat haben habe hab hatte wird werden
    wurde kann können könnt konnte soll muss müssen will wollen darf nicht nich kein keine keinen nichts nie auch noch schon nur mal
    doch denn sehr mehr so wie was wer wo warum wieso wann wenn weil dass ob als in im an am auf aus bei beim mit nach von vom vor zu
    zum zur für fuer über ueber unter durch gegen ohne um bis seit hier da dort jetzt heute immer wieder man alle alles etwas ja nein
    bitte danke ganz gar nun dann also sich geht gibt`,
  fr: `le la les un une des du de d au aux l et ou mais donc ni car que qui quoi dont où je j tu il elle on nous vous ils elles me te se
    moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces ça ca cest cetait ceux est sont suis es
    êtes sommes était etait être etre ai as a avons avez ont avait avoir jai jétais jattends na ne n pas plus jamais rien personne
    aucun aucune toujours encore déjà deja très tres bien trop tout tous toute toutes avec sans pour par dans sur sous chez entre
    depuis pendant après avant vers si comme quand comment pourquoi parce quil quelle quon quels quel fait faire faut peut peux
    peuvent va vais vont en nest nai ny mest sest cela ici là même meme aussi merci svp dun dune lon jour jours
    marche marchent fonctionne fonctionnent quelquun aide arrive`,
  es: `el la los las un una unos unas de del al a y e o u pero que qué quien quién cual cuál como cómo cuando cuándo donde dónde porque
    por para con sin sobre en entre desde hasta hacia según se me te le les lo nos os mi mis tu tus su sus yo tú él ella ellos ellas
    nosotros ustedes usted vosotros este esta esto estos estas ese esa eso esos aquí ahí es son soy eres era fue ser está están estoy
    estamos estar hay ha he han has hemos había tengo tiene tienen tener hace hacer puedo puede pueden no ni nunca nada nadie ningún
    ninguna sí si ya más mas muy mucho mucha muchos también tambien todo toda todos todas otra otro vez siempre aún ahora hoy desde
    solo sólo bien mal así gracias favor van voy va días funciona funcionan sirve sirven carga ayuda alguien tampoco abre
    dos tres cuatro cinco seis siete ocho nueve diez lleva llevo llevamos llevan dice dicen dijo dijeron digo hice hizo hicieron puse puso
    pusieron vino vinieron dio dieron dejó dejaron pasó pasa quedó quedan queda salió sale llegó llegan llega después despues luego
    entonces antes casi menos cada mismo misma mismos aquel aquella algo algún alguna cualquier tan tanto tanta hacía habían tenía tenían
    estaba estaban eran fui fueron quiero quiere quieren sé sabe saben sabía veo creo parece debe deben dar ver ir decir poder saber noche
    mañana tarde semana semanas meses año años hora horas minutos veces cosa cosas gente casa hijo hija madre padre mujer nuestro nuestra
    nuestros vuestro vuestra suyo cel celu acá allá ahorita pues che vos tenés podés querés mientras además través ningun`,
  ca: `el la els les l un una uns unes de del dels d a al als i o però pero que què qui com quan perquè per amb sense sobre entre des
    fins em et es ens li m t s n hi ho meu meva meus meves teu teva seu seva nostre nostra jo tu ell ella nosaltres vosaltres ells
    elles aquest aquesta aquests això aixo aquí és son són soc era estic està estan estem ha han hem havia tinc té tenen tenim fa fer
    fet puc pot poden no ni mai res ningú ningu cap si sí ja més molt molta molts també tambe tot tota tots totes altre altra vegada
    sempre encara ara avui ahir només nomes bé així aixi gràcies gracies vaig va dies`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei nelle
    con su sul sulla sui per tra fra e ed o ma che chi cui come quando dove perché perche se io tu lui lei noi voi loro mi ti ci vi si
    ne me te mio mia miei mie tuo tua suo sua suoi nostro vostro vostra questo questa questi queste quello quella è sono sei siamo
    siete era erano essere ho hai ha abbiamo avete hanno aveva avere non né mai niente nulla nessuno più piu molto poco troppo tutto
    tutti tutta sempre ancora già anche solo fa fare può posso devo deve dopo prima da ora oggi cè dell all nell quindi però grazie
    così cosi cosa vostri vostre giorni giorno ore mesi anni ieri domani adesso appena quasi circa ogni volta volte proprio bene male meglio invece
    pure neanche nemmeno neppure allora poi mentre senza dalle dai dagli negli nei sulle sugli sullo degli agli dall sull allora cioè ormai magari
    alcuni alcune altro altra altri altre stesso stessa tutte tanto tanti tante troppi sta sto stanno state stato stata stati fatto fatta fate detto deve
    devono dovete dovrebbe può puo posso potete possono vuole vorrei voglio volete vado vanno andare dire sia fosse avevo sapete quanto quanti quale
    quali buongiorno buonasera ciao salve scusate loro gente soldi servizio funziona funzionano qualcuno qualcosa aiuto riesco riesce arriva
    arrivato arrivata risponde niente`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela para pra pro com sem sobre entre até desde e
    ou mas que quem qual como quando onde porque porquê pq eu tu ele ela nós vós eles elas você voce vocês voces vcs vc me te se lhe
    lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa este esta isto esse essa isso aquele aquela é são sou era foi
    ser está estão estou tá tô estar tem têm tenho ter tinha há faz fazer posso pode podem não nao nem nunca nada ninguém nenhum
    nenhuma sim já mais muito muita muitos também tambem tudo todo todos toda sempre ainda agora hoje só bem mal aqui assim obrigado
    obrigada favor vai vou dias funciona funcionam alguém alguem ajuda consigo abre
    dois duas três cinco seis sete oito nove dez diz dizem disse disseram falou falaram fiz fez fizeram pôs veio vieram deu deram deixou
    deixaram passou ficou ficaram fica saiu sai chegou chegam caiu depois então antes quase menos cada mesmo mesma mesmos algum alguma
    qualquer tão tanto tanta havia tinham estava estavam eram fui foram quero quer querem sei sabe sabem sabia vejo acho parece deve devem
    dar ver ir dizer poder saber noite manhã tarde semana semanas meses ano anos hora horas minutos vez vezes coisa coisas gente casa
    filho filha mãe pai mulher nossos dele dela deles delas num numa nuns pois lá cá ali aí porém enquanto além desse dessa deste desta
    disso disto nesse nessa neste nesta pelos pelas comigo connosco mim né pros inteiro inteira logo dia tive teve tivemos fomos`,
  nl: `de het een en of maar dat die dit deze ik jij je u hij zij ze wij we jullie hen mij me mijn jouw uw zijn haar ons onze hun er hier
    daar is ben bent was waren wordt worden werd heb heeft hebben had kan kunnen kon zal zou moet moeten mag wil gaat niet geen nooit
    niets niemand ook nog al alleen maar wel weer heel erg zeer meer veel van voor met zonder op in aan bij naar uit om te tot door
    over onder na tegen sinds als dan toen wanneer waar waarom hoe wat wie omdat zo nu vandaag gisteren altijd steeds alle alles iets
    ja nee bedankt graag even dus toch werkt werken iemand lukt minuten morgen uur uren dag dagen weken maanden jaar jaren beter goed goede slecht
    slechte alweer eens hoor nou zelfs eindelijk gewoon weg kwijt jou krijg krijgt krijgen kreeg kom komt komen kwam doe doet doen deed ga gaan staat staan zit
    zitten ligt liggen zeg zegt zeggen helaas terwijl zodra volgens tijdens elke ieder iedere iedereen weinig hele hebt mn allemaal anders nergens
    daarom nieuwe welke zoveel jullie klantenservice geld bedrijf zijn wordt wacht wachten gebeld nodig moeten mogen willen zou zouden bent nooit ooit bijna
    binnen buiten vanaf volgende vorige gewoon amai allez ge gij tot af keer per zichzelf mezelf zit`,
  pl: `i a w we z ze na do od dla po przy przez pod nad bez o u za się sie to ten ta te tego tej tym że żeby czy co kto który która
    które jak gdy kiedy gdzie dlaczego bo ale albo lub oraz nie tak już juz jeszcze tylko też tez bardzo nic nikt nigdy zawsze znowu
    ja ty on ona my wy oni mnie mi mam masz ma mają jest są jestem był była było być będzie moge mogę może można mój moja moje nas
    nam wam was ich jego jej swoje wszystko wszystkie dziś dzisiaj wczoraj teraz kilku dni proszę dzięki żadnej żaden tu działa
    działają dziala pomocy ktoś ktos mną ci cię cie mu nim niej nich tych tymi temu tam ani potem więc wiec dlatego ponieważ
    poniewaz jeśli jesli jeżeli jezeli zeby aby żebym niż nawet chyba moze mozna musze muszę trzeba chcę chce chciałem chciałam wiem
    robić robi zrobić powinno powinien powinna powinni jakiś jakis jakieś jakies coś gdzieś sobie siebie ciągle ciagle wciąż wciaz
    dalej dopiero właśnie wlasnie znów znow ponownie razy raz dwa trzy cztery dzień dzien tydzień tydzien tygodni tygodnie miesiąc
    miesiac miesięcy miesiecy miesiące godzin godziny godzinę minut jutro rano rana wieczorem nadal dotąd dzieki dziękuję dziekuje
    polecam pozdrawiam prosze przepraszam czemu kogo komu nikogo nikomu niczego żadnych żadna żadne żadnego zadnej zaden jaki jaka
    jakie tyle wszystkim wszystkich inny innych innego dobrze źle między miedzy około okolo podczas według wedlug jeden jedna jedno
    dwóch będę bede będą beda został została zostało były byli byłem byłam jesteście macie mieli miał miała miało moim mojej mojego
    moją moich wasza wasz wasze waszej waszego waszych nasz nasza nasze państwo państwa panstwa pan pani pana którzy ktora ktore
    ktory której którego da daje działały działał działała dzialaja zupełnie zupelnie całkiem prawie wreszcie nareszcie niestety
    jakby skoro chociaż przecież przeciez tutaj stamtąd`,
  sv: `och att det den de en ett som är var vara varit har hade jag du han hon vi ni dom mig dig sig oss er min mitt mina din ditt sin
    sitt vår vårt era deras inte ej aldrig inget ingen ingenting på i av för från till med utan om men eller så när där här hur vad
    vem varför vilken kan kunde ska skulle måste vill får blir blev gör går kommer bara också mycket mer alla allt något någon några
    efter sedan sen över under igen nu idag alltid fortfarande redan än då man detta dessa tack hej ju väl fungerar funkar någonting
    upp kom fick gick stod låg henne hennes mellan hela varje gånger säger hem klockan torsdag torsdagen måndag fredag satt
    barnen`,
  da: `og at det den de en et som er var være været har havde jeg du han hun vi i mig dig sig os jer min mit mine din dit sin sit vores
    jeres deres ikke aldrig intet ingen ingenting på af for fra til med uden om men eller så når der her hvor hvad hvem hvorfor
    hvilken kan kunne skal skulle må vil ville får bliver blev gør går kommer kun også meget mere alle alt noget nogen nogle efter
    siden over under igen nu i dag altid stadig allerede end da man dette disse tak hej jo hvordan bare ved ind blevet hvis to virker fungerer
    op ned ud lige kom fik gik stod lå hende hendes mellem hele hver gange sagde siger børn hjem torsdag mandag fredag
    klokken`,
  no: `og at det den de en et ei som er var være vært har hadde jeg du han hun vi dere meg deg seg oss min mitt mine din ditt sin sitt
    vår vårt deres ikke aldri ingen ingenting på i av for fra til med uten om men eller så når der her hvor hva hvem hvorfor hvilken
    kan kunne skal skulle må vil ville får blir ble gjør går kommer bare virker fungerer også mye mer alle alt noe noen etter siden over under igjen
    nå dag alltid fortsatt allerede enn da man dette disse takk hei jo hvordan å ved fått inn veldig blitt hvis to
    opp ut kom fikk gikk lå henne hennes mellom hele hver ganger sier ungene hjem torsdag mandag fredag klokken klokka satt
    utafor`,
  tr: `ve bir bu şu o da de ki ile için icin gibi kadar çok cok daha en ne neden niye nasıl nasil kim nerede değil degil yok var ben sen
    biz siz onlar bana sana bize size beni seni bizi sizi benim senin bizim sizin onun mi mı mu mü ama fakat ya veya hiç hic hâlâ
    hala artık artik şimdi simdi bugün dün her hep tüm tum bütün sonra önce once göre karşı olan olarak oldu olmuş olmak ettim etti
    iki yine bütün altı beri ediyorum ediyor istiyorum misiniz musunuz lütfen lutfen teşekkürler gün gun saat kez defa diye eğer böyle şey sey kimse çalışmıyor calismiyor açılmıyor acilmiyor yardım
    arkadaş arkadas alti hafta gece kardeşim kardesim yarın oda odada dedi dedim diyor diyorlar geldi gitti aldım aldık adam
    abi abla evde üç dört beş altında üstünde`,
  cs: `a i v ve s se z ze k ke na do od pro po při přes pod nad bez o u za si to ten ta tento tato toho tomu že aby co kdo který která
    které jak když kdy kde proč protože ale nebo ani ne ano už jen také taky ještě velmi moc nic nikdo nikdy vždy zase já ty on ona
    my vy oni mě mi mně mám máte má mají je jsou jsem jste jsme byl byla bylo být bude můžu může můj moje nás nám vám vás jeho její
    své všechno všichni dnes včera teď několik dní prosím díky žádný žádná tady tak nefunguje není nemůžu nejde nejdou někdo pomoc
    pak tam sem jeden dva tři čtyři pět dny zas prý pry mnou sobě jim jí ho mu ji šel šla mezi minut hodin hodinu hodiny doma
    domů všechny celou celý celá lidi dodnes zítra uz kdyz proc jeste vcera neni muze nekdo zadny bych bychom abych jedné
    mojí mém naše našeho dal dala řekl řekla`,
  fi: `ja on ei en et eivät ole olen olet oli olla ollut se ne tämä tuo nämä että mutta tai vai kun jos niin kuin myös vain vielä jo nyt
    minä mä sä sinä hän me te he minun mun sinun teidän meidän minulle mulle teille mitä mikä kuka missä miksi miten milloin joka
    jotka hyvin paljon enemmän aina ikinä koskaan mitään kukaan kaikki sitten sen siitä siellä täällä tänään eilen taas edelleen
    ilman kanssa jälkeen ennen yli voi voin pitää saa saada tulee kiitos kyllä ihan siis sekä eikä päivää tuntia toimi toimii avaudu apua`,
  hu: `a az és egy hogy nem is de van volt ez azt ezt mint már csak még meg el ki be fel ha vagy mert kell lehet lesz nincs sem soha
    semmi senki minden mindig nagyon ami aki ahol mikor miért hogyan én te ő mi ti ők nekem engem nekünk velem önök önöknek után óta
    előtt között nélkül alatt ott itt most ma tegnap újra megint sokat kérem köszönöm napja órája akkor úgy így pedig működik működnek segítség valaki`,
  ro: `și si în un o de la cu pe din pentru prin fără peste despre care ce cine cum când unde nu este sunt eşti ești am ai a are avem
    aveți au fost era fi eu tu el ea noi voi ei ele mă te se ne vă îmi mi își meu mea mei tău sau dar însă că să iar deci mai foarte
    tot toate toți nimic nimeni niciodată mereu încă acum azi ieri acest această asta acesta aici acolo doar după până vreau poate
    pot trebuie mulțumesc dacă zile funcționează functioneaza cineva ajutor`,
  id: `yang dan di ke dari untuk dengan tanpa pada ini itu saya aku gue gua kamu kalian kami kita dia mereka ada adalah tidak tak tdk
    ga gak nggak enggak bukan belum sudah udah sdh telah akan bisa bs dapat harus mau lagi masih juga saja aja kok kenapa mengapa
    bagaimana gimana apa siapa kapan dimana karena krn kalau kalo jika tapi tetapi atau jadi sangat banget sekali lebih banyak semua
    tadi malam kemarin besok waktu anak rumah tahun minggu setelah sebelum ketika sekarang selalu ikut lihat pakai dalam luar atas bawah seluruh penuh
    oleh tentang antara menit apakah padahal wajah tangan kakak dua tiga halaman menurut dalam
    setiap hari jam sejak sampai sama seperti nya dong sih yg utk dgn tolong mohon terima kasih hanya cuma malah terus
    gw sampe habis abis langsung bgt kayak kyk pak mbak orang satu empat lima enam sendiri sebelah turun masuk keluar bikin
    liat kena bilang katanya ternyata makasih bund gara anakku istri suami ibu bapak ayah adik adek nih tuh deh loh lho
    kayaknya kemaren mulu soalnya biar walau pernah punya abang om tante semalam ditinggal dirawat sampaikan diri begini
    begitu hampir saat sudahlah emang memang beneran disuruh gratis`,
  vi: `không là của và có được cho tôi mình bạn một các những người này đó đã đang sẽ rất với trong ngoài trên dưới từ đến khi nếu thì mà
    nhưng hoặc vì sao gì ai đâu nào cũng vẫn chưa còn chỉ lại nữa quá nhiều ít tất cả ra vào ở bị bởi để như thế ngày giờ hôm nay
    ko k cần phải làm`,
}

/** Small words within names of people and places: they tell nothing alone. */
export const nameParticles: ReadonlySet<string> = new Set(
  `de del dela la las los el da do dos das di della dei degli van der den von y e san`.split(' '),
)

/** The languages that small words tell apart, by subtag. */
export const spokenLanguages: readonly string[] = Object.keys(lists)

/** By language, the bit that stands for it in `smallWords`; 0 for one whose small words are not known. */
export const bitOf = (language: string): number => bits.get(language) ?? 0
const bits = new Map(spokenLanguages.map((language, number) => [language, 1 << number]))

/** By small word, in lower case and without apostrophes: the bits of the languages that have it. */
export const smallWords: ReadonlyMap<string, number> = byWord()

/** Of the languages here only Polish has these letters, and these ends of longer words. */
const POLISH =
  /[ąęłńśźż]|.{2}(?:skiego|nnego|wnego|lnego|cznego|owego|nych|wych|skich|skiej|owej|czny|czna|czne|czni|ymi|dzie|aniem|eniem|kiem|aniu|eniu|liby|ujecie|acie|ów|yjny|yjna|yjne|noscia|[tlwzds]nosci|ywaja|ylaja|dzaja|rzaja|wiaja)$/

/** The bits of the languages that a word speaks for: a small one for those that have it, another one by its letters and its end. */
export const spokenBits = (word: string): number =>
  smallWords.get(word) ?? (POLISH.test(word) ? bitOf('pl') : 0)

function byWord(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [language, list] of Object.entries(lists)) {
    for (const word of list.trim().split(/\s+/)) found.set(word, (found.get(word) ?? 0) | bitOf(language))
  }
  return found
}
