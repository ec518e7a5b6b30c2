"""The names of months, weekdays and halves of the day, as phones write them in the languages of the app.

Facts of language out of the Unicode CLDR (see docs/licences.md), in small letters, without dots and quote marks.
A half of the day is early or late; a night is late until midnight and early after it, a noon the other way round.
"""

import re
import unicodedata
from functools import cache

_MONTHS = (
    """
جانفي جنو جنوري جنوری يناير ژانویه հնվ հունվար հունվարի জানু জানুয়ারি জানু 一月 сту студзень студзеня січ січень січня
янв январ январь января яну януари јан јануар јануари қаң қаңтар जनवरी जन॰ जाने जानेवारी ጃን ጃንዋሪ იან იანვარი ιαν
ιανουάριοσ ιανουαρίου જાન્યુ જાન્યુઆરી ਜਨ ਜਨਵਰੀ ינו ינואר ಜನ ಜನವರಿ មករា ມກ ມັງກອນ ean eanáir ene enero gen gener
gennaio ian ianuarie ion ionawr jaan jaanuar jan janaayo janairu janar janeiro jannaayo januar januari januarie
january januwari január januára janv janvier janvāris janúar jän jänner led leden ledna oca ocak rbn rêbendan
saus sausio sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta urt urtarrila xan
xaneiro yan yanvar ജനു ജനുവരി ဇန် ဇန်နဝါရီ දුරුතු ஜன ஜனவரி జన జనవరి มกราคม มค
    """,
    """
شباط فبراير فبروري فبروری فروری فوریه فيفري فېبروري փետրվար փետրվարի փտվ ফেব ফেব্রুয়ারি 二月 ақп ақпан лют лютага
лютий лютого люты феб фебруар фев февр феврал февраль февраля февруари फ़रवरी फ़र॰ फेब्रु फेब्रुअरी फेब्रुवारी
ፌብ ፌብሩዋሪ თებ თებერვალი φεβ φεβρουάριοσ φεβρουαρίου ફેબ્રુ ફેબ્રુઆરી ਫ਼ਰ ਫ਼ਰਵਰੀ פבר פברואר ಫೆಬ್ರ ಫೆಬ್ರವರಿ កុម្ភៈ
ກພ ກຸມພາ chw chwef chwefror fab faburairu feabh feabhra feb febbraio febr febraayo febreiro febrer febrero
februar februari februarie february februwari február februára februāris febrúar fev fevereiro fevral févr
février helmi helmikuu helmikuuta lut lutego luty ots otsaila peb pebrero sbt shk shkurt sibat vas vasario
vasaris veebr veebruar velj veljača veljače úno únor února şub şubat ഫെബ്രു ഫെബ്രുവരി ဖေ ဖေဖော်ဝါရီ නවම් பிப்
பிப்ரவரி ఫిబ్ర ఫిబ్రవరి กพ กุมภาพันธ์
    """,
    """
آذار مارس مارچ մարտ մարտի մրտ মার্চ 三月 бер березень березня мар март марта нау наурыз сак сакавік сакавіка मार्च
ማርች მარ მარტი μάρ μάρτιοσ μαρ μαρτίου માર્ચ ਮਾਰਚ מרץ ಮಾರ್ಚ್ មីនា ມນ ມີນາ adar adr bře březen března kov kovas
kovo maalis maaliskuu maaliskuuta maarso maart mac machi mar marca march marec maret maris mars marso mart
martie marts martxoa marzec marzo març março mas mashi maw mawrth mrt márc március márta mär märts märz ožu
ožujak ožujka മാർ മാർച്ച് မတ် මැදින් மார் மார்ச் మార్చి มีค มีนาคม
    """,
    """
آوریل أبريل أفريل اپریل نيسان ապր ապրիլ ապրիլի এপ্রি এপ্রিল 四月 апр апрел апрель апреля април квіт квітень квітня
кра красавік красавіка сәу сәуір अप्रिल अप्रैल एप्रि एप्रिल ኤፕሪ ኤፕሪል აპრ აპრილი απρ απρίλιοσ απριλίου એપ્રિલ
ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ אפר אפריל ಏಪ್ರಿ ಏಪ್ರಿಲ್ មេសា ມສ ເມສາ abr abriil abril afi afirilu aib aibreán api apirila apr aprel
april aprile aprili aprilie aprill apríl apríla aprīlis avr avril bal balandis balandžio dabr dabril dub duben
dubna ebr ebrill eph ephreli huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan nsn nîsan pri prill tra
travanj travnja ápr április ഏപ്രി ഏപ്രിൽ ဧပြီ බක් ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ เมย เมษายน
    """,
    """
أيار مئی ماي مايو مه می مۍ մայիս մայիսի մյս মে 五月 май мам мамыр мая мај трав травень травня मई मे ሜይ მაი მაისი
μάι μάιοσ μαΐ μαΐου મે ਮਈ מאי ಮೇ ឧសភា ພພ ພຶດສະພາ beal bealtaine geg gegužė gegužės gln gulan kvě květen
května maayo mag maggio mai maiatza maig maijs maio maj maja may mayo mayu mayıs maí mei mey meyi máj mája május
svi svibanj svibnja touko toukokuu toukokuuta മേയ് မေ වෙසක් மே మే พค พฤษภาคม
    """,
    """
جوان جون حزيران يونيو ژوئن հնս հունիս հունիսի জুন 六月 июн июнь июня мау маусым черв червень червня чэр чэрвень
чэрвеня юни јун јуни जुन जून ጁን ივნ ივნისი ιουν ιουνίου ιούν ιούνιοσ જૂન ਜੂਨ יוני ಜೂನ್ មិថុនា ມິຖ ມິຖຸນາ birž
birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran hezîran hun hunyo hzr iun iunie iyn
iyun juin jun june junho juni junie junij junio juny juun juuni jún júna június júní jūn jūnijs kesä kesäkuu
kesäkuuta lipanj lipnja meh mehefin meith meitheamh qer qershor xuño yun yuni červen června čvn ജൂൺ ဇွန် පොසොන්
ஜூன் జూన్ มิถุนายน มิย
    """,
    """
تموز جول جولائی جولای جويلية يوليو يوليوز ژوئیه հլս հուլիս հուլիսի জুল জুলাই 七月 июл июль июля лип липень липня
ліп ліпень ліпеня шіл шілде юли јул јули जुलाई जुलै जुल॰ ጁላይ ივლ ივლისი ιουλ ιουλίου ιούλ ιούλιοσ જુલાઈ ਜੁਲਾ
ਜੁਲਾਈ יולי ಜುಲೈ កក្កដា ກລ ກໍລະກົດ gor gorff gorffennaf heinä heinäkuu heinäkuuta hul hulyo iul iulie iyl iyul
iúil juil juill juillet jul julai julayi julho juli julie julij julio juliol july juuli júl júla július júlí jūl
jūlijs korr korrik liep liepa liepos lipca lipiec lug luglio lul luulyo srpanj srpnja tem temmuz trm tîrmeh uzt
uztaila xul xullo yul yuli července červenec čvc ജൂലൈ ဇူ ဇူလိုင် ඇසළ ஜூலை జులై กค กรกฎาคม
    """,
    """
آب أغسطس أوت اوت اګست اگست غشت օգոստոս օգոստոսի օգս আগ আগস্ট 八月 авг август августа жні жнівень жніўня серп
серпень серпня там тамыз अगस्ट अगस्त अग॰ ऑग ऑगस्ट ኦገስ ኦገስት აგვ აგვისტო αυγ αυγούστου αύγ αύγουστοσ ઑગસ્ટ ਅਗ ਅਗਸਤ
אוג אוגוסט ಆಗ ಆಗಸ್ಟ್ សីហា ສຫ ສິງຫາ abu abuztua ag aga agasti ago agost agosti agosto agu agusta agustus août aug
august augusta augusti augusts augustus augusztus avg avgust avq avqust awst ağu ağustos dag dagost elo elokuu
elokuuta gush gusht kol kolovoz kolovoza lún lúnasa ogo ogos ogosto ogs rugp rugpjūtis rugpjūčio sie sierpień
sierpnia srpen srpna tbx tebax ágú ágúst ഓഗ ഓഗസ്റ്റ് ဩဂုတ် නිකිණි ஆக ஆகஸ்ட் ఆగ ఆగస్టు สค สิงหาคม
    """,
    """
أيلول سبتمبر ستمبر سپتامبر سپتمبر سېپتمبر شتنبر սեպ սեպտեմբեր սեպտեմբերի সেপ সেপ্ট সেপ্টেম্বর 九月 вер верасень
верасня вересень вересня сен сент сентябр сентябрь сентября сеп септембар септември қыр қыркүйек सप्टें सप्टेंबर
सितंबर सित॰ सेप्टेम्बर ሴፕቴ ሴፕቴምበር სექ სექტემბერი σεπ σεπτέμβριοσ σεπτεμβρίου સપ્ટે સપ્ટેમ્બર ਸਤੰ ਸਤੰਬਰ ספט
ספטמבר ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ កញ្ញា ກຍ ກັນຍາ eyl eylül ira iraila medi mfómh rugs rugsėjis rugsėjo ruj rujan rujna
sat satumba seb sebteembar sebtembar sen sentabr sentyabr sep sept septemba septembar september septembra
septembre septembrie septembris septhemba septiembre set setembre setembro settembre setyembre sht shtator syys
syyskuu syyskuuta szept szeptember wrz wrzesień września zář září îln îlon സെപ്റ്റം സെപ്റ്റംബർ စက် စက်တင်ဘာ බිනර
செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ กย กันยายน
    """,
    """
أكتوبر اکتبر اکتوبر հոկ հոկտեմբեր հոկտեմբերի অক্টো অক্টোবর 十月 жовт жовтень жовтня кас кастрычнік кастрычніка окт
октобар октомври октябр октябрь октября қаз қазан अक्टूबर अक्टू॰ अक्टोबर ऑक्टो ऑक्टोबर ኦክቶ ኦክቶበር ოქტ ოქტომბერი
οκτ οκτωβρίου οκτώβριοσ ઑક્ટો ઑક્ટોબર ਅਕਤੂ ਅਕਤੂਬਰ אוק אוקטובר ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ តុលា ຕລ ຕຸລາ cot cotmeh dfómh doct
doctubre eki ekim hyd hydref loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktabr okthoba
oktoba oktobar oktober oktobris oktoobar oktoober oktubre oktyabr október októbra ott ottobre out outubro paź
październik października spal spalio spalis tet tetor urr urria říj říjen října ഒക്ടോ ഒക്‌ടോബർ အောက် အောက်တိုဘာ
වප් அக் அக்டோபர் అక్టో అక్టోబర్ ตค ตุลาคม
    """,
    """
نوامبر نوفمبر نومبر نونبر նոյ նոյեմբեր նոյեմբերի নভে নভেম্বর 十一月 лист листопад листопада ліс лістапад лістапада
нов новембар ное ноември ноя нояб ноябр ноябрь ноября қар қараша नवंबर नव॰ नोभेम्बर नोव्हें नोव्हेंबर ኖቬም ኖቬምበር
ნოე ნოემბერი νοέ νοέμβριοσ νοε νοεμβρίου નવે નવેમ્બર ਨਵੰ ਨਵੰਬਰ נוב נובמבר ನವೆಂ ನವೆಂಬರ್ វិច្ឆិកា ພຈ ພະຈິກ aza
azaroa kas kasım lapkr lapkritis lapkričio listopadu marras marraskuu marraskuuta mijdar mjd nob nobyembre nof
noiembrie noofeembar nov novemba novembar november novembra novembre novembris novembro noviembre noy noyabr nuw
nuwamba nën nëntor nóv nóvember samh samhain stu studeni studenoga tach tachwedd നവം നവംബർ နို နိုဝင်ဘာ ඉල් நவ
நவம்பர் నవం నవంబర్ พย พฤศจิกายน
    """,
    """
دجنبر دسامبر دسم دسمبر ديسمبر դեկ դեկտեմբեր դեկտեմբերի ডিসে ডিসেম্বর 十二月 груд грудень грудня дек декабр декабрь
декабря декември дец децембар жел желтоқсан сне снежань снежня डिसें डिसेंबर डिसेम्बर दिसंबर दिस॰ ዲሴም ዲሴምበር დეკ
დეკემბერი δεκ δεκέμβριοσ δεκεμβρίου ડિસે ડિસેમ્બર ਦਸੰ ਦਸੰਬਰ דצמ דצמבר ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ធ្នូ ທວ ທັນວາ abe abendua
ara aralık berfanbar brf dec decembar december decembra decembrie decembris decembro dek dekabr des desemba
desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis disamba diseembar
disemba disember disyembre déc décembre gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu joulukuuta
noll nollaig pro prosinac prosinca prosince prosinec rhag rhagfyr ഡിസം ഡിസംബർ ဒီ ဒီဇင်ဘာ උඳුවප් டிச டிசம்பர்
డిసెం డిసెంబర్ ธค ธันวาคม
    """,
)
# Names of one month in one language and of another in the next, such as Polish and Croatian: they tell no month.
_EITHER = "lip lis listopad listopada srp"
_WEEKDAYS = """
اتوار الأحد الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت اونۍ بدھ جمعرات جمعه جمعہ دوشنبه سه‌شنبه شنبه منگل
پنجشنبه پیر چهارشنبه ہفتہ یکشنبه երեքշաբթի երկ երկուշաբթի երք կիր կիրակի հինգշաբթի հնգ շաբաթ շբթ ուր ուրբաթ
չորեքշաբթի չրք বুধ বুধবার বৃহস্পতি বৃহস্পতিবার মঙ্গল মঙ্গলবার রবি রবিবার শনি শনিবার শুক্র শুক্রবার সোম সোমবার 周一
周三 周二 周五 周六 周四 周日 土曜日 日曜日 星期一 星期三 星期二 星期五 星期六 星期四 星期日 月曜日 木曜日 水曜日
火曜日 週一 週三 週二 週五 週六 週四 週日 金曜日 аў аўторак ба
баасан бейсенбі бейш бейшемби бс бя бямба воскресенье вс вт вто вторник вівторок да даваа дс душ душанба дүй
дүйсенбі дүйшөмбү жек жексенбі жекшемби жм жс жум жума жұма ишемби ишм лх лхагва мя мягмар нд нед недела неделя
недеља неділя ня нядзеля ням пʼятниця пай пайшанба панядзелак пет петак петок петък пн пон понеделник
понедельник понедељак понеділок пт пятница пятніца пү пүрэв саб сабота сб сейсенбі сенбі серада середа сеш
сешанба ср сре среда сряда сс суб суббота субота събота сәрсенбі уто уторак чацвер чет четвер четверг четвртак
четврток четвъртък чор чоршанба чт чц шан шанба шарш шаршемби шейш шейшемби якш якшанба आइत आइतबार गुरु गुरुवार
बिहि बिहिबार बुध बुधबार बुधवार मंगल मंगलवार मंगळ मंगळवार मङ्गल मङ्गलबार रवि रविवार शनि शनिबार शनिवार शुक्र
शुक्रबार शुक्रवार सोम सोमबार सोमवार ሐሙስ ማክሰ ማክሰኞ ረቡዕ ሰኞ ቅዳሜ እሑድ ዓርብ კვი კვირა ოთხ ოთხშაბათი ორშ ორშაბათი პარ
პარასკევი სამ სამშაბათი შაბ შაბათი ხუთ ხუთშაბათი δευ δευτέρα κυρ κυριακή πέμ πέμπτη παρ παρασκευή σάβ σάββατο
τετ τετάρτη τρί τρίτη ગુરુ ગુરુવાર બુધ બુધવાર મંગળ મંગળવાર રવિ રવિવાર શનિ શનિવાર શુક્ર શુક્રવાર સોમ સોમવાર ਐਤ
ਐਤਵਾਰ ਬੁੱਧ ਬੁੱਧਵਾਰ ਮੰਗਲ ਮੰਗਲਵਾਰ ਵੀਰ ਵੀਰਵਾਰ ਸ਼ਨੀ ਸ਼ਨੀਵਾਰ ਸ਼ੁੱਕਰ ਸ਼ੁੱਕਰਵਾਰ ਸੋਮ ਸੋਮਵਾਰ 금요일 목요일 수요일 월요일
일요일 토요일 화요일
שבת ಗುರು ಗುರುವಾರ ಬುಧ ಬುಧವಾರ ಭಾನು ಭಾನುವಾರ ಮಂಗಳ ಮಂಗಳವಾರ ಶನಿ ಶನಿವಾರ ಶುಕ್ರ ಶುಕ್ರವಾರ ಸೋಮ ಸೋಮವಾರ ចន្ទ ច័ន្ទ ពុធ ព្រហ
ព្រហស្បតិ៍ សុក្រ សៅរ៍ អង្គារ អាទិត្យ ຈັນ ພະຫັດ ພຸດ ວັນຈັນ ວັນພະຫັດ ວັນພຸດ ວັນສຸກ ວັນອັງຄານ ວັນອາທິດ ວັນເສົາ ສຸກ
ອັງຄານ ອາທິດ ເສົາ ahad ahd al alh alhamis alhamisi an antradienis aoine ar arbaco arbc asa asabar asteartea
asteazkena astelehena axad axd az bazar be bil biy biyernes ca ceturtd ceturtdiena chor chorshanba cmt cn cs
csütörtök cum cuma cumartesi czw czwartek céad cümə dc dg di die dienstag dijous dilluns dim dimanche dimarts
dimecres dinsdag dissabte diumenge divendres dj dl do dom domenica domh domingo donderdag donnerstag ds dt dum
duminică dush dushanba duşem dv déar déardaoin dşm enj esmaspäev fim fimmtudagur fr fre fredag freitag fri
friday fös föstudagur gio giovedì gwe gwen hla huw huwebes hétfő hën iau ig igandea ijumaa isn isniin isnin
isonto jeu jeudi jimco jmc joi jue jueves jum juma jumaat jumamosi jumanne jumapili jumat jumatano jumatatu
jummaʼa kam kamis ke kedd keskiviikko keskiviikkona ketvirtadienis kha khamiis khamis khms kolmapäev kt la lah
lahadi lar laraba larunbata lau lauantai lauantaina laugardagur laupäev laurdag lin linggo lit litinin llun lr
luan lun lundi lunedì lunes luni luns lör lördag lør lørdag ma maanantai maanantaina maandag man mandag mar
mardi martedì martes marți maw mer mercoledì mercredi mgq mi mie miercuri min minggu mittwoch miy miyerkules mié
miércoles mið miðvikudagur mo mon monday montag mso máirt mán mánudagur må mån måndag mér mércores mër ne ned
nedelja nedeľa nedjelja neděle neljapäev niedz niedziela og on ons onsdag or osteguna ostirala otrd otrdiena pay
payshanba paz pazar pazartesi pe penktadienis per perjantai perjantaina perşembe pet petak petek pi piatok
piektd piektdiena pirmadienis pirmd pirmdiena piątek pn po pon pondelok pondělí ponedeljak ponedeljek
ponedjeljak poniedziałek pr pre pt pzt pá pátek péntek pêncşem pühapäev pşm qua quarta qui quinta rab rabu reede
sa sab sabado sabato sabti sabtu sad sal salı sam samedi samstag sat saterdag sath saturday sbti seg segunda
sekmadienis sel selasa sen senin sesh seshanba sestd sestdiena sex sexta shan shanba sht sin sk so sob sobota
son sondag sonntag sre sreda sri srijeda st streda středa su sub subota sul sun sunday sunnudagur sunnuntai
sunnuntaina svētd svētdiena sze szerda szo szombat sáb sábado sâm sâmbătă sêşem sön söndag sø søn søndag sşm tal
talaado talata teisipäev ter terça tha thu thursday ti tiistai tiistaina tir tirs tirsdag tis tisdag tldo to tor
torek tors torsdag torstai torstaina tr trečiadienis trešd trešdiena tue tuesday ty tysdag ulwesibili
ulwesihlanu ulwesine ulwesithathu umgqibelo umsombuluko ut uto utorak utorok vasárnap ven vendredi venerdì
venres vie viernes vin vineri vr vrijdag vrydag wed wednesday wo woensdag wt wtorek xov xoves yak yakshanba
yekşem yşm za zaterdag zo zondag ça çar çarşamba çarşem çşm çərşənbə înî út úterý þri þriðjudagur čet četrtek
četvrtak čt čtvrtek śr środa şem şemî şənbə šeštadienis št štvrtok ചൊവ്വ ചൊവ്വാഴ്ച ചൊവ്വാഴ്‌ച ഞായറാഴ്‌ച ഞായർ
തിങ്കളാഴ്‌ച തിങ്കൾ ബുധനാഴ്‌ച ബുധൻ വെള്ളി വെള്ളിയാഴ്‌ച വ്യാഴം വ്യാഴാഴ്‌ച ശനി ശനിയാഴ്‌ച ကြာသပတေး စနေ တနင်္ဂနွေ
တနင်္လာ ဗုဒ္ဓဟူး သောကြာ အင်္ဂါ අඟහ අඟහරුවාදා ඉරිදා බදාදා බ්‍රහස් බ්‍රහස්පතින්දා සඳුදා සිකු සිකුරාදා සෙන
සෙනසුරාදා சனி செவ் செவ்வாய் ஞாயி ஞாயிறு திங் திங்கள் புத புதன் வியா வியாழன் வெள் வெள்ளி ఆది ఆదివారం గురు
గురువారం బుధ బుధవారం మంగళ మంగళవారం శని శనివారం శుక్ర శుక్రవారం సోమ సోమవారం จันทร์ พฤหัส พุธ วันจันทร์
วันพฤหัสบดี วันพุธ วันศุกร์ วันอังคาร วันอาทิตย์ วันเสาร์ ศุกร์ อังคาร อาทิตย์ เสาร์
"""
_EARLY = (
    """
לפנהצ לפני_הצהריים முற்பகல் முற் పూర్వాహ్నం ಪೂರ್ವಾಹ್ನ পূর্বাহ্ণ পূর্বাহ্ন ਪੂਦੁ ਪੂਰਵ_ਦੁਪਹਿਰ मपू मपु ପୂର୍ବାହ୍ନ
પૂર્વ_મધ્યાહ્ન قد
قبل_دوپہر проб պկ կա пре_подне претподне прије_подне pre_podne prije_podne qabla dini mattino de_mañana por_la_mañana
de_manhã subuh dinihari raniej 새벽 midnight قبل_الظهر صباحا فجرا نیمه_شب سحر πριν_το_μεσημέρι ráno dopo_mezzanotte
"""
    """
آدھی_رات بامداد ص صباحًا صبح صبح_میں عم غم فجرًا في_الصباح في_المساء ق قبلازظهر قظ ليلاً منتصف_الليل نصف_شب
نیمهشب առավոտ առավոտյան առվ գիշեր գիշերը գիշերվա գշր կգ․ կեսգիշեր կեսգիշերին ভোর ভোরবেলায় সকাল সকালবেলায় 上午 凌晨
午前 午夜 夜中 早上 朝 清晨 真夜中 дп кечаси наутро ночи ночь ноћ ноћу ноќ ноќе ніч полн полночь полноќ полунощ поноћ
през_нощта претпл претпладне північ ранку ранок сутринта таң таңкы таңғы то тң түн түн_жарымы түн_ичинде түн_орт
түн_ортосу утра утро ујутру шөнө шөнө_дунд эрталаб эртең_менен эртң_мн ярим_тун јутро үө өглөө आधी_रात प पहाट
पूर्वाह्न बिहान मध्यरात मध्यरात्र मध्यरात्रि मरा स सकाळ सुबह ሌሊት በሌሊት እኩለ_ሌሊት ጠ ጥዋት დილ დილა დილით ღამ ღამე
ღამით შუაღამე შუაღამეს πμ πρωί το_πρωί મધ્યરાત્રિ મરાત્રિ સવાર સવારે ਅੱਧੀ_ਰਾਤ ਸਵੇਰੇ 아침 오전 자정 בבוקר בוקר חצות
לפנות_בוקר ಬೆಳಗ್ಗೆ ಮಧ್ಯ_ರಾತ್ರಿ ಮಧ್ಯರಾತ್ರಿ ರಾತ್ರಿ នៅពេលព្រឹក ព្រឹក អធ្រាត្រ ກ່ອນທ່ຽງ ຕອນເຊົ້າ ທ່ຽງຄືນ ເຊົ້າ a_m
aamu aamulla aamup aamupäivä aamupäivällä alfajiri am ap asubuhi að_morgni að_nóttu bn bore canol_nos
da_madrugada da_manhã da_mañá de de_la_madrugada de_la_mañana di_mattina di_notte die_nag die_oggend dimineața
dop dopol dopoldan dopoldne dopoledne dopoludnia dopoludnie du_mat du_matin délelőtt e_mesnatës e_mëngjesit
e_natës e_paradites ekuseni entathakusa ertalab fh fm form formiddag förm förmiddag gauerd gauerdia gece_yarısı
gecə gecəyarı gh goiz goiza goizald goizaldea goizaldeko goizeko hajnal hatinggabi hommik hommikul
in_the_morning jut jutro kechasi keskiyö keskiyöllä kesköö keskööl ky la_miezul_nopții madaling_araw madrugada
manhã mat matin matinada mattina matí mañana mañá medianoite meia_noite mesnatë mezzanotte mg mi middernacht
middernag midn midnat midnatt midnight miezul_nopții minuit mitjanit mitternacht miðnætti mn morg morgen morgens
morgon morgunn morning mrg mëngjes nacht nachts nag naktis nakts naktī nat natt natë ng_umaga no_rīta noaptea
noc notte noć noč nt nótt nửa_đêm o_poln o_polnoci o_półn o_północy ochtend oggend om_formiddagen om_morgenen
om_natten opoln opolnoči pagi paradite pd pg po poln polnoc polnoč ponoć ponoči pr_p priekšp priekšpusdiena
priekšpusdienā priešpiet prijepodne przed_poł przed_południem przedpoł przedpołudnie pusnakts pusnaktī
på_formiddagen på_förm på_förmiddagen på_morg på_morgenen på_morgonen på_natta på_natten półn północ půl půln
půlnoc rano reggel rn rytas ráno rīts s_nachts s_ochtends sa saa_sita_za_usiku sabah safiya sf sáng sübh səhər
tengah_malam to ujutro ujutru umaga v_n v_noci vidurnaktis vm vorm vormittag vormittags w_nocy y_bore yarim_tun
yb yn_y_bore yö yöllä zj zjut zjutraj éjfél öö öösel öğleden_önce അ അർദ്ധരാത്രി പുലർച്ചെ രാവിലെ နံနက်
သန်းခေါင်ယံ උ උදේ පා පාන්දර පෙ පෙව මැ මැදියම මැදියමට_පසු அதி அதிகாலை கா காலை நள் நள்ளிரவு అర్ధరాత్రి ఉదయం రాత్రి
กลางคืน ก่อนเที่ยง ตอนเช้า เช้า เที่ยงคืน ในตอนเช้า
"""
)
_LATE = (
    """
אחרי_הצהריים பிற்பகல் பிற் అపరాహ్నం ಅಪರಾಹ್ನ অপরাহ্ণ অপরাহ্ন ਬਾਦੁ ਬਾਅਦ_ਦੁਪਹਿਰ मउ उत्तरार्ध ଅପରାହ୍ନ ઉત્તર_મધ્યાહ્ન بد
بعد_دوپہر слоб մկ կհ по_подне послије_подне po_podne poslije_podne por_la_tarde de_tarde à_tarde مساء مساءا ظهرا
بعدظهر
μετά_το_μεσημέρι ಸಂಜೆ സായാഹ്നം
"""
    """
ب بظ بعد_از_چاشت بعد_الظهر بعدازظهر بعدازچاشت دوپہر دوپہر_میں سہ_پہر شام شام_میں ظهر ظهرًا عصر غو م مساءً կեսօր
կեսօրին կօ․ ցերեկ ցերեկը ցերեկվա ցրկ দুপুর দুপুরবেলায় বিকাল সন্ধ্যা সন্ধ্যাবেলায় 下午 中午 午後 夕方 昼 正午 вече
день
кечинде кечк кечкурун кеш кешкі кундузи напл напладне орой пладне по_подне подне полд полдень полудень попл
попладне поподне пп следобед талтүс тк туш_пайти түскі түстен_кейін түстен_кейінгі түшт_кйн түштөн_кийин
түштөн_кийинки увече чак_түш чт үд_дунд үх өдөр अपरान्ह अपराह्न दुपार दोपहर म मध्यान्ह शाम सं संध्याकाळ साँझ ቀ
ቀትር ከ ከሰዓት ნაშუადღ ნაშუადღევი ნაშუადღევს საღ საღამო საღამოს შუადღ შუადღე შუადღეს απόγ απόγευμα μεσημ μεσημέρι μμ
το_απόγευμα το_μεσημέρι બપોર બપોરે સાંજ સાંજે ਦੁਪਹਿਰੇ ਸ਼ਾਮ ਸ਼ਾਮੀਂ 오후 저녁 정오 אחהצ אחר_הצהריים בצהריים צהריים
ಮಧ್ಯಾಹ್ನ ಸಂಜೆ ថ្ងៃត្រង់ នៅពេលរសៀល នៅពេលល្ងាច រសៀល ល្ងាច ຕອນບ່າຍ ຕອນແລງ ທ່ຽງ ສ ສວາຍ ຫຼັງທ່ຽງ ແລງ adhuhuri
afternoon akşamüstü alasiri amiază apm après_midi arrats arratsaldea arratsaldeko axşamüstü canol_dydd ch chiều
da_tarde de_la_tarde de_laprès_midi del_mediodía del_pomeriggio di_pomeriggio die_middag diena do_mediodía du
după_amiaza dél délután e_mesditës e_pasdites efterm eftermiddag eftir_hádegi eguerd eguerdia eguerdiko eh em
este etterm ettermiddag evening gd gündüz günorta hapon hd hádegi iltap iltapäivä iltapäivällä in
in_the_afternoon in_the_evening ip jioni keskip keskipäivä keskipäivällä keskpäev keskpäeval kp kunduzi
la_amiază md mediodía meio_dia mesditë mezzogiorno middag midday midi migdia mittag mittags nachm nachmittag
nachmittags nap napol napoludnie navečer ng_hapon nm noon ntambama odp odpoledne om_eftermiddagen opold opoldne
p_m pasdite perpiet petang pm pn po_podne po_poł po_południu podne pol pold poldne poledne poludnie pomeriggio
pop popiet popietė popodne popol popoldan popoldne popoludnie popoludní popoł popołudnie poslije_podne
poslijepodne poł południe prynhawn ptg pusd pusdienlaiks pusdienlaikā pärastlõuna pärastlõunal på_efterm
på_eftermiddagen på_ettermiddagen pēcp pēcpusd pēcpusdiena pēcpusdienā s_middags saa_sita_za_mchana sd sore
síðdegis tanghaling_tapat tarda tarde tengah_hari tk tr trưa tush_payti tối uveče veče vidurdienis w_poł
w_południe wiecz wieczorem wieczór y_prynhawn yamma yh ym yn_y_prynhawn ös öğle öğleden_sonra ഉച്ച ഉച്ചതിരിഞ്ഞ്
ഉച്ചയ്ക്ക് വൈകുന്നേരം സന്ധ്യ ညနေ နေ့လယ် မွန်းတည့် ද දවල් ප පව ම මධ්‍යාහ්නය හ හවස அந்தி_மா அந்தி_மாலை நண் நண்பகல்
பிற் பிற்பகல் மதி மதியம் மா மாலை మధ్యాహ్నం సాయంత్రం ค่ำ ช่วงเที่ยง ตอนบ่าย ตอนเย็น บ่าย หลังเที่ยง เที่ยง เย็น
ในตอนบ่าย ในตอนเย็น
"""
)
_NIGHT = """
夜中 кечаси ночи ночь ноћ ноћу през_нощта түн түн_ичинде шөнө ღამ ღამე ღამით ರಾತ್ರಿ kechasi nakts naktī
noaptea noc noć noč po ponoči v_n v_noci w_nocy yö yöllä öösel రాత్రి กลางคืน
رات رات_میں شب երեկո երեկոյան երկ রাত্রি রাত্রিবেলায় 夜 晚上 веч вечер вечера вечерта вечора вечір кечқурун
навечер ночі түнгі बेलुकी रा रात रात्र ምሽት በምሽት βράδυ το_βράδυ રાત્રિ રાત્રે ਰਾਤ ਰਾਤੀਂ 밤 בלילה בערב לילה ערב
នៅពេលយប់ យប់ ກາງຄືນ ຕອນກາງຄືນ aand abend abends aften akşam at_night avond axşam að_kvöldi da_noite de_la_noche
di_sera die_aand du_soir e_mbrëmjes ebusuku gabi gaua gaueko gece illalla ilta iluntz iluntzea iluntzeko
kechqurun kv kveld kväll kvöld malam mbrëmje min_nos ng_gabi night nit noche noite noću om_aftenen po_noći
på_kvelden på_kvällen s_avonds seara sera soir usiku vakaras vakars vakarā vespre več večer yr_hwyr zv zveč
zvečer éjjel õhtu õhtul đêm രാത്രി ည රෑ இ இர இரவு
"""
_NOON = """
дня на_обяд दु ຕອນທ່ຽງ emini mchana siang
"""

# What stands beside the numbers of a date or a clock and says nothing: year, day, o'clock, "at" and "of".
_FILLERS = """
a ad al alas alle and at aʼ ce d da das de del den der di die dia dne do el en gada gads hs hrs het i ika is
kell kello kl klo klokken la las les los lúc m metų mga na nce ngày năm o ob od of om ore ora os ot për saa saat
soat th the u uhr um và y à às în г га год года годзіна год. дан ж жылы жыл о р року рік у ч час в във ն թ թթ
წ წელი წლის שעה בשעה ב ה עה م ه ساعت الساعة في عند سال बजे को ਵਜੇ વાગ્યે టకు மணிக்கு น เวลา ว วันที่ ที่ ພສ คศ
年 月 日 號 号 時 时 点 點 分 秒 년 월 일 시 분 초 st nd rd ஆம் ம் ခု ថ្ងៃទី ម៉ោង ឆ្នាំ
"""


@cache
def months() -> dict[str, int]:
    """The number of each month by its name; 0 where languages disagree."""
    found = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
    return found | dict.fromkeys(_EITHER.split(), 0)


@cache
def weekdays() -> frozenset[str]:
    """The names of the days of the week."""
    return frozenset(_WEEKDAYS.split())


@cache
def fillers() -> frozenset[str]:
    """The words of a stamp that say nothing."""
    return frozenset(_FILLERS.split())


@cache
def halves() -> dict[str, str]:
    """For each half of the day the hours (0 to 11) that lie in the afternoon, as letters of this string."""
    # A word of both is a night: its early hours stand among the early ones.
    kinds = {"": _EARLY, _ALL: _LATE, _ALL[5:]: _NIGHT, _ALL[:6]: _NOON}
    return {name.replace("_", " "): late for late, names in kinds.items() for name in names.split()}


_ALL = "".join(map(chr, range(12)))
_QUOTES = re.compile("[.'’″״\"´`׳·\u200b\u200c]")


def plain(word: str) -> str:
    """A word as this table spells it."""
    return _QUOTES.sub("", unicodedata.normalize("NFC", word).casefold())
